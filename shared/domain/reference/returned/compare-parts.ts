import type { DecimalSign } from '../read-back/document-number.ts';
import type { DocumentParagraph } from '../read-back/document-text.ts';
import type { Wording } from '../wording.ts';
import { compareCharts } from './compare-charts.ts';
import type { DocumentParts } from './document-parts.ts';
import type { Compared, Edit } from './edit.ts';
import { decimalSignOf, editTokens } from './edit-tokens.ts';
import { editsOfText, whereIn, type Passage } from './edits-of-text.ts';
import { pairPassages } from './pair-passages.ts';

export interface Comparing {
  wordValue: Wording['wordValue'];
  /** Tags of content controls that hold figures. */
  owners: ReadonlySet<string>;
  /** Lines that the program writes into margins, whatever its state is: each as an expression. */
  ownLines: readonly string[];
}

/** What was done to a document that the program wrote, in all of its parts. */
export function compareParts(
  written: DocumentParts,
  returned: DocumentParts,
  { wordValue, owners, ownLines }: Comparing,
): Compared {
  const isOwner = (tag: string): boolean => owners.has(tag);
  const passagesOf = (parts: DocumentParts): Passage[] => {
    const decimal = decimalSignOf(parts.document.paragraphs);
    return parts.document.paragraphs.map((paragraph, at) => passage(paragraph, decimal, String(at)));
  };
  const passage = (paragraph: DocumentParagraph, decimal: DecimalSign, at: string): Passage => ({
    paragraph,
    tokens: editTokens(paragraph, decimal, wordValue),
    at,
  });
  const [was, is] = [passagesOf(written), passagesOf(returned)];
  const pairing = pairPassages(was, is);
  const known = new Set(pairing.pairs.map(({ written: { paragraph } }) => paragraph.text));
  const numbersIn = (passages: readonly Passage[]): number =>
    passages.reduce((sum, { tokens }) => sum + tokens.filter(({ value }) => value !== undefined).length, 0);
  const loose = (texts: readonly string[], at: string): Passage[] =>
    texts.map((text, n) => passage({ text, section: '', kind: 'paragraph' }, '.', `${at} ${n}`));
  const drawings = returned.drawings && written.drawings;
  const said = (parts: DocumentParts): Passage[] =>
    drawings === undefined ? [] : loose(parts.drawings!.alternatives, 'alternative');
  const alternatives = pairPassages(said(written), said(returned));
  const notes = pairPassages(loose(written.notes, 'note'), loose(returned.notes, 'note'));
  return {
    drawings: drawings !== undefined,
    numbers: numbersIn(was),
    bound: numbersIn(was) - numbersIn(pairing.gone),
    edits: [
      ...[...pairing.pairs, ...alternatives.pairs, ...notes.pairs].flatMap((pair) => [
        ...(pair.moved ? [movedEdit(pair.returned)] : []),
        ...editsOfText(pair.written, pair.returned, isOwner),
        ...retagged(pair, isOwner),
      ]),
      ...[...pairing.gone, ...notes.gone].flatMap((one) => goneEdits(one, isOwner)),
      ...[...pairing.come, ...notes.come, ...alternatives.come].map((one) => comeEdit(one, known)),
      ...marginEdits(returned, written, ownLines),
      ...(drawings === undefined ? [] : compareCharts(drawings.charts, returned.drawings!.charts)),
    ],
  };
}

const movedEdit = ({ paragraph, at }: Passage): Edit => ({
  kind: 'moved',
  printed: paragraph.text,
  expected: '',
  where: whereIn(paragraph),
  at,
});

/** The words and the number stand, and the control around it names another figure: one of the two is not true. */
function retagged(
  { written, returned }: { written: Passage; returned: Passage },
  isOwner: (tag: string) => boolean,
): Edit[] {
  if (written.tokens.length !== returned.tokens.length) return [];
  return returned.tokens.flatMap((token, at): Edit[] => {
    const was = written.tokens[at]!;
    const isOther =
      was.norm === token.norm &&
      token.value !== undefined &&
      was.tag !== undefined &&
      token.tag !== undefined &&
      token.tag !== was.tag &&
      isOwner(was.tag) &&
      isOwner(token.tag);
    return isOther
      ? [
          {
            kind: 'exchanged',
            tag: was.tag!,
            printed: token.text,
            expected: was.text,
            where: whereIn(returned.paragraph, token.start, token.end),
            at: `${returned.at}:${token.start}`,
          },
        ]
      : [];
  });
}

/** A passage that is gone: each figure that it printed, or the passage itself. */
function goneEdits({ paragraph, tokens, at }: Passage, isOwner: (tag: string) => boolean): Edit[] {
  const owned = tokens.filter(({ tag }) => tag !== undefined && isOwner(tag));
  const where = whereIn(paragraph);
  const one = { kind: 'missing' as const, printed: '', where, at: `gone ${at}` };
  if (owned.length === 0) return [{ ...one, expected: paragraph.text }];
  return owned.map(({ tag, text }) => ({ ...one, tag: tag!, expected: text }));
}

const comeEdit = ({ paragraph, at }: Passage, known: ReadonlySet<string>): Edit => ({
  kind: known.has(paragraph.text) ? 'duplicated' : 'added',
  printed: paragraph.text,
  expected: '',
  where: whereIn(paragraph),
  at,
});

/** What stands in the margins of pages and is no line of the program's own. */
function marginEdits(returned: DocumentParts, written: DocumentParts, ownLines: readonly string[]): Edit[] {
  const own = ownLines.map((source) => new RegExp(`^(?:${source})$`, 'u'));
  const texts = new Set([...written.headers, ...written.footers].map(blanks));
  const pieces = [...new Set([...returned.headers, ...returned.footers])].flatMap((text) =>
    texts.has(blanks(text)) ? [] : text.split('\t').map(blanks),
  );
  return [...new Set(pieces)].flatMap((piece): Edit[] => {
    if (piece === '' || /^\d+$/.test(piece) || own.some((line) => line.test(piece))) return [];
    return [
      { kind: 'added', printed: piece, expected: '', where: { section: '', sentence: piece }, at: piece },
    ];
  });
}

const blanks = (text: string): string => text.replace(/[^\S\t]+/g, ' ').trim();
