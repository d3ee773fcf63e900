import { UNKNOWN_SENDER } from '../observations/observation.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ReadDocument, Sheet } from '../sheets/cell.ts';
import type { Interpretation } from '../understanding/interpretation.ts';
import type { Period } from '../periods/period.ts';
import { askPeriod } from './values/ask-period.ts';
import { condenseQuestions } from './values/condense.ts';
import { buildGrid } from './grid.ts';
import { mayBeRegister, readAsFarAs, ROWS_READ_FREELY } from './long-sheets.ts';
import { labelIndexOf, type LabelIndex } from './labels/label-index.ts';
import type { CountryNames } from './country-names.ts';
import type { HeaderWords, Layout } from '../catalogue/layout.ts';
import { readLongTables } from './long-tables.ts';
import { marksIn } from './values/marks.ts';
import { countsFromJanuary, statedTime } from '../understanding/period-text.ts';
import { readRegisters } from './registers.ts';
import { matches } from './labels/resolve.ts';
import { readRows } from './rows.ts';
import {
  agencyIn,
  agencyNames,
  areRelated,
  recognise,
  senderInName,
  senderInTitles,
  titleLines,
  type AgencyNames,
} from './labels/sender.ts';
import type { SheetState } from './sheet-state.ts';
import { asWritten, restoreSpelling } from './labels/spelling.ts';
import { NO_SUBJECT } from './labels/subject.ts';

export interface InterpretContext {
  catalogue: Catalogue;
  layouts: Layout[];
  headerWords: HeaderWords;
  countryNames: CountryNames;
  fileName: string;
  /** As the person says; otherwise found in the file. */
  agency?: string;
  layout?: string;
  period: Period;
}

/** A layout that knows less than this of a file is not used for it. */
const LEAST_RECOGNISED = 0.3;
/** From here on the layout knows the sender better than the title lines. */
const WELL_RECOGNISED = 0.6;

/** What the cells of one delivery mean: observations, questions, and what was left aside and why. */
export function interpret(document: ReadDocument, context: InterpretContext): Interpretation {
  const whole = readAsFarAs(document, context.layouts);
  const names = agencyNames(context.catalogue);
  const index = labelIndexOf(context.catalogue, context.headerWords, context.countryNames);
  const restored = restoreSpelling(
    whole,
    index,
    names.names.map(({ folded }) => folded),
  );
  const visible = restored.sheets.filter((sheet) => sheet.state === 'visible');
  const { layout, agency } = whoSent(visible, context, names);
  const out: Interpretation = {
    agency,
    period: context.period,
    layout: layout?.id ?? null,
    observations: [],
    questions: [],
    ignored: [],
    notes: [],
  };
  if (agency === UNKNOWN_SENDER) out.notes.push({ tag: 'SenderUnknown' });
  for (const sheet of restored.sheets) {
    if (sheet.state === 'visible') readSheet(sheet, { out, context, index, names, layout });
    else if (sheet.cells.length > 0) out.notes.push({ tag: 'HiddenSheetKept', sheet: sheet.name });
  }
  noteHidden(restored, out);
  if (layout && layout.agency !== null) noteDrift(layout, visible, out);
  if (out.observations.length === 0 && out.questions.length === 0)
    out.notes.push({ tag: 'NothingUnderstood' });
  asWritten(out, restored, whole);
  return out;
}

/**
 * The layout that knows the file best; else the sender's own, whose words still hold where its tables
 * do not. What the person says, or the file's head, excludes the layouts of other houses.
 */
function whoSent(
  sheets: Sheet[],
  context: InterpretContext,
  names: AgencyNames,
): { layout: Layout | null; agency: string } {
  const stated = context.agency ?? senderInTitles(sheets.slice(0, 1), names);
  const sender = stated ?? senderInName(context.fileName, names);
  if (context.layout !== undefined) {
    const layout = context.layouts.find((candidate) => candidate.id === context.layout) ?? null;
    return { layout, agency: context.agency ?? layout?.agency ?? sender ?? UNKNOWN_SENDER };
  }
  const known = context.layouts.filter(
    ({ agency }) => agency !== null && (stated === null || areRelated(agency, stated, names)),
  );
  const best = known
    .map((layout) => ({ layout, score: recognise(layout, sheets) }))
    .filter(({ layout, score }) => score + (layout.agency === sender ? 0.25 : 0) >= LEAST_RECOGNISED)
    .toSorted((a, b) => b.score - a.score)[0];
  const above = sender === null ? undefined : names.parents.get(sender);
  const own =
    known.find((candidate) => candidate.agency === sender) ??
    known.find((candidate) => candidate.agency === above);
  const layout = best?.layout ?? (own === undefined ? null : wordsOf(own));
  const sure = best !== undefined && best.score >= WELL_RECOGNISED ? best.layout.agency : null;
  return { layout, agency: context.agency ?? sure ?? sender ?? layout?.agency ?? UNKNOWN_SENDER };
}

