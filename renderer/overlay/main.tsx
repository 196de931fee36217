import { startPage } from '../start-page';
import { lookupIndex } from '../state';
import { OverlayPage } from './overlay-page';

// Painted first: the index is there long before a hidden window is asked for.
startPage(<OverlayPage />, () => setTimeout(lookupIndex));
