import { Document, Packer, Paragraph, TextRun } from 'docx';
import { finishPackage } from '../package.ts';
import { PORTRAIT } from '../page.ts';
import { FOLLOWING, stylesIn } from '../styles.ts';
import { WORD_LANGUAGE } from '../words.ts';

const STYLES = stylesIn(WORD_LANGUAGE.en);
const paragraphs = (STYLES.paragraphStyles ?? []).filter(({ id }) => !FOLLOWING.has(id));
const characters = STYLES.characterStyles ?? [];

/** The styles that a base document has to have, by the names that Word shows. */
export const LOOK_STYLES: readonly string[] = [...paragraphs, ...characters].flatMap(
  ({ name }) => name ?? [],
);

/** A document to begin a look of one's own with: every style shown in itself, the margins of the house. */
export async function baseDocument(now: Date): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Arayış',
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: PORTRAIT.size, margin: PORTRAIT.margin } },
        children: [
          ...paragraphs.map(({ id, name }) => new Paragraph({ style: id, text: name ?? id })),
          new Paragraph({
            children: characters.map(({ id, name }) => new TextRun({ style: id, text: `${name ?? id} ` })),
          }),
        ],
      },
    ],
  });
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document)), now);
}
