import { damaged } from '../../cells/refusal.ts';

/** The decoder an XML part asks for: its byte order mark, else its declaration, else UTF-8 (XML 1.0, F). */
export function decoderFor(start: Uint8Array, part: string): InstanceType<typeof TextDecoder> {
  const [a, b] = start;
  let label = 'utf-8';
  if (a === 0xfe && b === 0xff) label = 'utf-16be';
  else if (a === 0xff && b === 0xfe) label = 'utf-16le';
  else if (a === 0 && b === 0x3c) label = 'utf-16be';
  else if (a === 0x3c && b === 0) label = 'utf-16le';
  else {
    const head = new TextDecoder('latin1').decode(start.subarray(0, 200));
    label = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
    // The declaration of a part that is stored in single bytes cannot be true.
    if (/^utf-?16/i.test(label)) label = 'utf-8';
  }
  try {
    return new TextDecoder(label);
  } catch {
    return damaged(`${part} is written in an unknown encoding (${label})`);
  }
}
