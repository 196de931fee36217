/** Of these nobody but the field itself needs to know. */
const quiet = ['keypress', 'textInput', 'beforeinput', 'keyup'];

/**
 * Hears what is typed into a field, and keeps it from the rest of the page: React takes each of the
 * five events of a letter from the root of the page down to the field and back.
 *
 * @param typed is called when the field holds something else.
 * @returns a function that ends it.
 */
export function hearTyping(field: HTMLInputElement, typed: () => void): () => void {
  const ends = new AbortController();
  const hear = <Type extends Event>(name: string, heard: (event: Type) => boolean) =>
    addEventListener(
      name,
      (event) => {
        if (event.target === field && heard(event as Type)) event.stopImmediatePropagation();
      },
      { capture: true, signal: ends.signal },
    );
  hear<KeyboardEvent>(
    'keydown',
    ({ key, ctrlKey, altKey, metaKey }) => key.length === 1 && !ctrlKey && !altKey && !metaKey,
  );
  for (const name of quiet) hear(name, () => true);
  hear('input', () => {
    typed();
    return true;
  });
  return () => ends.abort();
}
