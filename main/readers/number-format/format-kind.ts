/** What a number format makes of a number. `time` is a clock time, `elapsed` a duration that may pass 24 hours. */
export type FormatKind = 'general' | 'number' | 'date' | 'time' | 'elapsed';

const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
const ELAPSED = /\[(?:h+|m+|s+|ч+|м+|с+)\]/i;

/** ECMA-376 18.8.31: only the first section counts, the others repeat it for other signs. */
export function formatKind(format: string): FormatKind {
  if (format === '' || /^general$/i.test(format)) return 'general';
  const first = sections(format)[0] ?? '';
  const bare = first.replace(LITERAL, '');
  if (ELAPSED.test(bare)) return 'elapsed';
  // [$-F800] and [$-F400] are the system's own long date and time, whatever follows.
  if (/\[\$-f800\]/i.test(bare)) return 'date';
  if (/\[\$-f400\]/i.test(bare)) return 'time';
  const tokens = bare
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .replace(/am\/pm|a\/p/gi, 'h');
  // Digit places make it a number, save for fractions of a second: `ss.000`; an e in 0.00E+00 is no year.
  if (/[0#?]/.test(tokens.replace(/s\.0+/gi, 's'))) return 'number';
  if (/[ydeгд]/i.test(tokens)) return 'date';
  if (/[hs]/i.test(tokens)) return 'time';
  if (/m/i.test(tokens)) return 'date';
  return 'number';
}

/** A format's sections; a semicolon inside quotes or after a backslash separates nothing. */
export function sections(format: string): string[] {
  const found: string[] = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|;|./gs)) {
    if (piece === ';') found.push('');
    else found[found.length - 1] += piece;
  }
  return found;
}
