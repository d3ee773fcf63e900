/** A PDF of one page (600 × 800 points) that draws what is given, with Helvetica as `F1`. */
export function makePdf(draws: string, more: { trailer?: string } = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${draws.length} >>\nstream\n${draws}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = out.length;
    out += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${more.trailer ?? ''}>>\nstartxref\n${table}\n%%EOF`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
}

/** A text at its lower left corner. */
export const text = (x: number, y: number, said: string, size = 10, before = ''): string =>
  `BT ${before} /F1 ${size} Tf ${x} ${y} Td (${said.replaceAll(/[()\\]/g, '\\$&')}) Tj ET\n`;

export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `0.5 w ${x1} ${y1} m ${x2} ${y2} l S\n`;

/** Lines around every cell. */
export const grid = (xs: readonly number[], ys: readonly number[]): string =>
  [...xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!)), ...ys.map((y) => line(xs[0]!, y, xs.at(-1)!, y))].join(
    '',
  );
