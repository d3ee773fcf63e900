const PIECE = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|general|am\/pm|a\/p|./gisu;

/**
 * The format as the formatting library understands it: it stops at letters that Excel takes for themselves
 * (`0 г.`), and takes the dot of `dd.mm.yy hh:mm` for the start of a fraction of a second.
 */
export function libraryFormat(format: string, isDate: boolean): string {
  let result = '';
  let rest = format;
  for (const [piece] of format.matchAll(PIECE)) {
    rest = rest.slice(piece.length);
    const isLiteral = piece === '.' ? isDate && !rest.startsWith('0') : isUnknown(piece, isDate, rest[0]);
    result += isLiteral ? `\\${piece}` : piece;
  }
  return result;
}

function isUnknown(piece: string, isDate: boolean, next: string | undefined): boolean {
  if (piece.length !== 1) return false;
  if (piece.codePointAt(0)! > 126) return piece !== '€';
  if (!/[a-z]/i.test(piece)) return false;
  return isDate ? !/[ymdhsegbn]/i.test(piece) : !(/e/i.test(piece) && /[+-]/.test(next ?? ''));
}
