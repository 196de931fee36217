import { startPage } from '../start-page';
import { BrowsePage } from './browse-page';

startPage('browse', <BrowsePage />);
