import { Footer, Paragraph, TextRun } from 'docx';
import type { Frame } from './frame.ts';
import { STYLE } from './styles.ts';

/**
 * At the foot of the last page of a draft: who decided and who exported it, and that this rests on the account of
 * the machine, for nobody was asked for a password. Nothing where the document repeats the printed one.
 */
export function accountNote(frame: Frame): Footer | null {
  const { people } = frame.options;
  if (frame.composed.mode !== 'house' || people === undefined) return null;
  const text = frame.words.account(people.exportedBy, people.decidedBy);
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ text, style: STYLE.draft })] })],
  });
}
