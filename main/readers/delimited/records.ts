/** What is odd about a quote, and where; rows and columns count from 1. */
export interface OddQuote {
  row: number;
  col: number;
  /** Lines that the field holds; 0: the quote never closes, or in the middle of another line's field. */
  lines: number;
}

/**
 * The records of a delimited text, as Excel splits them: any line end; a field that begins with a quote runs to
 * the closing one, line breaks and delimiters included, and what follows up to the delimiter is added; a quote
 * inside any other field is a character. A quote that never closes is a character too, so that it cannot
 * swallow the rest of the file; so is one that closes lines later in the middle of a field.
 */
export function* records(
  text: string,
  delimiter: string,
  odd?: (quote: OddQuote) => void,
): Generator<string[]> {
  const length = text.length;
  let at = 0;
  let row = 0;
  while (at < length) {
    const record: string[] = [];
    row++;
    for (;;) {
      let field = '';
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = quotedField(text, at, delimiter);
        if (quoted.lines !== 1) odd?.({ row, col: record.length + 1, lines: quoted.lines });
        if (quoted.close >= 0) {
          field = text.slice(at + 1, quoted.close);
          if (field.includes('"')) field = field.replaceAll('""', '"');
          at = quoted.close + 1;
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

/** Where the quote at `open` closes; below 0: it is a character. `lines` is 1 where nothing is odd. */
function quotedField(text: string, open: number, delimiter: string): { close: number; lines: number } {
  const close = closingQuote(text, open + 1);
  if (close < 0) return { close, lines: 0 };
  const inner = text.slice(open + 1, close);
  if (!/[\r\n]/.test(inner)) return { close, lines: 1 };
  const after = text[close + 1];
  if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r')
    return { close: -1, lines: 0 };
  const lines = inner.split(/\r\n?|\n/);
  return { close, lines: lines.slice(1).some((line) => isRecord(line, delimiter)) ? lines.length : 1 };
}

/** A line of a remark is no record; one that has a number between delimiters may be. */
const isRecord = (line: string, delimiter: string): boolean =>
  line.includes(delimiter) &&
  line.split(delimiter).some((field) => /^\s*"?[-+]?\d[\d\s.,]*%?"?\s*$/.test(field));

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
