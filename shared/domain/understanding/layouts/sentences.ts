import type { Remark } from '../../catalogue/layout.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { foldLabel } from '../../text/fold.ts';
import { tell } from '../meaning/told.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { Placed } from '../tables/found-table.ts';
import { periodsByName } from '../lines/sheet-name.ts';
import { matches } from './matches.ts';
import { bareDraft, oneQuestion, withValue } from './record-drafts.ts';
import type { RecordJob } from './records.ts';

export type SentenceJob = Omit<RecordJob, 'rows'>;

interface NumberAt {
  value: number;
  qualifier?: string;
  says: ReadingSays;
}

/** A number within a sentence that a layout knows; several that may be it are asked. Returns whether it was one. */
export function readSentence(placed: Placed, job: SentenceJob): boolean {
  const { layouts, sheet } = job;
  for (const { pattern, figure, agency, sheet: of } of layouts.flatMap(({ sentences }) => sentences)) {
    if (of !== undefined && !matches(of, sheet.name)) continue;
    const found = numbersAt(placed, pattern);
    if (found.length === 0) continue;
    const draft = bareDraft(job, figure, [linkOf(placed, job)]);
    const isDated = tell(placed.text, job.base, job.meanings).span.periods.length > 0;
    const ofSheet = isDated ? undefined : job.sheetTime;
    takeOrAsk(placed, found, agency === undefined ? draft : { ...draft, agency }, job, ofSheet);
    return true;
  }
  return false;
}

/** A second number within a remark: `91 faktiki, 37 potensial`. */
export function readPattern(
  placed: Placed,
  { pattern, figure, categories = {} }: Remark,
  agency: string,
  job: SentenceJob,
): void {
  const found = numbersBeside(placed, pattern);
  if (found.length === 0) return;
  takeOrAsk(placed, found, { ...bareDraft(job, figure, [linkOf(placed, job)]), agency, categories }, job);
}

function takeOrAsk(
  placed: Placed,
  found: readonly NumberAt[],
  bare: ObservationDraft,
  job: SentenceJob,
  sheetTime?: SentenceJob['sheetTime'],
): void {
  const [first] = found;
  const { periods, isSure } = periodsByName(sheetTime, bare.period);
  const draft = { ...bare, period: periods[0] };
  if (found.length === 1 && isSure)
    return void job.out.observations.push(withValue(draft, first!.value, first!.qualifier));
  const readings =
    found.length === 1
      ? periods.map((period): Reading => ({
          value: first!.value,
          says: { tag: 'of-period', period },
          observations: [withValue({ ...draft, period }, first!.value, first!.qualifier)],
        }))
      : found.map(({ value, qualifier, says }): Reading => ({
          value,
          says,
          observations: [withValue(draft, value, qualifier)],
        }));
  const kind = found.length === 1 ? 'period' : 'ambiguous-number';
  job.out.questions.push(oneQuestion(job, placed, kind, readings));
}

const linkOf = ({ cell }: Placed, { sheet }: SentenceJob): ObservationDraft['cells'][number] => ({
  sheet: sheet.name,
  ref: cell.ref,
  role: 'value',
  text: cell.text,
});

/** Digits with all that may belong to them: `3 205`, `1.900`, `31.12`. */
const DIGITS = /\d+(?:[ \u00a0.,]\d{3})*(?:[.,]\d+)?/g;

/** The numbers that may stand at `{n}`; `…` is for any words. None where the sentence is another one. */
function numbersAt({ text }: Placed, pattern: string): NumberAt[] {
  const sides = pattern.split('{n}').map((side) =>
    side
      .split('…')
      .map(foldLabel)
      .filter((part) => part !== ''),
  );
  return numbersWhere(
    text,
    (before, after) =>
      inOrder(foldLabel(before), sides[0] ?? []) && inOrder(foldLabel(after), sides[1] ?? []),
  );
}

/** The numbers that stand right between the words of a pattern. */
function numbersBeside({ text }: Placed, pattern: string): NumberAt[] {
  const [left = '', right = ''] = pattern.split('{n}').map((side) => foldLabel(side));
  return numbersWhere(
    text,
    (before, after) => foldLabel(before).endsWith(left) && foldLabel(after).startsWith(right),
  );
}

function numbersWhere(text: string, fits: (before: string, after: string) => boolean): NumberAt[] {
  return [...text.matchAll(DIGITS)].flatMap((found): NumberAt[] => {
    const [number] = found;
    const rest = text.slice(found.index + number.length);
    if (!fits(text.slice(0, found.index), rest)) return [];
    const more = /^-\p{L}+ (?:çox|artıq)/u.exec(rest)?.[0] ?? '';
    const written = number + more;
    const read = readQuantity({ ref: 'A1', type: 'text', value: written, text: written });
    if (read.kind === 'ambiguous') return read.readings.map(({ value, says }) => ({ value, says }));
    if (read.kind !== 'number') return [];
    const qualifier = read.qualifier === undefined ? {} : { qualifier: read.qualifier };
    return [{ value: read.value, ...qualifier, says: { tag: 'in-sentence', text: written } }];
  });
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
