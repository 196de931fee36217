import { startPage } from '../../shell/start-page';
import { OverlayPage } from './overlay-page';

startPage('overlay', <OverlayPage />);
