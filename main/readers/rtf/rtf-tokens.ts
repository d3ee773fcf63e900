/** What an RTF file is made of. `bytes`: text in the code page that holds there. */
export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'word'; word: string; value: number | undefined }
  | { kind: 'bytes'; bytes: number[] };

const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const CR = 13;
const LF = 10;

const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Takes an RTF file apart (RTF 1.9.1). */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  let run: number[] = [];
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === CR || byte === LF || byte === 0) at++;
    else if (byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE) {
      run.push(byte);
      at++;
    } else if (byte === BACKSLASH && bytes[at + 1] === 39) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
      if (!Number.isNaN(code)) run.push(code);
      at += 4;
    } else {
      if (run.length > 0) yield { kind: 'bytes', bytes: run };
      run = [];
      if (byte !== BACKSLASH) {
        yield { kind: byte === OPEN ? 'open' : 'close' };
        at++;
      } else {
        const { token, end } = controlAt(bytes, at);
        yield token;
        at = end;
        if (token.kind === 'word' && token.word === 'bin') at += Math.max(0, token.value ?? 0);
      }
    }
  }
  if (run.length > 0) yield { kind: 'bytes', bytes: run };
}

function controlAt(bytes: Uint8Array, from: number): { token: RtfToken; end: number } {
  let at = from + 1;
  if (!isLetter(bytes[at] ?? 0)) {
    const word = String.fromCharCode(bytes[at] ?? 0);
    return { token: { kind: 'word', word, value: undefined }, end: at + 1 };
  }
  let word = '';
  while (isLetter(bytes[at] ?? 0) && word.length < 32) word += String.fromCharCode(bytes[at++]!);
  let number = '';
  if (bytes[at] === 45) {
    number = '-';
    at++;
  }
  while (isDigit(bytes[at] ?? 0) && number.length < 11) number += String.fromCharCode(bytes[at++]!);
  if (bytes[at] === 32) at++;
  return { token: { kind: 'word', word, value: number === '' ? undefined : Number(number) }, end: at };
}
