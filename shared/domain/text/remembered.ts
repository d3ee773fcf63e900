/** Labels recur by the thousand; a book of a million others may not fill the memory. */
const MOST = 50_000;

/** Answers by the text alone, kept: whoever asks may not change an answer. */
export function remembered<T extends object>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    known.set(text, (found = look(text)));
    return found;
  };
}
