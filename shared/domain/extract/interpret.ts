import type { Catalogue } from '../catalogue.ts';
import type { ReadDocument, Sheet } from '../cell.ts';
import type { Interpretation } from '../interpretation.ts';
import type { ObservationStatus } from '../observation.ts';
import type { Period } from '../period.ts';
import { foldLabel } from '../fold.ts';
import { buildGrid } from './grid.ts';
import { buildLabelIndex, type LabelIndex } from './labels.ts';
import type { HeaderWords, Layout } from './layout.ts';
import { readLongTables } from './long-tables.ts';
import { statedYear } from './period-text.ts';
import { readRegisters } from './registers.ts';
import { matches } from './resolve.ts';
import { readRows } from './rows.ts';
import { agencyIn, agencyNames, recognise, senderOf, titleLines, type AgencyNames } from './sender.ts';
import type { SheetState } from './sheet-state.ts';
import { askPeriod } from './ask-period.ts';

export interface InterpretContext {
  catalogue: Catalogue;
  layouts: Layout[];
  headerWords: HeaderWords;
  fileName: string;
  /** As the person says; otherwise found in the file. */
  agency?: string;
  layout?: string;
  period: Period;
}

/** A layout that knows less than this of a file is not used for it. */
const LEAST_RECOGNISED = 0.3;

/** What the cells of one delivery mean: observations, questions, and what was left aside and why. */
export function interpret(document: ReadDocument, context: InterpretContext): Interpretation {
  const visible = document.sheets.filter((sheet) => sheet.state === 'visible');
  const names = agencyNames(context.catalogue);
  const index = buildLabelIndex(context.catalogue, context.headerWords);
  const sender = context.agency ?? senderOf(visible, context.fileName, names);
  const layout = chooseLayout(visible, context, sender);
  const agency = context.agency ?? layout?.agency ?? sender ?? 'unknown';
  const out: Interpretation = {
    agency,
    period: context.period,
    layout: layout?.id ?? null,
    observations: [],
    questions: [],
    ignored: [],
    notes: [],
  };
  if (agency === 'unknown') out.notes.push({ tag: 'SenderUnknown' });
  for (const sheet of document.sheets) {
    if (sheet.state === 'visible') readSheet(sheet, { out, context, index, names, layout, agency });
    else if (sheet.cells.length > 0) out.notes.push({ tag: 'HiddenSheetKept', sheet: sheet.name });
  }
  noteHidden(document, out);
  if (layout && layout.agency !== null) noteDrift(layout, visible, out);
  if (out.observations.length === 0 && out.questions.length === 0)
    out.notes.push({ tag: 'NothingUnderstood' });
  return out;
}

/** The layout that knows the file best; else the sender's own, whose words still hold where its tables do not. */
function chooseLayout(sheets: Sheet[], context: InterpretContext, sender: string | null): Layout | null {
  if (context.layout !== undefined)
    return context.layouts.find((layout) => layout.id === context.layout) ?? null;
  const known = context.layouts.filter((layout) => layout.agency !== null);
  const scored = known
    .map((layout) => ({ layout, score: recognise(layout, sheets) + (layout.agency === sender ? 0.25 : 0) }))
    .filter(({ score }) => score >= LEAST_RECOGNISED)
    .toSorted((a, b) => b.score - a.score);
  return scored[0]?.layout ?? known.find((layout) => layout.agency === sender) ?? null;
}

interface SheetJob {
  out: Interpretation;
  context: InterpretContext;
  index: LabelIndex;
  names: AgencyNames;
  layout: Layout | null;
  agency: string;
}

function readSheet(sheet: Sheet, job: SheetJob): void {
  const { out, context, index, layout } = job;
  const general = context.layouts.filter((candidate) => candidate.agency === null);
  const layouts = layout ? [layout, ...general] : general;
  const titles = titleLines(sheet);
  const stated = statedYear([...titles, sheet.name], context.period);
  const from = out.observations.length;
  const state: SheetState = {
    grid: buildGrid(sheet),
    index,
    layouts,
    marks: { ...marksIn(sheet), ...layout?.marks },
    period: stated ?? context.period,
    agency: bodyOf(sheet, titles, job),
    sheetTitles: [],
    titles: [],
    dataSinceTitle: false,
    columns: new Map(),
    headerRows: [],
    parent: null,
    rowYears: [],
    seen: new Map(),
    out,
  };
  const taken = new Set([...readRegisters(state), ...readLongTables(state)]);
  readRows(state, taken);
  if (stated !== null) askPeriod(state, titles, stated, context.period, from);
}

/** The body that counted: the sheet's own title or name, else the sender. */
function bodyOf(sheet: Sheet, titles: string[], job: SheetJob): string {
  const named = [...titles.slice(0, 3), sheet.name]
    .map((line) => agencyIn(line, job.names))
    .filter((agency) => agency !== null);
  return named.includes(job.agency) ? job.agency : (named.at(-1) ?? job.agency);
}

/** A legend under a table says what its marks mean: `“-” – hadisə baş verməyib`, `«-» – явление отсутствует`. */
function marksIn(sheet: Sheet): Record<string, ObservationStatus> {
  const marks: Record<string, ObservationStatus> = {};
  for (const cell of sheet.cells) {
    if (cell.type !== 'text' || cell.text.length > 400) continue;
    const found = /[“”"«‘']\s*[-–—]\s*[”“"»’']\s*[-–—:=]?\s*([^;.,]+)/u.exec(cell.text);
    if (!found) continue;
    const meaning = foldLabel(found[1]!);
    if (
      /baş verməyib|hadisə olmayib|явление отсутствует|случаев не|not occur|no case|yoxdur hadisə/.test(
        meaning,
      )
    )
      marks['-'] = 'zero';
    else if (/məlumat yoxdur|нет данных|сведения|no data|not reported/.test(meaning))
      marks['-'] = 'not-reported';
  }
  return marks;
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
