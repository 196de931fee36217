import { startPage } from '../start-page';
import { lookupIndex } from '../state';
import { BrowsePage } from './browse-page';

// The rows come first; the index is there by the time anyone can type.
startPage(<BrowsePage />, () => requestIdleCallback(lookupIndex));
