const PIECE = /"(?:[^"]|"")*"|\[((?:[^\]"']|'(?:[^']|'')*')*)\]|;|[^"[;]+|./gs;

/** OpenFormula as spreadsheet programs show it: `of:=SUM([.A1:.A3];[$Other.B1])` is `SUM(A1:A3,Other!B1)`. */
export function odsFormula(raw: string): string {
  const formula = raw.replace(/^[a-z0-9]+:/i, '').replace(/^=/, '');
  return formula.replace(PIECE, (piece, reference: string | undefined) => {
    if (piece === ';') return ',';
    return reference === undefined ? piece : reference.split(':').map(address).join(':');
  });
}

/** `.A1` is in the same sheet; `$'My sheet'.A1` in another. */
function address(part: string): string {
  const dot = part.lastIndexOf('.');
  if (dot < 0) return part;
  const sheet = part.slice(0, dot).replace(/^\$/, '');
  return sheet === '' ? part.slice(dot + 1) : `${sheet}!${part.slice(dot + 1)}`;
}
