import { parseRef } from '../sheets/cell-ref.ts';
import { LEFT_OUT } from './left-out.ts';
import type { Cell, Sheet } from '../sheets/cell.ts';
import { fitsHeader, headsCounts, textReader, type Content, type TextFacts } from './identifier-kinds.ts';
import { IDENTIFIERS, type Identifier } from './identifier.ts';

/** Cells of a sheet that name persons alike. */
export interface IdentifiedCells {
  sheet: string;
  kind: Identifier;
  /** The header that says so, else the first of them. */
  ref: string;
  /** That header; '' where the cells speak for themselves. Never what they hold. */
  header: string;
  refs: string[];
  /** Running text, of which only parts name somebody. */
  inText?: true;
}

interface Placed extends Content {
  facts: TextFacts;
  cell: Cell;
  row: number;
  col: number;
}

/** As many cells of a line as speak for themselves without a header. */
const LEAST = 3;
const MOST_PART = 0.6;

/**
 * Columns (and rows, where a table lies on its side) of names, identity numbers, telephones and the like, by their
 * headers where the cells agree, and by the cells alone where several of them look so; and running text with them.
 */
export function findIdentifiers(
  sheet: Pick<Sheet, 'name' | 'cells'>,
  read = textReader(),
): IdentifiedCells[] {
  const placed = sheet.cells.filter(maySay).map((cell) => placedOf(cell, read));
  const taken = new Map<string, Identifier>();
  const found: IdentifiedCells[] = [];
  const take = (kind: Identifier, cells: readonly Placed[], header?: Placed): void => {
    const own = cells.filter((one) => !taken.has(one.cell.ref) && !counts.has(one));
    if (own.length === 0) return;
    for (const { cell } of own) taken.set(cell.ref, kind);
    found.push({
      sheet: sheet.name,
      kind,
      ref: (header ?? own[0]!).cell.ref,
      header: header?.text ?? '',
      refs: own.map(({ cell }) => cell.ref),
    });
  };
  const columns = linesOf(placed, 'col');
  // Of a row in which no cell says anything by itself nothing is found: in a long register, of nearly all.
  const saying = new Set(placed.filter(saysSomething).map(({ row }) => row));
  const rows = linesOf(
    placed.filter(({ row }) => saying.has(row)),
    'row',
  );
  const counts = countsOf(columns);
  const named = new Set(placed.filter(({ facts }) => facts.header === 'name').map(({ row }) => row));
  for (const line of columns) {
    byHeaders(line, { plain: (cell) => named.has(cell.row) && cell.facts.plainName, fits: fitsHeader }, take);
    byContent(line, take);
    byBareNumbers(line, take);
  }
  for (const line of rows) {
    // Beside a header stand other headers as a rule: a table lies on its side where its cells say so themselves.
    const fits: Reads['fits'] = (kind, one) =>
      kind === 'name' || kind === 'address' ? one.facts.kinds.includes(kind) : fitsHeader(kind, one);
    byHeaders(line, { plain: () => false, fits }, take);
    byContent(line, take);
    byBareNumbers(line, take);
  }
  // A day of birth or an address alone names nobody.
  const direct = found.some(({ kind }) => kind !== 'birth' && kind !== 'address');
  const kept = direct ? found : found.filter(({ kind }) => kind !== 'birth' && kind !== 'address');
  for (const one of placed) {
    const { inText } = one.facts;
    if (inText !== null && !taken.has(one.cell.ref))
      kept.push({
        sheet: sheet.name,
        kind: inText,
        ref: one.cell.ref,
        header: '',
        refs: [one.cell.ref],
        inText: true,
      });
  }
  return kept;
}

/** Small numbers, which most cells hold, say nothing of persons, but for a year of birth. */
function maySay({ type, value, text }: Cell): boolean {
  if (type === 'number' && typeof value === 'number')
    return Math.abs(value) >= 100_000 || (value >= 1900 && value <= 2030);
  return text.trim() !== '' && !text.startsWith(LEFT_OUT);
}

function placedOf(cell: Cell, read: ReturnType<typeof textReader>): Placed {
  const isNumber = cell.type === 'number';
  // A number as it is kept: its format may group the digits of a telephone.
  const text = isNumber && typeof cell.value === 'number' ? String(cell.value) : cell.text.trim();
  return {
    cell,
    ...parseRef(cell.ref),
    text,
    isNumber,
    facts: read(text, isNumber),
    isDate: cell.type === 'date',
  };
}

