import { keyOf } from './key-of.ts';
import { indicatorOf } from '../../keys/figure-key.ts';
import { inYear } from '../../periods/period.ts';
import type { UnsettledValue } from '../../questions/unsettled-value.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Confidence, EvidenceTag } from '../../observations/evidence-tag.ts';
import type { Interpretation } from '../interpretation.ts';
import type { Placed } from '../tables/found-table.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { ReadSheet } from '../read-sheet.ts';
import type { ReadingContext } from '../understand.ts';
import type { Reading } from '../../questions/question.ts';
import { figureOffers } from '../asking/offers.ts';
import { questionsOf, type AskJob } from '../asking/questions-of.ts';
import { isDenied } from '../asking/denied.ts';
import { neitherAlone } from '../asking/two-figures.ts';
import { carriedOver, leftOver, narrowed, printedNarrower } from '../asking/narrower-offers.ts';
import { possible } from '../asking/possible.ts';
import { resembling } from '../asking/resembling.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { measureOf } from '../drafts/figure-measure.ts';
import { unsettledOf } from '../drafts/unsettled-of.ts';
import { refsText } from '../asking/refs.ts';
import { meantBy, type CellReading } from './cell-reading.ts';
import { isChange } from './gate.ts';
import { setRestAside } from './rest-aside.ts';
import { calledSoIn } from '../taught/called-so.ts';
import { agreesWith } from '../judging/last-year.ts';
import { keyText } from './candidate.ts';
import { askTwins, askVariants } from './twins.ts';

/** Takes what nothing holds back, asks the rest, over all sheets of a file. */
export function settleFile(
  sheets: readonly ReadSheet[],
  out: Interpretation,
  context: ReadingContext,
  meanings: Meanings,
): void {
  askTwins(sheets);
  askVariants(sheets, context.period, meanings);
  const calledSo = calledSoIn(context.layouts, context.period, meanings);
  for (const sheet of sheets) settleSheet(sheet, out, context, meanings, calledSo);
  setRestAside(sheets, out);
}

function settleSheet(
  sheet: ReadSheet,
  out: Interpretation,
  context: ReadingContext,
  meanings: Meanings,
  calledSo: AskJob['calledSo'],
): void {
  const { grid, tables } = sheet;
  const measure = (figure: string) => measureOf(context.catalogue, figure);
  const foreign: ForeignTable[] = [];
  for (const [at, { lines, readings }] of tables.entries()) {
    const held: CellReading[] = [];
    const changes = new Set(readings.flatMap(({ change }) => (change === undefined ? [] : [change.placed])));
    for (const reading of readings) {
      if (reading.aside !== undefined) {
        out.ignored.push({ sheet: grid.sheet.name, ref: reading.placed.cell.ref, says: reading.aside });
        continue;
      }
      if (isClaimed(reading, changes)) continue;
      // A change that no value has is no count either.
      if (isChange(reading) && reading.holds.length === 0)
        reading.holds.push({ why: 'change', scope: 'cell' });
      const meant = meantBy(reading);
      if (reading.holds.length === 0 && meant !== null) {
        const figure = datedFigure(meant.figure, reading, meanings);
        const made = draftOf(
          bodyOf(reading, { ...unsettledOf(reading, grid), categories: meant.scope }, figure, context),
          { figure },
          measure,
        );
        if (made.ok) {
          for (const one of [figure, ...reading.also])
            out.observations.push(
              withWhy({ ...made.value, figure: one, ...scopeByLayout(reading, made.value) }, reading),
            );
          continue;
        }
        reading.holds.push(
          made.error.tag === 'NotWhole'
            ? { why: 'not-whole', scope: 'cell' }
            : { why: 'unit', scope: 'row', unit: reading.unit?.unit ?? '' },
        );
      }
      held.push(reading);
    }
    const agrees = agreesWith(readings, context.lastYear ?? {}, context.period);
    const job: AskJob = {
      grid,
      lines,
      table: at,
      base: context.period,
      measureOf: measure,
      unsettled: (reading) => unsettledOf(reading, grid),
      resembling: (reading) => resembling(reading, lines, meanings, (key) => agrees(reading, key)),
      keyOf: (indicator, categories) => keyOf(indicator, categories, meanings),
      narrowed: (reading, choice) => narrowed(reading, choice, meanings),
      printed: (choice) => printedNarrower(choice, meanings),
      leftOver: (reading, choice) => leftOver(reading, choice, meanings),
      carriedOver: (reading) => carriedOver(reading, meanings),
      isDenied: (reading) => isDenied(reading, meanings),
      agrees: (reading, choice) => agrees(reading, keyText(choice)),
      neitherAlone: (reading, choices) =>
        reading.settled === undefined ? neitherAlone(reading, choices, meanings) : choices,
      calledSo,
    };
    if (isForeign(readings, calledSo)) foreign.push({ cells: held, job });
    else out.questions.push(...questionsOf(held, job));
  }
  if (foreign.length > 0) askWhose(foreign, sheet, out);
}

/** A value for 2005–2023 belongs to the figure that the catalogue keeps for that span. */
function datedFigure(figure: string, { time }: CellReading, { phrases }: Meanings): string {
  const definition = phrases.byId.get(figure);
  const key = definition === undefined ? figure : phrases.whole(definition.indicator, definition.categories);
  const dated = phrases.dated.get(key);
  return dated?.find(({ period }) => inYear(period, time.period.slice(-4)) === time.period)?.figure ?? figure;
}

