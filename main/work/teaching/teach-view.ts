import type { Period } from '../../../shared/domain/periods/period.ts';
import type {
  TeachCell,
  TeachCounts,
  TeachQuestion,
  TeachRow,
  TeachSheet,
  TeachTable,
  TeachView,
} from '../../../shared/contract/teaching.ts';
import type { QuestionView } from '../../../shared/contract/delivery-views.ts';
import { countFates, type NumberFate } from '../../../shared/domain/accounted/fate.ts';
import { ownId } from '../../../shared/domain/catalogue/new-figure.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { parseRange, parseRef, type Range } from '../../../shared/domain/sheets/cell-ref.ts';
import { holds } from '../../../shared/domain/sheets/ranges.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { Lesson } from '../../../shared/domain/understanding/taught/lessons.ts';
import type { Reading } from '../../../shared/domain/questions/question.ts';
import type { App } from '../../resources/app.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import { cellsBetween } from '../../store/tables/sheet-cells.ts';
import { sheetFacts } from '../../store/tables/sheet-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { accounted } from '../deliveries/accounted.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { listedUnder } from '../text/listed-under.ts';
import { documentIndex } from '../text/printed-at.ts';
import { openQuestions } from '../questions/question-views.ts';
import { listQuestions, type QuestionRow } from '../questions/questions.ts';
import { meaningOf } from '../sheets/sheet-meaning.ts';
import { dryRun } from './dry-run.ts';
import { lessonsFrom } from './lessons-from.ts';
import { rowsOf } from './teach-rows.ts';

/** Rows of a sheet whose cells are coloured; a longer one is a register, which nobody teaches by its rows. */
const COLOURED = 3000;

export interface TeachInput {
  app: App;
  workspace: Workspace;
  /** As it is here. */
  delivery: DeliveryId;
  /** The same as it would be taken in, for as long as the trial lasts. */
  trial: DeliveryId;
  before: Lesson[];
  /** What the workspace holds without it. */
  now: Reconciled;
  forms: NonNullable<Interpretation['forms']>;
  /** As they were read, with how sure each is. */
  drafts: readonly ObservationDraft[];
}

/** To be asked within a trial: what its delivery would say, cell by cell, and what would follow from it. */
export function teachView(input: TeachInput): TeachView {
  const { app, workspace, delivery, trial, before, forms } = input;
  const { db } = workspace;
  const observations = loadObservations(db, { delivery: trial });
  const rows = listQuestions(workspace).filter((one) => one.delivery === trial);
  const asked = openQuestions(app, workspace, rows).filter(({ state }) => state === 'open');
  const meaning = meaningOf(db, trial, observations, rows);
  const fates = accounted(workspace, trial);
  const all = fates.ok ? fates.value : [];
  const then = reconcile(app, workspace);
  const document = documentIndex(app, workspace);
  const sectionOf = (figure: string): string | null => listedUnder(app.catalogue(), document, figure);
  const sheets = sheetFacts(db, trial).map((facts): TeachSheet => {
    const own = all.filter(({ sheet }) => sheet === facts.name);
    const cells = cellsBetween(db, trial, facts, 1, COLOURED).flatMap((cell): TeachCell[] => {
      const made = meaning.of(facts.name, cell.ref);
      if (made.meaning === 'none') return [];
      return [
        {
          ref: cell.ref,
          meaning: made.meaning,
          ...(made.question === undefined ? {} : { question: made.question }),
        },
      ];
    });
    const tables = forms
      .filter(({ shape }) => shape.sheet === facts.name)
      .map(({ shape, range, turned }): TeachTable => ({
        ...countIn(own, parseRange(range)),
        range,
        title: shape.captions[0] ?? '',
        turned,
        columns: shape.columnsAt.map((at, place) => {
          const { time, path = [] } = shape.columns[place] ?? {};
          const kind = shape.kinds[place] ?? 'value';
          const said = time ?? (kind === 'value' || kind === 'total' ? onlyYearIn(path) : undefined);
          return { at, kind, ...(said === undefined ? {} : { time: said }) };
        }),
        ...rowsWithSection(rowsOf(shape, { ...input, observations, asked }), sectionOf),
        words: shape.words,
      }));
    return { ...countsOf(own), name: facts.name, tables, cells };
  });
  return {
    delivery,
    before,
    counts: countsOf(all),
    sheets,
    questions: questionsIn(workspace, asked, rows),
    dry: dryRun(input, observations, then),
    next: ownId(app.catalogue().figures),
    units: app
      .catalogue()
      .units.map(({ id, labels }) => ({ code: id, name: { en: labels.en, az: labels.az } })),
    sections: document.sections.map(({ id, title }) => ({ id, name: title })),
  };
}

/** Rows of a table with the section under which most of their figures are listed. */
/** The one year that headers over a column say, whatever else they say; undefined: none, or several. */
function onlyYearIn(path: readonly string[]): Period | undefined {
  const years = new Set(path.join(' ').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  return years.size === 1 ? [...years][0] : undefined;
}

function rowsWithSection(
  rows: TeachRow[],
  sectionOf: (figure: string) => string | null,
): Pick<TeachTable, 'rows' | 'section'> {
  const sections = rows.flatMap(({ figure }) => (figure === null ? [] : (sectionOf(figure.id) ?? [])));
  const counted = [...Map.groupBy(sections, (id) => id)].toSorted((a, b) => b[1].length - a[1].length);
  return { rows, section: counted[0]?.[0] ?? null };
}

function countsOf(fates: readonly NumberFate[]): TeachCounts {
  const { numbers, taken, asked, aside } = countFates(fates);
  return { numbers, taken, asked, aside };
}

const countIn = (fates: readonly NumberFate[], range: Range): TeachCounts =>
  countsOf(
    fates.filter(({ ref }) => {
      const { top, left } = parseRange(ref.split(',')[0]!);
      return holds(range, top, left);
    }),
  );

/** From the top of each sheet down, with what each reading would teach. */
function questionsIn(
  workspace: Workspace,
  asked: readonly QuestionView[],
  rows: readonly QuestionRow[],
): TeachQuestion[] {
  const stored = new Map(allQuestions(workspace.db).map((one) => [one.id, one]));
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const placeOf = ({ sheet, ref }: QuestionView): number => {
    const row = ref === '' ? 0 : parseRef(ref.split(/[:,]/)[0]!).row;
    return sheets.indexOf(sheet) * 1_000_000 + row;
  };
  return asked
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((question) => {
      const kept = stored.get(question.id)!;
      return { question, lessons: kept.readings.map((reading) => lessonsOf(kept, reading)) };
    });
}

/** What choosing a reading says of the cells that it settles; none: that nothing of them is for the reference. */
const lessonsOf = (question: StoredQuestion, { observations }: Reading): Lesson[] =>
  lessonsFrom(question, observations.length === 0 ? null : observations);
