import type { Catalogue } from '../catalogue/catalogue.ts';
import { layoutsInForce, type HeaderWords, type Layout } from '../catalogue/layout.ts';
import type { CountryNames } from '../catalogue/country-names.ts';
import type { SameWords } from '../catalogue/same-words.ts';
import type { RemarkWords } from '../catalogue/remark-words.ts';
import type { PlainWords } from '../catalogue/plain-words.ts';
import { UNKNOWN_SENDER } from '../observations/observation.ts';
import type { Period } from '../periods/period.ts';
import type { ReadDocument, Sheet } from '../sheets/cell.ts';
import type { Interpretation } from './interpretation.ts';
import type { CameWith } from './post/came-with.ts';
import { meaningsOf, type Meanings } from './meaning/meanings.ts';
import { readSheet } from './read-sheet.ts';
import { whoSent } from './sender/who-sent.ts';
import { agencyNames } from './sender/sender.ts';
import { recompute } from './formulas/recompute.ts';
import { yearSheets } from './lines/sheet-name.ts';
import type { Lesson, SheetBoxes } from './taught/lessons.ts';
import { noteGone } from './taught/note-taught.ts';
import { noteDrift } from './layouts/drift.ts';
import { layoutsFor } from './layouts/layouts-for.ts';
import { readAsFarAs } from './layouts/long-sheets.ts';
import type { LastYear } from './judging/last-year.ts';
import { settleFile } from './reading/settle-file.ts';

/** What reading a delivery needs to know beside its cells. */
export interface ReadingContext {
  catalogue: Catalogue;
  layouts: Layout[];
  headerWords: HeaderWords;
  plainWords: PlainWords;
  sameWords: SameWords;
  remarkWords: RemarkWords;
  countryNames: CountryNames;
  fileName: string;
  /** Where it lay within a mail, archive or folders. */
  cameWith?: CameWith;
  /** As the person says; otherwise found in the file. */
  agency?: string;
  layout?: string;
  /** The sender under whom it was kept: counts as said where the file names another. */
  keptAs?: string;
  period: Period;
  /** Where a person says that the tables of some of its sheets begin and end. */
  boxes?: readonly SheetBoxes[];
  /** What a person is saying of its cells. */
  lessons?: readonly Lesson[];
  /** How its tables look is wanted, too. */
  forms?: true;
  /** Numbers of the year before, by which a row is known again. */
  lastYear?: LastYear;
}

/** What the cells of one delivery mean: observations, questions, and what was left aside and why. */
export function understand(whole: ReadDocument, asked: ReadingContext): Interpretation {
  const given = { ...asked, layouts: layoutsInForce(asked.layouts) };
  const document = readAsFarAs(whole, given.layouts);
  const meanings: Meanings = meaningsOf(given);
  const names = agencyNames(given.catalogue);
  const visible = document.sheets.filter((sheet) => sheet.state === 'visible');
  const found = whoSent(visible, given, names);
  // Who counted each table of a workbook the file itself says best; a person names the sender of one that does not.
  const isNamed = given.keptAs !== undefined && given.keptAs !== found.agency;
  const context = isNamed ? { ...given, agency: given.keptAs! } : given;
  const { layout, agency } = isNamed ? whoSent(visible, context, names) : found;
  const out: Interpretation = {
    agency,
    period: context.period,
    layout: layout?.id ?? null,
    observations: [],
    questions: [],
    ignored: [],
    notes: [],
    tables: [],
    roles: {},
    ...(context.forms === true ? { forms: [] } : {}),
  };
  if (agency === UNKNOWN_SENDER) out.notes.push({ tag: 'SenderUnknown' });
  if (layout !== null && layout.agency !== null) noteDrift(layout, visible, out);
  const formulas = recompute(document);
  const years = yearSheets(visible, context.period, meanings);
  const sheets = document.sheets.flatMap((sheet) => {
    if (sheet.state !== 'visible') {
      if (sheet.cells.length > 0) out.notes.push({ tag: 'HiddenSheetKept', sheet: sheet.name });
      return [];
    }
    noteHidden(sheet, out);
    return [
      readSheet(sheet, {
        context,
        meanings,
        names,
        layout,
        layouts: layoutsFor(layout, agency, context.layouts, names),
        sender: agency,
        formulas: formulas.get(sheet.name),
        warnings: document.warnings,
        yearSheets: years,
        sheets: document.sheets.map(({ name }) => name),
        out,
      }),
    ];
  });
  noteGone(sheets, context.layouts, out);
  out.layout ??=
    sheets.flatMap(({ tables }) =>
      tables.flatMap(({ taught }) => (taught?.match.isRowsOnly === false ? taught.layout : [])),
    )[0] ?? null;
  settleFile(sheets, out, context, meanings);
  if (out.observations.length === 0 && out.questions.length === 0)
    out.notes.push({ tag: 'NothingUnderstood' });
  return out;
}

function noteHidden(sheet: Sheet, out: Interpretation): void {
  const refs = sheet.cells.filter((cell) => cell.hidden && cell.type !== 'blank').map(({ ref }) => ref);
  if (refs.length > 0)
    out.notes.push({ tag: 'HiddenCellsRead', sheet: sheet.name, refs: refs.slice(0, 200) });
}
