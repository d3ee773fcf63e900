import type { DecimalSign } from '../read-back/document-number.ts';
import type { DocumentParagraph } from '../read-back/document-text.ts';
import type { Wording } from '../wording.ts';
import { cleanParagraph, cleanText } from './clean-paragraph.ts';
import { compareCharts } from './compare-charts.ts';
import type { DocumentParts } from './document-parts.ts';
import type { Compared, Edit, ShownPassage } from './edit.ts';
import { isWord } from './hunks.ts';
import { decimalSignOf, editTokens } from './edit-tokens.ts';
import { editsOfText, whereIn } from './edits-of-text.ts';
import type { Owners } from './number-edits.ts';
import { pairPassages, type Pairing } from './pair-passages.ts';
import type { Passage } from './passage.ts';
import { placesOf, type Places } from './places-of.ts';
import { shownAlone, shownPair } from './shown-passage.ts';

export interface Comparing {
  wordValue: Wording['wordValue'];
  /** Tags of content controls that hold figures. */
  owners: ReadonlySet<string>;
  /** Lines that the program writes into margins and under the text, whatever its state is: each as an expression. */
  ownLines: readonly string[];
}

/** What was done to a document that the program wrote, in all of its parts. */
export function compareParts(
  written: DocumentParts,
  returned: DocumentParts,
  { wordValue, owners, ownLines }: Comparing,
): Compared {
  const isOwner = (tag: string): boolean => owners.has(tag);
  const own = ownLines.map((source) => new RegExp(`^(?:${source})$`, 'u'));
  const isFrame = frameOf([written, returned], own);
  const passagesOf = (parts: DocumentParts): Passage[] => {
    const paragraphs = parts.document.paragraphs.map(cleanParagraph);
    const decimal = decimalSignOf(paragraphs);
    return paragraphs.flatMap((paragraph, at) =>
      isFrame(paragraph) ? [] : [passage(paragraph, decimal, String(at))],
    );
  };
  const passage = (paragraph: DocumentParagraph, decimal: DecimalSign, at: string): Passage => ({
    paragraph,
    tokens: editTokens(paragraph, decimal, wordValue),
    at,
    ...(paragraph.from && { lines: [{ ...paragraph.from, from: 0, to: paragraph.text.length }] }),
  });
  const [was, is] = [passagesOf(written), passagesOf(returned)];
  const pairing = pairPassages(was, is);
  const places = placesOf(pairing);
  const known = new Set(pairing.pairs.map(({ written: { paragraph } }) => paragraph.text));
  const numbersIn = (passages: readonly Passage[]): number =>
    passages.reduce((sum, { tokens }) => sum + tokens.filter(({ value }) => value !== undefined).length, 0);
  const loose = (texts: readonly string[], at: string): Passage[] =>
    texts.map((text, n) =>
      passage({ text: cleanText(text), section: '', kind: 'paragraph' }, '.', `${at} ${n}`),
    );
  const drawings = returned.drawings && written.drawings;
  const said = (parts: DocumentParts): Passage[] =>
    drawings === undefined ? [] : loose(parts.drawings!.alternatives, 'alternative');
  const alternatives = pairPassages(said(written), said(returned));
  // A program that keeps nothing that is said of a drawing took none of it out.
  if (alternatives.pairs.length === 0) alternatives.gone = [];
  const notes = pairPassages(loose(written.notes, 'note'), loose(returned.notes, 'note'));
  const text = editsOfPairing(pairing, { isOwner, known, places });
  const beside = [alternatives, notes].map((one) => editsOfPairing(one, { isOwner, known, places }));
  return {
    drawings: drawings !== undefined,
    numbers: numbersIn(was),
    bound: numbersIn(was) - numbersIn(pairing.gone),
    edits: [
      ...[text, ...beside].flatMap(({ pairs }) => pairs),
      ...[text, ...beside].flatMap(({ alone }) => alone),
      ...marginEdits(returned, written, own),
      ...(drawings === undefined ? [] : compareCharts(drawings.charts, returned.drawings!.charts)),
    ],
    passages: text.passages,
  };
}

interface OfPairing {
  isOwner: Owners;
  /** Texts of passages that stand in their place. */
  known: ReadonlySet<string>;
  places: Places;
}

