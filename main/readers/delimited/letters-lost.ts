/** Letters that an export replaced by `?` (`Az?rbaycan`) or a decoder by U+FFFD; a link's `?a=1` is none. */
export function losesLetters(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  return /\p{L}\?\p{L}/u.test(text) && !/:\/\/|\?[\w%-]+=/.test(text);
}
