import type { QuestionView } from '../../../shared/contract/delivery-views.ts';
import type { TeachRow } from '../../../shared/contract/teaching.ts';
import { cellKey, type CellKey } from '../../../shared/domain/keys/cell-key.ts';
import type { Observation, ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { mayHaveParts } from '../../../shared/domain/catalogue/new-figure.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import { refsIn } from '../../../shared/domain/sheets/ranges.ts';
import type { TableShape } from '../../../shared/domain/understanding/taught/table-form.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import { acceptedOf } from '../conflicts/accepted-key.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { valueCell } from '../observations/observations.ts';

interface RowsJob {
  app: App;
  workspace: Workspace;
  observations: readonly Observation[];
  asked: readonly QuestionView[];
  /** As they were read, with how sure each is. */
  drafts: readonly ObservationDraft[];
  /** What the workspace holds without the delivery. */
  now: Reconciled;
}

/** Cells of a question beyond these are not told apart by row. */
const MOST = 5000;

/** What each row of a table counts, how sure that is, and what was accepted for the year before. */
export function rowsOf(shape: TableShape, job: RowsJob): TeachRow[] {
  const { observations, asked, app } = job;
  const said = Map.groupBy(observations, keyOf);
  const questions = new Map<CellKey, QuestionView>();
  for (const question of asked)
    if (question.sheet === shape.sheet)
      for (const ref of refsIn(question.ref, MOST) ?? [])
        questions.set(cellKey({ sheet: shape.sheet, ref }), question);
  const sure = new Map(job.drafts.map((draft) => [keyOf(draft), draft.confidence ?? 3]));
  const ofRow = Map.groupBy(shape.cells, ({ row }) => row);
  const rows = shape.rowsAt.map((at, place): TeachRow => {
    const keys = (ofRow.get(place) ?? []).map(({ ref }) => cellKey({ sheet: shape.sheet, ref }));
    const own = keys.flatMap((key) => said.get(key) ?? []);
    const question = keys.map((key) => questions.get(key)).find((one) => one !== undefined);
    const offered = question?.figure ?? null;
    const first = own.find(({ period }) => period === job.workspace.meta.period) ?? own[0];
    const figure =
      first === undefined
        ? offered && { id: offered.id, name: offered.name }
        : { id: first.figure, name: namesOfFigure(app.catalogue(), first.figure, first.categories) };
    return {
      at,
      state: question !== undefined ? 'asked' : own.length > 0 ? 'taken' : 'aside',
      figure,
      confidence:
        question !== undefined
          ? figure === null
            ? 1
            : 2
          : least(keys.flatMap((key) => sure.get(key) ?? [])),
      ...(question === undefined ? {} : { question: question.id }),
      was: figure === null ? null : wasOf(figure.id, own, job),
      label: shape.rows[place]?.at(-1) ?? '',
      above: shape.rows[place]?.slice(0, -1) ?? [],
      whole: null,
      unit: ofRow.get(place)?.find(({ unit }) => unit !== undefined)?.unit?.unit ?? null,
    };
  });
  const { figuresById } = app.catalogue();
  return rows.map((row, place) => {
    const above = rows.slice(0, place).findLast((one) => isUnder(row, one));
    const figure = above?.figure && figuresById.get(above.figure.id);
    return figure && mayHaveParts(figure) ? { ...row, whole: figure.id } : row;
  });
}

/** Whether a row is said to be a part of another: the words above it are that row's, its own included. */
const isUnder = (row: TeachRow, whole: TeachRow): boolean =>
  row.above.length > 0 && row.above.join('\n') === [...whole.above, whole.label].join('\n');

const keyOf = ({ cells }: ObservationDraft): CellKey => {
  const cell = valueCell(cells);
  return cellKey({ sheet: cell?.sheet ?? '', ref: cell?.ref ?? '' });
};

/** Bars of a row are those of its least sure value; what a person said is sure. */
const least = (bars: readonly TeachRow['confidence'][]): TeachRow['confidence'] =>
  bars.reduce<TeachRow['confidence']>((fewest, one) => (one < fewest ? one : fewest), 3);

/** What counted for the year before, and whether the row says so, too. */
function wasOf(
  figure: string,
  own: readonly Observation[],
  { app, workspace, now }: RowsJob,
): TeachRow['was'] {
  const before = previousPeriod(workspace.meta.period);
  if (before === null) return null;
  const { value } = acceptedOf(app, now, { figure, period: before });
  if (value === null) return null;
  const says = own.find(({ period, value: said }) => period === before && said !== null);
  return { value, fits: says === undefined ? null : says.value === value };
}
