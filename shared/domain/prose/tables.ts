import type { DocumentParagraph } from '../reference/read-back/document-text.ts';
import { lower } from '../text/fold.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { ProseNumber } from './prose-number.ts';
import { isShare } from './shares.ts';
import { isSlip } from './slip.ts';
import type { IsWhole } from './sums.ts';

/** A line of a table, or a line `label: number` of a list, with its number in each column. */
interface Row {
  label: string;
  cells: ReadonlyMap<number, ProseNumber>;
}
interface Grid {
  heads: ReadonlyMap<number, string>;
  rows: readonly Row[];
}

const TOTAL =
  /^(?:grand |sub)?(?:total|sum|overall|all)(?!\p{L})|(?<!\p{L})in total|^(?:cəmi|yekun|ümumi|ümumilikdə|всего|итого|toplam|genel toplam|общее)(?!\p{L})|(?<!\p{L})(?:cəmi|всего|итого|toplam)$/u;
const PART_OF_ONE =
  /^\s*(?:of which|of whom|including|o cümlədən|onlardan|в том числе|из них|bunlardan|-|–|•)/u;
const CHANGE =
  /(?<!\p{L})(?:change|difference|increase|\+\/-|±|fərq|artım|artim|dəyişiklik|изменен\p{L}*|разниц\p{L}*|динамик\p{L}*|fark|değişim)(?!\p{L})/u;
const SHARE =
  /%|(?<!\p{L})(?:share|per ?cent|percentage|pay|faiz|xüsusi çəki|доля|процент\p{L}*|удельн\p{L}*|oran|yüzde)(?!\p{L})/u;

/** Sums, differences and shares that the layout of tables and lists states. */
export function inTables(
  paragraphs: readonly DocumentParagraph[],
  numbers: readonly ProseNumber[],
  isWhole: IsWhole,
): Arithmetic[] {
  const byParagraph = Map.groupBy(numbers, ({ paragraph }) => paragraph);
  const grids = [...tablesOf(paragraphs, byParagraph), ...listsOf(paragraphs, byParagraph)];
  return grids.flatMap((grid) => [
    ...columnSums(grid, isWhole),
    ...rowSums(grid),
    ...differences(grid),
    ...shares(grid),
  ]);
}

function tablesOf(
  paragraphs: readonly DocumentParagraph[],
  numbers: ReadonlyMap<number, ProseNumber[]>,
): Grid[] {
  const cells = paragraphs.flatMap(({ cell, text }, at) =>
    cell ? [{ ...cell, text: lower(text.trim()), at }] : [],
  );
  return [...Map.groupBy(cells, ({ table }) => table).values()].map((own) => {
    const heads = new Map<number, string>();
    const rows: Row[] = [];
    for (const [row, line] of Map.groupBy(own, (one) => one.row)) {
      const isHead = row === Math.min(...own.map((one) => one.row));
      const found = new Map<number, ProseNumber>();
      for (const { at, column } of line) {
        const [only, ...more] = (numbers.get(at) ?? []).filter(({ form }) => form === undefined);
        if (only && more.length === 0 && isAlone(only, paragraphs[at]!.text)) found.set(column, only);
      }
      if (isHead && found.size < line.length - 1)
        for (const { column, text } of line) heads.set(column, text);
      else
        rows.push({
          label: line.find(({ column, text }) => !found.has(column) && /\p{L}/u.test(text))?.text ?? '',
          cells: found,
        });
    }
    return { heads, rows };
  });
}

/** The number is all that the cell says, with a sign, a unit or a change in brackets. */
const isAlone = (number: ProseNumber, text: string): boolean =>
  !/\p{L}{4}/u.test(text.slice(0, number.start)) &&
  (text.slice(number.end).match(/\p{L}+/gu)?.length ?? 0) <= 1;

const LINE = /^(.*\p{L}.*?)\s?[:–—-]\s*$/u;

/** Runs of paragraphs `label: number`; without a label before its number a line ends the run. */
function listsOf(
  paragraphs: readonly DocumentParagraph[],
  numbers: ReadonlyMap<number, ProseNumber[]>,
): Grid[] {
  const grids: Grid[] = [];
  let rows: Row[] = [];
  const end = (): void => {
    if (rows.length > 1) grids.push({ heads: new Map(), rows });
    rows = [];
  };
  paragraphs.forEach(({ text, cell }, at) => {
    const own = (numbers.get(at) ?? []).filter(({ form }) => form === undefined);
    const [first, share] = own;
    const label = first && LINE.exec(text.slice(0, first.start))?.[1];
    const isShort = text.length < 140 && own.length <= 2 && (share === undefined || share.percent === true);
    if (cell || !first || first.percent || label === undefined || !isShort) return end();
    const cells = new Map([[1, first]]);
    if (share) cells.set(2, share);
    rows.push({ label: lower(label.trim()), cells });
  });
  end();
  return grids;
}

