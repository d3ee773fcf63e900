import type { Interpretation, LayoutChange } from '../../shared/domain/understanding/interpretation.ts';
import type { QuestionDraft } from '../../shared/domain/questions/question.ts';
import { parseRange, parseRef, type Range } from '../../shared/domain/sheets/cell-ref.ts';
import type { ReadDocument } from '../../shared/domain/sheets/cell.ts';
import { cellsIn, holds, rangesOf, refsIn } from '../../shared/domain/sheets/ranges.ts';
import { foldLabel } from '../../shared/domain/text/fold.ts';
import { changeEn } from '../../shared/words/readings/layout-change.ts';
import { sameSheet } from './covers.ts';

/** A row of `changes.csv`. */
export interface Change {
  file: string;
  sheet: string;
  /** A1 cell or range; empty: something is gone. */
  cell: string;
  kind: string;
  figure_id: string;
  what: string;
  expect_code: string;
  expect: string;
}

export interface Alarmed {
  change: Change;
  /** Its range is marked as one that is to cost nothing, and no change is to be named. */
  isUnchanged: boolean;
  /** On its range, but for what other rows mark. */
  questions: QuestionDraft[];
  /** What names the change; null: nothing does. */
  alarm: string | null;
}

/** Kinds in which nothing of the form changes. */
const UNCHANGED = new Set(['same_layout', 'small_value', 'zero', 'missing_owner']);
type Tag = NonNullable<LayoutChange['change']>;
/** What names a change of the form, by its kind. */
const NAMED_BY: Record<string, readonly Tag[]> = {
  dropped_row: ['row-gone', 'row-renamed'],
  dropped_table: ['table-gone'],
  new_row: ['row-new', 'row-renamed'],
  new_indicator: ['row-new', 'row-renamed'],
  new_column: ['column-new', 'column-renamed', 'columns-moved'],
  renamed_header: ['column-renamed', 'column-new', 'caption'],
  moved_table: ['form-new', 'caption', 'title', 'columns-moved', 'table-gone', 'column-new', 'row-new', 'row-gone', 'row-renamed', 'edges'],
  renamed_body: ['title', 'caption', 'form-new', 'body'],
  format_changed: ['form-new', 'title', 'caption', 'table-gone', 'column-renamed', 'row-renamed', 'column-new', 'row-new'],
  split: ['row-renamed', 'row-new'],
  label_corrected: ['row-renamed', 'row-new'],
  correction: ['note', 'title'],
}; // prettier-ignore

/** Of the whole file. */
const WHOLE: ReadonlySet<Tag> = new Set(['table-gone', 'form-new', 'body']);

const codeOf = ({ expect_code }: Change): string => expect_code;
const isFree = (change: Change): boolean => codeOf(change) === 'no_click';

export function alarmsOf(
  file: string,
  changes: readonly Change[],
  out: Interpretation,
  document: ReadDocument,
): Alarmed[] {
  const own = changes.filter((change) => change.file === file);
  return own.map((change): Alarmed => {
    const marked = own.filter((other) => other !== change && !isFree(other) && isWithin(other, change));
    const questions = out.questions.filter(
      (question) => isOn(question, change) && !marked.some((other) => isAll(question, other)),
    );
    const isUnchanged = UNCHANGED.has(change.kind);
    return {
      change,
      isUnchanged,
      questions: isUnchanged || isFree(change) ? questions : [],
      alarm: isUnchanged ? null : alarmOf(change, out, document),
    };
  });
}

const rangeOf = ({ cell }: Change): Range | null => (cell === '' ? null : parseRange(cell));

const isWithin = (inner: Change, outer: Change): boolean => {
  const [one, other] = [rangeOf(inner), rangeOf(outer)];
  if (one === null || other === null || !sameSheet(inner.sheet, outer.sheet)) return false;
  return one.top >= other.top && one.bottom <= other.bottom;
};

function isOn({ sheet, ref }: QuestionDraft, change: Change): boolean {
  const range = rangeOf(change);
  if (range === null || ref === '' || !sameSheet(sheet, change.sheet)) return false;
  return rangesOf(ref).some(
    (one) =>
      one.top <= range.bottom &&
      range.top <= one.bottom &&
      one.left <= range.right &&
      range.left <= one.right,
  );
}

/** Whether all cells of a question stand in a range's rows. */
function isAll({ ref }: QuestionDraft, change: Change): boolean {
  const range = rangeOf(change)!;
  const whole = { ...range, left: 1, right: Number.MAX_SAFE_INTEGER };
  return rangesOf(ref).every((one) => holds(whole, one.top, one.left) && holds(whole, one.bottom, one.right));
}

function alarmOf(change: Change, out: Interpretation, document: ReadDocument): string | null {
  const named = NAMED_BY[change.kind] ?? [];
  const notes = out.notes.filter(
    (note): note is LayoutChange =>
      note.tag === 'LayoutChanged' &&
      note.change !== undefined &&
      named.includes(note.change) &&
      (change.cell === '' || WHOLE.has(note.change) || sameSheet(note.sheet ?? '', change.sheet)),
  );
  const texts = textsIn(change, document);
  const meant = notes.find(({ found = '' }) => texts.has(foldLabel(found.split(' › ').at(-1)!))) ?? notes[0];
  if (meant !== undefined) return `${meant.sheet ?? ''}: ${changeEn(meant)}`;
  const asked = out.questions.find(
    (question) => isOn(question, change) || texts.has(foldLabel(question.text)),
  );
  if (asked !== undefined) return `asks ${asked.ref} ${asked.kind}: ${asked.text}`;
  if (change.kind === 'half_year_mistake') return halfYear(out);
  if (change.expect_code !== 'conflict' && change.expect_code !== 'new_version') return null;
  // Two values of one figure: the conflict, or the newer version, names it.
  const range = rangeOf(change);
  const taken = out.observations.find(({ cells }) =>
    cells.some(({ sheet, ref, role }) => {
      if (role !== 'value' || range === null || !sameSheet(sheet, change.sheet)) return false;
      const { row, col } = parseRef(ref.split(':')[0]!);
      return holds(range, row, col);
    }),
  );
  return taken === undefined
    ? null
    : `taken as ${taken.figure}@${taken.period} = ${taken.value}: another value for it is a ${change.expect_code}`;
}

/** Read as the half of the year that it is of. */
function halfYear({ observations, period }: Interpretation): string | null {
  const half = observations.filter((one) => one.period === `${period}-H1`);
  const isWhole = observations.some((one) => one.period === period);
  return half.length > 0 && !isWhole ? `read as ${period}-H1, no value as ${period}` : null;
}

/** Texts of the range's rows, folded: what a note names is among them. */
function textsIn(change: Change, { sheets }: ReadDocument): Set<string> {
  const range = rangeOf(change);
  if (range === null || cellsIn(change.cell) > 5000) return new Set();
  const refs = new Set(refsIn(change.cell, 5000) ?? []);
  return new Set(
    sheets
      .filter(({ name }) => sameSheet(name, change.sheet))
      .flatMap(({ cells }) =>
        cells
          .filter(({ ref }) => refs.has(ref) || parseRef(ref).row === range.top)
          .map(({ text }) => foldLabel(text)),
      ),
  );
}
