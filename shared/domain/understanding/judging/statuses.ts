import { lower } from '../../text/fold.ts';
import type { Grid } from '../lines/grid.ts';
import type { Said, TableLines } from '../lines/line.ts';
import type { Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell } from '../meaning/told.ts';
import { judgeRemark, type RemarkJob } from './around.ts';
import type { CellReading, Hold } from '../reading/cell-reading.ts';
import type { FoundTable, Placed } from '../tables/found-table.ts';

/** Stems by which a status takes a number back: it counts no more, or never did (az, ru, en, tr). */
const TAKEN_BACK =
  /(?<!\p{L})(?:ləğv|qüvvədən|etibarsiz|rədd|səhv|yanliş|dublikat|təkrar|отмен|аннулир|недейств|отклон|ошиб|дубл|устар|cancel|void|annul|reject|withdrawn|invalid|duplicate|error|wrong|superseded|iptal|geçersiz|hatali)/u;
/** … or leaves it open. */
const OPEN = [
  /(?<!\p{L})(?:layihə|qaralama|ilkin|müvəqqəti|natamam|dəqiqləşdirilir|dəqiqləşdirilməkdə|dəqiqləşdirilməyib|dəqiqləşdirilməmiş|dəqiqləşdiriləcək|yoxlanilir|yoxlanilmaqda|yoxlamada|gözlə|mübahisə|şübhə|təxmin|təsdiq(?:lən|ini tap|olun|edil| olun| edil)\p{L}*m(?:əyib|ayib|əmiş|amiş|ir)|razilaşdirilma)/u,
  /(?<!\p{L})(?:проект|чернов|предвар|уточня|на (?:проверк|уточнен|согласован|утвержден)|проверяется|ожида|временн|неполн|оценочн|не ?(?:утвержд|подтвержд|провер|согласов|уточн|оконч))/u,
  /(?<!\p{L})(?:draft|prelim|provision|pending|unverified|unconfirmed|unofficial|tentative|estimat|incomplete|under review|being (?:checked|verified)|to be (?:checked|verified|confirmed)|(?:not|awaiting)(?: yet)? (?:confirm|verif|approv|final|complete))/u,
  /(?<!\p{L})(?:taslak|geçici|beklemede|bekliyor|inceleniyor|kesinleşmem|onaylanmam|doğrulanmam|eksik)/u,
];
/** Under a head that asks whether a number stands, these say that it does not. */
const NO = /^(?:yox|xeyr|yoxdur|нет|no|hayir|[-–—✗✘×xх])$/u;
const ASKS = /təsdiq|подтвержд|утвержд|confirm|approv|onay/u;
/** A longer text is a remark. */
const LONGEST = 40;

interface StatusJob {
  grid: Grid;
  table: FoundTable;
  lines: TableLines;
  base: Period;
  meanings: Meanings;
}

/**
 * A column of words beside the values may say how sure they are: a draft, a first count and what was cancelled are no
 * values to be taken; `təsdiqlənib`, `yekun` say nothing.
 */
export function judgeStatuses(readings: readonly CellReading[], job: StatusJob, remarks: RemarkJob): void {
  const columns = statusColumns(readings, job);
  const rows = [...job.lines.rows.values()].filter(({ kind }) => kind === 'status');
  if (columns.length === 0 && rows.length === 0) return;
  for (const reading of readings) {
    if (reading.aside !== undefined) continue;
    const { row, col } = reading.placed;
    const beside = governing(col, columns, job);
    const found = [
      ...(beside === undefined
        ? []
        : holdBy(job.grid.seenAt(row, beside), { scope: 'row', head: headOf(beside, job) }, job)),
      ...rows.flatMap(({ at, own }) => holdBy(job.grid.seenAt(at, col), { scope: 'column', head: own }, job)),
    ];
    const loose = beside === undefined ? undefined : job.grid.seenAt(row, beside);
    if (loose !== undefined && isLoose(beside!, job)) judgeRemark(reading, loose.text, 'row', remarks);
    // A remark that is heard already asks the same.
    if (!reading.holds.some(({ why }) => why === 'remark')) reading.holds.push(...found);
  }
}

function holdBy(
  status: Placed | undefined,
  { scope, head }: { scope: 'row' | 'column'; head: readonly Said[] },
  { base, meanings }: StatusJob,
): Hold[] {
  const says = status === undefined ? null : saysOf(status, head);
  if (status === undefined || says === null) return [];
  if (says === 'taken-back') return [{ why: 'remark', scope, note: status.text.trim(), narrowed: {} }];
  const said: Said = { placed: status, told: tell(status.text, base, meanings) };
  return [{ why: 'period', doubt: 'draft', scope, said }];
}

/** No status, no label and no note by its head, but words all the same: a remark. */
const isLoose = (col: number, { lines }: StatusJob): boolean => lines.columns.get(col)?.kind === 'value';

const headOf = (col: number, { lines }: StatusJob): readonly Said[] => lines.columns.get(col)?.own ?? [];

/** Columns whose head says so, and those without a number under a head that names no time and no category. */
function statusColumns(readings: readonly CellReading[], job: StatusJob): readonly number[] {
  const { grid, table, lines } = job;
  const numbered = new Set(
    readings.flatMap(({ aside, quantity, placed }) =>
      aside === undefined && quantity.kind !== 'text' && quantity.kind !== 'mark' ? [placed.col] : [],
    ),
  );
  const isStatus = (col: number): boolean => lines.columns.get(col)?.kind === 'status';
  const isOpen = (col: number): boolean =>
    headOf(col, job).every(
      ({ told }) =>
        told.span.periods.length === 0 && told.span.part === undefined && told.members.length === 0,
    );
  const isFilled = (col: number): boolean => table.bodyRows.some((row) => grid.at(row, col) !== undefined);
  return [
    ...table.labelCols.filter(isStatus),
    ...table.bodyCols.filter((col) => isStatus(col) || (!numbered.has(col) && isFilled(col) && isOpen(col))),
  ];
}

/** Of several the next behind the value, where each has its own; else the one that there is. */
function governing(col: number, columns: readonly number[], { table }: StatusJob): number | undefined {
  const values = table.bodyCols.filter((one) => !columns.includes(one));
  const behind = columns.filter((one) => one > values[0]!);
  const next = behind.find((one) => one > col);
  return next ?? columns.findLast((one) => one < col);
}

function saysOf({ text }: Placed, head: readonly Said[]): 'taken-back' | 'open' | null {
  const said = lower(text).trim();
  if (said.length > LONGEST || /\d{3}/.test(said)) return null;
  if (TAKEN_BACK.test(said)) return 'taken-back';
  if (OPEN.some((stems) => stems.test(said))) return 'open';
  const asks = head.some(({ placed }) => ASKS.test(lower(placed.text)));
  return asks && NO.test(said) ? 'open' : null;
}
