import { pageAt, type DocumentParagraph } from '../read-back/document-text.ts';
import { sentenceAround } from '../read-back/sentence.ts';
import type { Change, Splice } from './change.ts';
import type { Edit } from './edit.ts';
import { hunksOf, type Hunk } from './hunks.ts';
import {
  bentNumber,
  numberEdit,
  ownerOf,
  pairNumbers,
  type NumberPair,
  type Owners,
} from './number-edits.ts';
import type { Passage } from './passage.ts';
import { rewordOf, spliceOf } from './splice-of.ts';

/** Rows about one passage, and its words with where each of the rows stands. */
export interface EditedText {
  edits: Edit[];
  hunks: { hunk: Hunk; at: string[] }[];
}

/** What was done to one passage, number by number, and to its words sentence by sentence. */
export function editsOfText(written: Passage, returned: Passage, owners: Owners): EditedText {
  const hunks = hunksOf(written, returned);
  const { pairs, joined } = pairNumbers(hunks, returned, written, owners);
  const own = Map.groupBy(pairs, ({ hunk }) => hunk);
  const rows = new Map<Hunk, string[]>(hunks.map((hunk) => [hunk, []]));
  const wentOn = (hunk: Hunk): NumberPair[] =>
    joined
      .filter(({ to }) => to.hunk === hunk)
      .map(({ from, to }) => ({ hunk, one: from.one!, other: to.other! }));
  const spliceHere = (hunk: Hunk): Splice =>
    spliceOf(hunk, returned, [...(own.get(hunk) ?? []), ...wentOn(hunk)]);
  const place = placeIn(written, returned);
  const edits: Edit[] = [];
  const add = (hunk: Hunk, edit: Edit, change: Change | null): Edit => {
    const made = change === null ? edit : { ...edit, change };
    edits.push(made);
    rows.get(hunk)!.push(edit.at);
    return made;
  };
  const worded = new Map<string, { edit: Edit; splices: Splice[] }>();
  for (const hunk of hunks) {
    const numbers = (own.get(hunk) ?? []).flatMap((pair) => {
      const edit = numberEdit(pair, owners);
      return edit === null ? [] : [{ pair, edit }];
    });
    const splice = spliceHere(hunk);
    for (const { pair, edit } of numbers) {
      const { kind, tag, printed, expected, token } = edit;
      add(
        hunk,
        {
          kind,
          ...(tag === undefined ? {} : { tag }),
          printed,
          expected,
          where: place(token?.start ?? hunk.offset, token?.end),
          at: `${returned.at}:${String(token?.start ?? hunk.offset)}`,
        },
        numberChange(pair, { kind, ...(tag !== undefined && { tag }) }, splice, written),
      );
    }
    const bent = numbers.length === 0 ? bentNumber(hunk, returned.paragraph.text) : null;
    if (bent !== null) {
      const isOwned = bent.tag !== undefined && owners(bent.tag);
      add(
        hunk,
        { ...bent, kind: 'changed', where: place(hunk.offset), at: `${returned.at}:${hunk.offset}` },
        isOwned ? null : rewordOf(written, [splice]),
      );
      continue;
    }
    const isJoined = joined.some(({ from, to }) => from.hunk === hunk || to.hunk === hunk);
    if (!isJoined && (numbers.length > 0 ? !changesWords(hunk) : saysTheSame(hunk))) continue;
    const printed = sentenceAround(returned.paragraph.text, hunk.offset, hunk.offset);
    const known = worded.get(printed);
    if (known !== undefined) {
      known.splices.push(splice);
      rows.get(hunk)!.push(known.edit.at);
      continue;
    }
    const edit: Edit = {
      kind: 'text',
      ...tagBeside(hunk, owners),
      printed,
      expected: sentenceAround(written.paragraph.text, hunk.origin, hunk.origin),
      where: place(hunk.offset),
      at: `${returned.at}:${hunk.offset}`,
    };
    worded.set(printed, { edit, splices: [splice] });
    rows.get(hunk)!.push(edit.at);
  }
  const sentences = [...worded.values()].map(({ edit, splices }): Edit => {
    const change = rewordOf(written, splices);
    return change === null ? edit : { ...edit, change };
  });
  return { edits: [...edits, ...sentences], hunks: hunks.map((hunk) => ({ hunk, at: rows.get(hunk)! })) };
}

/** A figure keeps the number that it has; a number of the text alone becomes the one that was written. */
function numberChange(
  { one, other }: NumberPair,
  { kind, tag }: Pick<Edit, 'kind' | 'tag'>,
  splice: Splice,
  written: Passage,
): Change | null {
  if (kind === 'missing' || kind === 'unlinked') return rewordOf(written, [splice]);
  if (tag !== undefined || one === undefined || other === undefined) return null;
  return rewordOf(written, [{ from: one.start, to: one.end, text: other.text, kept: [], numbers: [] }]);
}

const placeIn =
  (written: Passage, returned: Passage) =>
  (offset: number, end = offset): Edit['where'] => {
    // Where the file tells neither heading nor page, what was written does.
    const { section, page } = written.paragraph;
    const found = whereIn(returned.paragraph, offset, end);
    const at = found.page ?? page;
    return { ...found, ...(at !== undefined && { page: at }), section: found.section || section };
  };

export function whereIn(paragraph: DocumentParagraph, from = 0, to = from): Edit['where'] {
  const page = pageAt(paragraph, from);
  const sentence = sentenceAround(paragraph.text, from, to);
  return { ...(page === undefined ? {} : { page }), section: paragraph.section, sentence };
}

/** Numbers alone, and as many as before: each in other signs, `3` for `three`. */
const saysTheSame = ({ was, is }: Hunk): boolean =>
  was.length > 0 && was.length === is.length && [...was, ...is].every(({ value }) => value !== undefined);

/** Words, and not only more of them around a new number. */
const changesWords = ({ was, is }: Hunk): boolean =>
  [was, is].every((tokens) => tokens.some(({ value }) => value === undefined));

function tagBeside({ before, behind }: Hunk, owners: Owners): { tag?: string } {
  const found = [before, behind].flatMap((token) => (token && ownerOf(token, owners)) ?? []);
  return found[0] === undefined ? {} : { tag: found[0] };
}
