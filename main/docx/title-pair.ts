import { AlignmentType, Paragraph, type FileChild, type ParagraphChild } from 'docx';
import { columnsTable } from './label-columns.ts';
import { STYLE } from './styles.ts';

/** Two titles side by side, each over its chart. */
export function titlePair(titles: readonly ParagraphChild[][]): FileChild[] {
  if (titles.length === 0) return [];
  const cells = titles.map((children) => [
    new Paragraph({ style: STYLE.annexPairTitle, alignment: AlignmentType.CENTER, children }),
  ]);
  return [columnsTable(cells)];
}