const bodyOf = (
  { isBodyStated, isCaptioned, named }: CellReading,
  value: UnsettledValue,
  figure: string,
  context: ReadingContext,
): UnsettledValue =>
  isBodyStated === true || isCaptioned === true ? value : asOwner(value, named, figure, context);

/** Of the bodies of one house the one that owns the figure counted it: the ministry, where its office reports. */
function asOwner(
  value: UnsettledValue,
  named: readonly string[],
  figure: string,
  { catalogue }: ReadingContext,
): UnsettledValue {
  const indicator = catalogue.figuresById.get(figure)?.indicator ?? indicatorOf(figure);
  const owners = catalogue.indicatorsById.get(indicator)?.owners ?? [];
  if (owners.includes(value.agency)) return value;
  const house = catalogue.agenciesById.get(value.agency)?.parent;
  const ofHouse = named.filter(
    (body) => owners.includes(body) && (body === house || catalogue.agenciesById.get(body)?.parent === house),
  );
  const owner =
    house !== undefined && owners.includes(house) ? house : ofHouse.length > 0 ? ofHouse[0] : undefined;
  return owner === undefined ? value : { ...value, agency: owner };
}

/** Whether another cell of the row has it as its change. */
const isClaimed = (reading: CellReading, changes: ReadonlySet<Placed>): boolean =>
  reading.holds.length === 0 && isChange(reading) && changes.has(reading.placed);

/** A table is mostly held where of so many cells no more than one is taken. */
const MOSTLY_HELD = 30;

/** A table of whose cells next to none is taken and whose words hardly name a figure is not about what is counted here. */
function isForeign(readings: readonly CellReading[], calledSo: AskJob['calledSo']): boolean {
  const counting = readings.filter(({ aside, quantity }) => aside === undefined && quantity.kind !== 'text');
  const taken = counting.filter(({ holds }) => holds.length === 0);
  if (taken.length * MOSTLY_HELD > counting.length) return false;
  const near = counting.filter((reading) => {
    // What a body was taught to count is counted here, whoever else counts it.
    if (reading.told !== undefined || calledSo(reading).length > 0) return true;
    const best = reading.candidates[0];
    if (best === undefined) return false;
    if (best.open.length === 0) return true;
    if (best.ownWords + best.borrowed === 0) return false;
    // What narrows or joins says nothing of what it is that is counted.
    const open = best.open.filter(
      ({ place, isAside, why }) => place === 'own' && isAside !== true && why !== 'restricts',
    );
    return open.length <= best.ownWords;
  });
  return near.length * 4 <= counting.length;
}

/** Cells of a table that is not about what is counted here, and how they would be asked about. */
interface ForeignTable {
  cells: readonly CellReading[];
  job: AskJob;
}

function askWhose(tables: readonly ForeignTable[], { grid, found }: ReadSheet, out: Interpretation): void {
  const title = found.titles.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const foreign = tables.flatMap(({ cells }) => cells);
  if (foreign.length === 0) return;
  out.questions.push({
    sheet: grid.sheet.name,
    ref: refsText(foreign.map(({ placed }) => placed.cell.ref)),
    text: title[0] ?? grid.sheet.name,
    label: [grid.sheet.name, ...title.slice(0, 2)].filter((text) => text !== ''),
    kind: 'not-ours',
    scope: 'sheet',
    settles: foreign.length,
    readings: [
      { value: null, says: { tag: 'not-ours', cells: foreign.length }, observations: [] },
      ...ownOffers(tables),
    ],
    unsettled: foreign.slice(0, 400).map((reading) => unsettledOf(reading, grid)),
  });
}

/** Of so small a sheet a person sees at a glance what each of its cells would be. */
const AT_A_GLANCE = 40;

/** What the cells would be where the sheet is ours after all: each its own best figure, as one offer. */
function ownOffers(tables: readonly ForeignTable[]): Reading[] {
  if (tables.reduce((sum, { cells }) => sum + cells.length, 0) > AT_A_GLANCE) return [];
  const firsts = tables.flatMap(({ cells, job }) =>
    cells.length === 0 ? [] : figureOffers(cells, job).slice(0, 1),
  );
  const observations = firsts.flatMap((one) => one.observations);
  return firsts[0] === undefined ? [] : [{ ...firsts[0], observations }].flatMap(possible);
}

function withWhy(draft: ObservationDraft, { evidence, lesson }: CellReading): ObservationDraft {
  const tags = [
    ...new Set([...evidence].map((kind): EvidenceTag => (kind === 'whole-label' ? 'words' : kind))),
  ];
  const hasNumber = tags.some((tag) => ['last-year', 'sum', 'difference', 'other-agency'].includes(tag));
  const confidence: Confidence =
    (tags.includes('words') || tags.includes('layout')) && tags.includes('unit') && hasNumber ? 3 : 2;
  return {
    ...draft,
    confidence,
    evidence: tags,
    ...(lesson === undefined ? {} : { isLesson: true as const }),
  };
}

/** What a layout says of the scope holds beside the figure's own categories: one of the two bodies that it joins. */
const scopeByLayout = (
  { settled }: CellReading,
  { categories }: ObservationDraft,
): Pick<ObservationDraft, 'categories'> => ({
  categories: settled?.by === 'layout' ? { ...categories, ...settled.scope } : categories,
});
