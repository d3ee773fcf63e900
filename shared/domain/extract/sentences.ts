import { foldLabel, lower } from '../text/fold.ts';
import type { ReadingSays } from '../questions/reading-says.ts';
import { readNumberText } from '../understanding/number-text.ts';
import type { ObservationDraft } from '../observations/observation.ts';
import type { Placed } from './grid.ts';
import { matches, resolveLabel } from './labels/resolve.ts';
import type { SheetState } from './sheet-state.ts';
import { agencyAt } from './sheet-state.ts';
import { reading, withValue } from './values/drafts.ts';
import { mentioned } from './labels/suggest.ts';
import { withoutYears } from '../understanding/years.ts';

/**
 * A number within a sentence, where a layout knows the sentence. Where several numbers stand at its place
 * (a year beside the count), or one can be read two ways, a person says which. Returns whether it was one.
 */
export function readSentence(state: SheetState, placed: Placed): boolean {
  for (const layout of state.layouts) {
    for (const sentence of layout.sentences) {
      if (sentence.sheet !== undefined && !matches(sentence.sheet, state.grid.sheet.name)) continue;
      const found = numbersAt(placed.text, sentence.pattern);
      const [first] = found;
      if (first === undefined) continue;
      const base = observationOf(state, placed, sentence.figure, sentence.agency);
      if (found.length === 1) state.out.observations.push(withValue(base, first.value, first.qualifier));
      else askWhich(state, placed, found, base);
      return true;
    }
  }
  return false;
}

function observationOf(
  state: SheetState,
  placed: Placed,
  figure: string,
  agency = agencyAt(state, { label: placed.text, nth: 1, column: undefined }),
): ObservationDraft {
  const sheet = state.grid.sheet.name;
  return {
    figure,
    period: state.period,
    agency,
    value: null,
    status: 'not-reported',
    categories: {},
    remarks: [],
    cells: [{ sheet, ref: placed.cell.ref, role: 'value', text: placed.cell.text }],
  };
}

/** Longer texts are letters, not rows. */
const LONGEST = 400;

/**
 * A text between tables that no layout knows, but that names figures and has numbers beside its
 * dates: a person says what it counts. Returns whether it was one.
 */
export function askSentence(state: SheetState, placed: Placed): boolean {
  const text = lower(placed.text);
  if (text.length > LONGEST) return false;
  const numbers = numbersIn(withoutYears(text.replace(/\d{1,2}\.\d{1,2}(?:\.\d{4})?/g, ' ')));
  if (numbers.length === 0) return false;
  const figures = mentioned(
    foldLabel(placed.text),
    state.index.words,
    state.out.agency === 'unknown' ? 3 : 2,
  );
  if (figures.length === 0) return false;
  const named = figures.flatMap((figure) => namesOf(state, figure));
  const counted = numbers.filter((value) => !named.includes(String(value)));
  if (counted.length === 0 || resolveLabel(placed.text, state.index).kind !== 'unknown') return false;
  const readings = figures.flatMap((figure) =>
    counted.map((value) =>
      reading(value, { tag: 'sentence-of', figure }, [
        withValue(observationOf(state, placed, figure), value),
      ]),
    ),
  );
  state.out.questions.push({
    sheet: state.grid.sheet.name,
    ref: placed.cell.ref,
    text: placed.cell.text,
    kind: 'unknown-label',
    readings,
  });
  return true;
}

/** Words of a figure's labels: the 152 of the hot line counts nothing. */
function namesOf(state: SheetState, figure: string): string[] {
  const found = state.index.byId.get(figure);
  return found === undefined
    ? []
    : [...Object.values(found.labels), ...found.synonyms].flatMap((text) => text.match(/\d+/g) ?? []);
}

/** Numbers of a sentence, but no articles (`144-1`), ordinals (`2-ci`) and marks (`Cədvəl 3.`). */
const numbersIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /(?<![\p{L}\d.,-])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|(?<![\p{L}\d.,-])\d+(?![\d.)]|-\p{L}|-\d)/gu,
    ),
  ]
    .map((found) => Number(found[0].replace(/\D/g, '')))
    .slice(0, 3);

interface NumberAt {
  value: number;
  qualifier?: string;
  says: ReadingSays;
}

function askWhich(state: SheetState, placed: Placed, found: NumberAt[], base: ObservationDraft): void {
  state.out.questions.push({
    sheet: state.grid.sheet.name,
    ref: placed.cell.ref,
    text: placed.cell.text,
    kind: 'ambiguous-number',
    readings: found.map(({ value, qualifier, says }) =>
      reading(value, says, [withValue(base, value, qualifier)]),
    ),
  });
}

/** Digits with all that may belong to them: `3 205`, `1.900`, `31.12`. */
const DIGITS = /\d+(?:[ \u00a0.,]\d{3})*(?:[.,]\d+)?/g;

/** The numbers that may stand at `{n}`; `…` is for any words. None where the sentence is another one. */
function numbersAt(text: string, pattern: string): NumberAt[] {
  const [before = '', after = ''] = pattern.split('{n}');
  const wanted = [before, after].map((side) =>
    side
      .split('…')
      .map(foldLabel)
      .filter((part) => part !== ''),
  );
  return [...text.matchAll(DIGITS)].flatMap((found): NumberAt[] => {
    const [number] = found;
    const rest = text.slice(found.index + number.length);
    if (!inOrder(foldLabel(text.slice(0, found.index)), wanted[0]!)) return [];
    if (!inOrder(foldLabel(rest), wanted[1]!)) return [];
    const more = /^-\p{L}+ (?:çox|artıq)/u.exec(rest)?.[0] ?? '';
    const read = readNumberText(number + more);
    if (read.kind === 'ambiguous') return read.readings;
    if (read.kind !== 'number') return [];
    const qualifier = read.qualifier === undefined ? {} : { qualifier: read.qualifier };
    return [{ value: read.value, ...qualifier, says: { tag: 'in-sentence', text: number + more } }];
  });
}

function inOrder(text: string, parts: string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