function columnSums({ rows }: Grid, isWhole: IsWhole): Arithmetic[] {
  const totals = rows.filter(({ label }) => TOTAL.test(label));
  const total = totals[0];
  if (total === undefined || totals.length > 1) return [];
  const at = rows.indexOf(total);
  if (at !== 0 && at !== rows.length - 1) return [];
  const parts = rows.filter((row) => row !== total && !PART_OF_ONE.test(row.label));
  const found = [...total.cells].flatMap(([column, sum]): Arithmetic[] => {
    if (sum.percent && Math.abs(sum.value - 100) > 1) return [];
    const own = parts.flatMap(({ cells }) => cells.get(column) ?? []);
    if (own.length < 2 || own.length < parts.length - 1) return [];
    return [{ kind: 'sum', total: sum, parts: own, holds: adds(sum, own), certainty: 'likely' }];
  });
  // Another column that adds up says what the layout means; so do parts that are all there is.
  const isMeant = found.some(({ holds }) => holds) || isWhole(parts.map(({ label }) => label));
  return found.flatMap((one): Arithmetic[] => {
    if (one.kind !== 'sum' || one.holds) return [one];
    if (isMeant) return [{ ...one, certainty: 'certain' }];
    return isNear(one.total, one.parts) ? [one] : [];
  });
}

function rowSums({ heads, rows }: Grid): Arithmetic[] {
  const [column, ...more] = [...heads].flatMap(([at, head]) => (TOTAL.test(head) ? [at] : []));
  if (column === undefined || more.length > 0) return [];
  const others = [...heads]
    .filter(([at, head]) => at !== column && !SHARE.test(head) && !CHANGE.test(head))
    .map(([at]) => at);
  const found = rows.flatMap(({ cells }): Arithmetic[] => {
    const total = cells.get(column);
    const parts = others.flatMap((at) => cells.get(at) ?? []);
    if (total === undefined || parts.length < 2) return [];
    return [{ kind: 'sum', total, parts, holds: adds(total, parts), certainty: 'likely' }];
  });
  const right = found.filter(({ holds }) => holds).length;
  // Columns of which most do not add up are no parts.
  if (right * 2 < found.length) return [];
  return found.map((one) => ({ ...one, certainty: right > 1 ? 'certain' : 'likely' }));
}

/** A column of changes behind two years: the later less the earlier, in counts or in per cent. */
function differences({ heads, rows }: Grid): Arithmetic[] {
  const changes = [...heads].filter(([, head]) => CHANGE.test(head)).map(([at]) => at);
  const years = [...heads].flatMap(([at, head]) => {
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(head);
    return year && !CHANGE.test(head) ? [{ at, year: Number(year[0]) }] : [];
  });
  const [before, now] = years.toSorted((a, b) => a.year - b.year).slice(-2);
  if (before === undefined || now === undefined || before.year === now.year) return [];
  return changes.flatMap((column) =>
    rows.flatMap(({ cells }): Arithmetic[] => {
      const [a, b, by] = [cells.get(before.at), cells.get(now.at), cells.get(column)];
      if (a === undefined || b === undefined || by === undefined) return [];
      const signed = by.value * (by.sign ?? 1);
      const apart = b.value - a.value;
      const isPercent = by.percent === true || SHARE.test(heads.get(column)!);
      const exact = isPercent ? (100 * apart) / a.value : apart;
      const room = (isPercent ? by.step / 2 : 0) + 1e-9;
      const holds =
        Math.abs(exact - signed) <= room ||
        (by.sign === undefined && Math.abs(Math.abs(exact) - by.value) <= room);
      return [{ kind: 'change', before: a, now: b, by, said: '', holds, certainty: 'certain' }];
    }),
  );
}

/** A column of shares beside the counts that they are of. */
function shares({ heads, rows }: Grid): Arithmetic[] {
  const total = rows.find(({ label }) => TOTAL.test(label));
  if (total === undefined) return [];
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].toSorted((a, b) => a - b);
  const found = columns.flatMap((column) => {
    const isShares =
      SHARE.test(heads.get(column) ?? '') || rows.some(({ cells }) => cells.get(column)?.percent === true);
    if (!isShares || CHANGE.test(heads.get(column) ?? '')) return [];
    const counts = columns.filter((at) => at < column).at(-1);
    const base = counts === undefined ? undefined : total.cells.get(counts);
    if (base === undefined || base.percent) return [];
    return rows.flatMap(({ cells }): Arithmetic[] => {
      const [part, share] = [cells.get(counts!), cells.get(column)];
      if (part === undefined || share === undefined) return [];
      return [{ kind: 'share', share, part, base, holds: isShare(share, part, base), certainty: 'likely' }];
    });
  });
  const right = found.filter(({ holds }) => holds).length;
  if (right * 2 < found.length) return [];
  return found.map((one) => ({ ...one, certainty: right > 1 ? 'certain' : 'likely' }));
}

const sumOf = (parts: readonly ProseNumber[]): number =>
  parts.reduce((sum, { value, sign = 1 }) => sum + value * sign, 0);

const adds = (total: ProseNumber, parts: readonly ProseNumber[]): boolean => {
  const room = total.percent || total.step !== 1 ? (total.step * (parts.length + 1)) / 2 : 0;
  return Math.abs(sumOf(parts) - total.value * (total.sign ?? 1)) <= room + 1e-9;
};

const isNear = (total: ProseNumber, parts: readonly ProseNumber[]): boolean => {
  const over = sumOf(parts) - total.value;
  return isSlip(total.value, total.value + over) || parts.some(({ value }) => isSlip(value, value - over));
};
