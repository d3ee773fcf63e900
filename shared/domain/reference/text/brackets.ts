/** A placeholder with its place in the line, or a bracket that has no other one. */
export type Bracketed = { from: number; to: number; body: string } | { from: number; stray: string };

/** The outermost `{…}` of a line, in its order. */
export function bracketed(line: string): Bracketed[] {
  const found: Bracketed[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '{') {
      if (depth === 0) from = at;
      depth += 1;
    } else if (sign === '}') {
      if (depth === 0) found.push({ from: at, stray: line.slice(Math.max(0, at - 20), at + 1) });
      else if (depth === 1) found.push({ from, to: at + 1, body: line.slice(from + 1, at) });
      depth = Math.max(0, depth - 1);
    }
  }
  if (depth > 0) found.push({ from, stray: line.slice(from, from + 40) });
  return found;
}

/** Splits at a sign that stands in no bracket. */
export function splitOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const one of text) {
    if (one === '{') depth += 1;
    if (one === '}') depth -= 1;
    if (one === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += one;
  }
  return parts;
}
