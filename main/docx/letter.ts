import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { finishPackage } from './package.ts';
import { cm, PORTRAIT, pt } from './page.ts';
import { WORD_LANGUAGE } from './words.ts';

export interface LetterToBuild {
  /** Lines; an empty one ends a paragraph. The first paragraph names the addressee. */
  text: string;
  title: string;
  language: 'az' | 'en';
  now: Date;
}

/** Height of a line, in 240ths of one. */
const LINE = Math.round(240 * 1.15);

/** A letter as a Word file: the addressee right above, the text as it was edited. */
export async function buildLetter(letter: LetterToBuild): Promise<Uint8Array> {
  const lines = letter.text.split('\n');
  const head = lines.findIndex((line) => line.trim() === '');
  const document = new Document({
    creator: 'Arayış',
    lastModifiedBy: 'Arayış',
    title: letter.title,
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: pt(14),
            language: { value: WORD_LANGUAGE[letter.language] },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: PORTRAIT.size, margin: PORTRAIT.margin } },
        children: lines.map((line, at) => paragraph(line, at < head)),
      },
    ],
  });
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document)), letter.now);
}

function paragraph(line: string, addressee: boolean): Paragraph {
  const run = new TextRun({ text: line, bold: addressee });
  if (addressee)
    return new Paragraph({ alignment: AlignmentType.RIGHT, indent: { left: cm(8) }, children: [run] });
  const item = /^\d+\. /.test(line);
  const isShort = line.length < 60;
  return new Paragraph({
    alignment: item || isShort ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    spacing: { line: LINE },
    indent: item ? { left: cm(1.25), hanging: cm(0.63) } : isShort ? {} : { firstLine: cm(1.25) },
    children: [run],
  });
}
