import { startPage } from '../start-page';
import { lookupIndex } from '../state';
import { OverlayPage } from './overlay-page';

startPage(<OverlayPage />, lookupIndex);