/** The rows of all its passages, and the passages in the order of the returned document. */
function editsOfPairing(
  pairing: Pairing,
  { isOwner, known, places }: OfPairing,
): { pairs: Edit[]; alone: Edit[]; passages: ShownPassage[] } {
  const shown = new Map<Passage, ShownPassage>();
  const pairs = pairing.pairs.flatMap((pair) => {
    const { written, returned } = pair;
    const edited = editsOfText(written, returned, isOwner);
    const moved = pair.moved ? [movedEdit(pair.written, returned, places)] : [];
    const other = retagged(pair, isOwner);
    shown.set(returned, shownPair(written, returned, edited, isOwner, moved.map(({ at }) => at))); // prettier-ignore
    return [...moved, ...edited.edits, ...other];
  });
  const alone = [
    ...pairing.gone.flatMap((one) => {
      const edits = goneEdits(one, isOwner, places);
      shown.set(one, shownAlone(one, 'gone', isOwner, edits.map(({ at }) => at))); // prettier-ignore
      return edits;
    }),
    ...pairing.come.map((one) => {
      const edit = comeEdit(one, known, places);
      shown.set(one, shownAlone(one, 'come', isOwner, [edit.at]));
      return edit;
    }),
  ];
  return { pairs, alone, passages: places.inOrder.flatMap((one) => shown.get(one) ?? []) };
}

function movedEdit(written: Passage, { paragraph, at }: Passage, places: Places): Edit {
  const block = written.lines?.length === 1 ? written.lines[0]!.block : undefined;
  const after = places.above.get(at);
  return {
    kind: 'moved',
    printed: paragraph.text,
    expected: '',
    where: { ...whereIn(paragraph), section: paragraph.section || written.paragraph.section },
    at,
    ...(block !== undefined && after !== undefined && { change: { do: 'move', block, after } }),
  };
}

/** The words and the number stand, and the control around it names another figure: one of the two is not true. */
function retagged({ written, returned }: { written: Passage; returned: Passage }, isOwner: Owners): Edit[] {
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
function goneEdits({ paragraph, tokens, at, lines }: Passage, isOwner: Owners, places: Places): Edit[] {
  const owned = tokens.filter(({ tag }) => tag !== undefined && isOwner(tag));
  const where = whereIn(paragraph);
  const block = lines?.length === 1 && places.lines.get(lines[0]!.block) === 1 ? lines[0]!.block : undefined;
  const one = {
    kind: 'missing' as const,
    printed: '',
    where,
    at: `gone ${at}`,
    ...(block !== undefined && { change: { do: 'remove' as const, block } }),
  };
  if (owned.length === 0) return [{ ...one, expected: paragraph.text }];
  return owned.map(({ tag, text }) => ({ ...one, tag: tag!, expected: text }));
}

function comeEdit({ paragraph, tokens, at }: Passage, known: ReadonlySet<string>, places: Places): Edit {
  const after = places.above.get(at);
  const { text, kind, inTable } = paragraph;
  const isProse = (kind === 'paragraph' || kind === 'list-item') && inTable !== true;
  const numbers = tokens.flatMap((token) =>
    token.value === undefined || isWord(token)
      ? []
      : [{ from: token.start, to: token.end, text: token.text, value: token.value }],
  );
  return {
    kind: known.has(text) ? 'duplicated' : 'added',
    printed: text,
    expected: '',
    where: { ...whereIn(paragraph), section: paragraph.section || (places.sections.get(at) ?? '') },
    at,
    ...(isProse && after !== undefined && { change: { do: 'insert', after, kind, text, numbers } }),
  };
}

/**
 * What is no part of the text: the program's own lines, and a line of the contents, which names a paragraph of one of
 * the documents and the page that a word processor finds it on.
 */
function frameOf(
  documents: readonly DocumentParts[],
  own: readonly RegExp[],
): (paragraph: DocumentParagraph) => boolean {
  const texts = new Set(
    documents.flatMap(({ document }) => document.paragraphs.map(({ text }) => blanks(text))),
  );
  return ({ text, tags = [] }) => {
    if (tags.length > 0) return false;
    const entry = /^(.+)\t\d{1,4}$/su.exec(text.trim());
    return entry ? texts.has(blanks(entry[1]!)) : own.some((line) => line.test(blanks(text)));
  };
}

/** What stands in the margins of pages and is no line of the program's own. */
function marginEdits(returned: DocumentParts, written: DocumentParts, own: readonly RegExp[]): Edit[] {
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

const blanks = (text: string): string =>
  cleanText(text)
    .replace(/[^\S\t]+/g, ' ')
    .trim();