const saysSomething = ({ facts }: Placed): boolean => facts.header !== null || facts.kinds.length > 0;

const linesOf = (placed: readonly Placed[], by: 'row' | 'col'): Placed[][] =>
  [...Map.groupBy(placed, (one) => one[by]).values()].map((line) =>
    by === 'row' ? line : line.toSorted((a, b) => a.row - b.row),
  );

/** Bare numbers that a year or a word for counting heads: seven digits of calls by telephone are no telephone. */
function countsOf(columns: readonly Placed[][]): Set<Placed> {
  const counts = new Set<Placed>();
  for (const line of columns) {
    let counting = false;
    for (const one of line) {
      if (one.facts.header !== null) counting = false;
      else if (!BARE.test(one.text) || one.text.length === 4) counting ||= headsCounts(one.text);
      else if (counting) counts.add(one);
    }
  }
  return counts;
}

const BARE = /^[1-9]\d*(?:[ .,\u00a0]\d{3})*$/u;

type Take = (kind: Identifier, cells: readonly Placed[], header?: Placed) => void;

interface Reads {
  /** Whether a word that heads names only as a rule does so here. */
  plain: (cell: Placed) => boolean;
  fits: (kind: Identifier, cell: Placed) => boolean;
}

/** From each header on to the next: where half of what follows can be what it says. */
function byHeaders(line: readonly Placed[], { plain, fits }: Reads, take: Take): void {
  const headers = line.flatMap((cell, at) => {
    const kind = plain(cell) ? 'name' : cell.facts.header;
    return kind === null ? [] : [{ at, kind, cell }];
  });
  headers.forEach(({ at, kind, cell }, n) => {
    const under = line.slice(at + 1, headers[n + 1]?.at);
    const own = under.filter((one) => fits(kind, one));
    // A header beside a header: `Telefon` over `Ünvan` says nothing of either.
    if (own.length > 0 && own.length * 2 >= under.length) take(kind, own, cell);
  });
}

/** Where several cells of a line speak for themselves, and most of those between them do. */
function byContent(line: readonly Placed[], take: Take): void {
  if (!line.some(({ facts }) => facts.kinds.length > 0)) return;
  for (const kind of IDENTIFIERS) {
    const hits = line.flatMap((one, at) => (one.facts.kinds.includes(kind) ? [at] : []));
    if (hits.length < LEAST) continue;
    const among = line.slice(hits[0], hits.at(-1)! + 1);
    const own = hits.map((at) => line[at]!);
    // The same again and again is a code or a category, nobody's name.
    if (new Set(own.map(({ text }) => text)).size < own.length * MOST_PART) continue;
    if (kind === 'name') {
      const names = among.filter(({ facts }) => facts.likeName);
      // Names of other countries end in other ways: where the ends of a third are known, the rest is of their kind.
      if (own.length * 3 >= names.length && names.length >= among.length * MOST_PART)
        take(kind, namesAround(line, hits));
    } else if (own.length >= among.length * MOST_PART) take(kind, own);
  }
}

/** As many numbers of nine digits as are telephones, though nothing says so: sums of money are seldom so alike. */
const LEAST_BARE = 5;
const MOST_BARE = 0.9;

/** All of them begin as mobile numbers do, in more ways than a series that grows would. */
function byBareNumbers(line: readonly Placed[], take: Take): void {
  const hits = line.flatMap((one, at) => (one.facts.bare ? [at] : []));
  if (hits.length < LEAST_BARE) return;
  const among = line.slice(hits[0], hits.at(-1)! + 1);
  const own = hits.map((at) => line[at]!);
  const distinct = (of: (text: string) => string): number => new Set(own.map(({ text }) => of(text))).size;
  const isVaried = distinct((text) => text.slice(0, 2)) > 2 || distinct((text) => text[0]!) > 1;
  const isRound = own.filter(({ text }) => text.endsWith('000')).length * 10 > own.length;
  if (!isVaried || isRound || own.length < among.length * MOST_BARE) return;
  if (distinct((text) => text) >= own.length * MOST_PART) take('phone', own);
}

/** With those before the first and after the last that are written alike. */
function namesAround(line: readonly Placed[], hits: readonly number[]): Placed[] {
  const isAlike = (at: number): boolean => line[at]?.facts.likeName === true;
  let [first, last] = [hits[0]!, hits.at(-1)!];
  while (isAlike(first - 1)) first--;
  while (isAlike(last + 1)) last++;
  return line.slice(first, last + 1).filter((one, n) => one.facts.likeName || hits.includes(first + n));
}
