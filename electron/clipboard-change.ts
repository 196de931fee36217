// More than this is a document, not a line that somebody wants looked up.
const longest = 2000;

/**
 * Reads what was copied since the last time it was asked.
 *
 * Electron knows no age of what is on the clipboard, and watching it would mean reading it all the
 * time: so it is read only when asked, and the first answer after a start is always undefined.
 */
export function createClipboardChange(clipboard: {
  readText: () => string | Promise<string>;
}): () => Promise<string | undefined> {
  let last: string | undefined;
  return async () => {
    const now = await clipboard.readText();
    const before = last;
    last = now;
    const isNew =
      before !== undefined && now !== before && now.trim() !== '' && now.length <= longest;
    return isNew ? now.trim() : undefined;
  };
}
