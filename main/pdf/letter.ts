import type { LetterToBuild } from '../docx/letter.ts';
import { PORTRAIT } from '../docx/page.ts';
import { WORD_LANGUAGE } from '../docx/words.ts';
import { layOut } from './lay-out.ts';
import { pageOf, points, type PdfSection, type PdfText } from './nodes.ts';

/** A letter as a PDF, set as the Word file sets it: the addressee right above, the text as it was edited. */
export function buildLetterPdf(letter: LetterToBuild, resources: string): Promise<Uint8Array> {
  const lines = letter.text.split('\n');
  const head = lines.findIndex((line) => line.trim() === '');
  const page: PdfSection = {
    ...pageOf(PORTRAIT),
    section: lines.map((line, at) => paragraph(line, at < head)),
  };
  const { title, now, language } = letter;
  return layOut([page], { title, now, language: WORD_LANGUAGE[language], resources });
}

const NUMBERED = /^(\d+\.) /;
/** A line shorter than that is no paragraph of running text. */
const SHORT = 60;

function paragraph(line: string, addressee: boolean): PdfSection['section'][number] {
  const body = { fontSize: 14, lineHeight: 1.15 };
  if (addressee)
    return {
      text: line,
      bold: true,
      ...body,
      lineHeight: 1,
      alignment: 'right',
      margin: [points(8), 0, 0, 0],
    };
  // A line without words keeps its height only where it has something.
  if (line.trim() === '') return { text: '\u00a0', ...body };
  const number = NUMBERED.exec(line)?.[1];
  if (number !== undefined) {
    const text: PdfText = { text: line.slice(number.length + 1), width: '*', ...body, alignment: 'left' };
    return {
      margin: [points(0.62), 0, 0, 0],
      columns: [{ text: number, width: points(0.9), ...body }, text],
    };
  }
  return line.length < SHORT
    ? { text: line, ...body, alignment: 'left' }
    : { text: line, ...body, alignment: 'justify', leadingIndent: points(1.25) };
}
