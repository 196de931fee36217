declare const __DEV__: boolean;

/** Where the pages come from while developing; undefined in a built app, which has no such switch. */
export const devServer = __DEV__ ? process.env.CODEPIN_DEV_SERVER : undefined;
