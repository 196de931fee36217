import { startPage } from '../../shell/start-page';
import { BrowsePage } from './browse-page';

startPage('browse', <BrowsePage />);