/**
 * Of a layout that the file does not follow only the words hold: rules that name a label. What it
 * sets aside, or finds by column and order alone, was true of its own tables.
 */
const wordsOf = (layout: Layout): Layout => ({
  ...layout,
  contexts: layout.contexts.filter(({ where }) => where.title !== undefined),
  rules: layout.rules.filter(
    ({ where, ignore }) => ignore === undefined && where.label !== undefined && where.nth === undefined,
  ),
});

interface SheetJob {
  out: Interpretation;
  context: InterpretContext;
  index: LabelIndex;
  names: AgencyNames;
  layout: Layout | null;
}

function readSheet(sheet: Sheet, job: SheetJob): void {
  const { out, context, layout } = job;
  const general = context.layouts.filter((candidate) => candidate.agency === null);
  const layouts = layout ? [layout, ...general] : general;
  const titles = titleLines(sheet);
  const time = statedTime([...titles, sheet.name], context.period);
  const [from, fromQuestion] = [out.observations.length, out.questions.length];
  const state = startSheet(sheet, job, layouts, titles);
  const taken = new Set([...readRegisters(state), ...readLongTables(state)]);
  readRows(state, taken);
  if (time.otherYear) askPeriod(state, titles, time.period.slice(0, 4), context.period, from);
  condenseQuestions(out, sheet, job.index, fromQuestion);
  const cutAt = sheet.cut?.row ?? state.grid.cutAt;
  if (cutAt !== null) ignoreTail(sheet, cutAt, out);
}

function startSheet(sheet: Sheet, job: SheetJob, layouts: Layout[], titles: string[]): SheetState {
  const { out, context, index, layout } = job;
  const time = statedTime([...titles, sheet.name], context.period);
  const longest = mayBeRegister(sheet.name, layouts) ? Number.POSITIVE_INFINITY : ROWS_READ_FREELY;
  return {
    grid: buildGrid(sheet, longest),
    index,
    layouts,
    marks: { ...marksIn(sheet), ...layout?.marks },
    period: time.period,
    periodDoubt: time.doubt,
    growing: countsFromJanuary(titles),
    agency: bodyOf(sheet, titles, out.agency, job.names),
    sheetTitles: [],
    titles: [],
    dataSinceTitle: false,
    subject: NO_SUBJECT,
    columns: new Map(),
    headerRows: [],
    parent: null,
    rowYears: [],
    seen: new Map(),
    out,
  };
}

/** The body that counted: the sheet's own title or name, else the sender. */
function bodyOf(sheet: Sheet, titles: string[], sender: string, names: AgencyNames): string {
  const named = [...titles.slice(0, 3), sheet.name]
    .map((line) => agencyIn(line, names))
    .filter((agency) => agency !== null);
  return named.includes(sender) ? sender : (named.at(-1) ?? sender);
}

function ignoreTail(sheet: Sheet, row: number, out: Interpretation): void {
  const last = sheet.cut?.last ?? sheet.cells.at(-1)!.ref;
  out.ignored.push({ sheet: sheet.name, ref: `A${row}:${last}`, says: { row } });
}

function noteHidden(document: ReadDocument, out: Interpretation): void {
  for (const sheet of document.sheets) {
    if (sheet.state !== 'visible') continue;
    const refs = sheet.cells.filter((cell) => cell.hidden && cell.type !== 'blank').map((cell) => cell.ref);
    if (refs.length > 0)
      out.notes.push({ tag: 'HiddenCellsRead', sheet: sheet.name, refs: refs.slice(0, 200) });
  }
}

/** The alarm of a layout: sheets that it knows and the file no longer has. */
function noteDrift(layout: Layout, sheets: Sheet[], out: Interpretation): void {
  for (const name of layout.recognise.sheets) {
    if (!sheets.some((sheet) => matches(name, sheet.name))) {
      out.notes.push({ tag: 'LayoutChanged', layout: layout.id, expected: name });
    }
  }
}
