import { startPage } from '../start-page';
import { OverlayPage } from './overlay-page';

startPage('overlay', <OverlayPage />);
