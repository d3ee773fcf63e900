/**
 * The records of a delimited text, as Excel splits them: any line end; a field that begins with a quote runs to
 * the closing one, line breaks and delimiters included, and what follows up to the delimiter is added; a quote
 * inside any other field is a character. A quote that never closes is a character too, so that it cannot
 * swallow the rest of the file.
 */
export function* records(text: string, delimiter: string): Generator<string[]> {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const record: string[] = [];
    for (;;) {
      let field = '';
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at + 1);
        if (close >= 0) {
          field = text.slice(at + 1, close).replaceAll('""', '"');
          at = close + 1;
        }
      }
      const end = fieldEnd(text, at, delimiter);
      if (end > at) field += text.slice(at, end);
      record.push(field.includes('\r') ? field.replace(/\r\n?/g, '\n') : field);
      at = end;
      if (text[at] !== delimiter) break;
      at++;
    }
    yield record;
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 2;
    else at++;
  }
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  const stop = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === stop || code === LF || code === CR) break;
  }
  return at;
}
