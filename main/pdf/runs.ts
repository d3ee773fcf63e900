import type { ComposedRun, NumberComment } from '../../shared/domain/reference/composed.ts';
import { heldText } from '../docx/pages/held-text.ts';
import type { PdfText } from './nodes.ts';

/** Comments of a document in the order in which they are met; each is printed at the end under its number. */
export class Remarks {
  readonly all: NumberComment[] = [];
  /** What the text says at the foot of a page. */
  readonly notes: string[] = [];

  readonly #areShown: boolean;

  /** A document that is no draft has none. */
  constructor(areShown: boolean) {
    this.#areShown = areShown;
  }

  /** Signs that stand at what is commented. */
  at(comments: readonly NumberComment[]): PdfText[] {
    return (this.#areShown ? comments : []).map((comment) => ({
      text: `[${this.all.push(comment)}]`,
      sup: true,
      color: '#595959',
    }));
  }
}

/** As open figures and those against a rule are marked in Word. */
const OPEN = {
  background: '#fff2b8',
  decoration: 'underline',
  decorationStyle: 'dashed',
  decorationColor: '#7a5200',
} as const;
const BLOCKED = {
  background: '#fbedeb',
  decoration: 'underline',
  decorationStyle: 'wavy',
  decorationColor: '#a6231b',
} as const;

/** The mark of a note, in raised digits: no number of the text. */
export const raised = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);

/** Composed runs → runs of a PDF; open figures and those that a blocker speaks against are marked. */
export const pdfRuns = (runs: readonly ComposedRun[], remarks: Remarks): PdfText[] =>
  runs.flatMap((run): PdfText[] => {
    if (run.kind === 'text' && run.note !== undefined)
      return [{ text: raised(remarks.notes.push(run.note)) }];
    if (run.kind === 'text')
      return [
        {
          text: heldText(run.text),
          ...(run.emphasis === 'strong' && { bold: true }),
          ...(run.emphasis === 'italic' && { italics: true }),
          ...(run.open && OPEN),
        },
      ];
    const marked: PdfText = { text: heldText(run.text), ...(run.open ? OPEN : run.blocked && BLOCKED) };
    return [marked, ...remarks.at(run.comments ?? [])];
  });
