import type {
  Cell,
  Equation,
  Quotient,
  ReaderSystem,
  Statement,
} from '#shared/domain/suppression/reader-system.ts';

/** Tables of two years that share margins, their changes and shares; and all that is true of them, said once more for an attacker. */
export interface Published {
  system: ReaderSystem;
  truth: ReadonlyMap<string, number>;
  /** Groups that add up to a cell. */
  sums: { parts: string[]; whole: string }[];
  /** Printed changes: this cell less that one. */
  changes: { id: string; now: string; before: string; value: number }[];
  shares: { id: string; part: string; base: string; value: number }[];
}

/** The same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param older how the year before is known: `held` from a document of its own, of which only changes are printed
 *   here, or `printed` here beside this one
 */
export function publishedTables(seed: number, older: 'held' | 'printed'): Published {
  const random = randomFrom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const [height, width] = [2 + upTo(4), 2 + upTo(3)];
  const truth = new Map<string, number>();
  const sums: Published['sums'] = [];
  const count = (): number => (random() < 0.15 ? 0 : random() < 0.45 ? 1 + upTo(9) : upTo(160));
  for (const year of ['now', 'before']) {
    const row = (at: number): string => `${year} row ${at}`;
    const column = (at: number): string => `${year} column ${at}`;
    const all = `${year} all`;
    for (let r = 0; r < height; r += 1)
      for (let c = 0; c < width; c += 1) truth.set(`${year} ${r} ${c}`, count());
    const set = (whole: string, parts: string[]): void => {
      truth.set(whole, parts.reduce((sum, part) => sum + truth.get(part)!, 0));
      sums.push({ parts, whole });
    }; // prettier-ignore
    const rows = Array.from({ length: height }, (_, at) => at);
    const columns = Array.from({ length: width }, (_, at) => at);
    for (const r of rows) set(row(r), columns.map((c) => `${year} ${r} ${c}`)); // prettier-ignore
    for (const c of columns) set(column(c), rows.map((r) => `${year} ${r} ${c}`)); // prettier-ignore
    set(all, rows.map(row));
    sums.push({ parts: columns.map(column), whole: all });
    // A second table that shares the total of the first row and splits it otherwise.
    const whole = truth.get(row(0))!;
    const first = upTo(whole);
    const second = upTo(whole - first);
    [first, second, whole - first - second].forEach((value, at) => truth.set(`${year} other ${at}`, value));
    sums.push({ parts: [0, 1, 2].map((at) => `${year} other ${at}`), whole: row(0) });
  }
  const cells = [...truth].map(([id, value]): Cell => {
    const isOld = id.startsWith('before');
    const printed = !isOld || older === 'printed';
    return { id, value, isDelicate: true, isWhole: true, printed, cost: 10 + value, ...(isOld && older === 'held' && { held: true as const }) }; // prettier-ignore
  });
  const changes = [...truth.keys()].filter((id) => id.startsWith('now')).map((now) => {
    const before = now.replace('now', 'before');
    return { id: `change ${now}`, now, before, value: truth.get(now)! - truth.get(before)! };
  }); // prettier-ignore
  const shares: Published['shares'] = [];
  for (const [id, value] of truth) {
    const whole = truth.get('now all')!;
    if (!id.startsWith('now row') || whole === 0) continue;
    shares.push({
      id: `share ${id}`,
      part: id,
      base: 'now all',
      value: Math.round((1000 * value) / whole) / 10,
    });
  }
  for (const { id, value } of shares)
    cells.push({ id, value, isDelicate: false, isWhole: false, printed: true, cost: 1, most: 100 });
  const one = (cell: string, times = 1) => ({ cell, times });
  const equations = sums.map(({ parts, whole }): Equation => ({
    terms: [...parts.map((part) => one(part)), one(whole, -1)],
    is: '=',
    number: 0,
  })); // prettier-ignore
  const statements = changes.map(({ id, now, before, value }): Statement => ({
    id,
    cost: 1,
    says: { terms: [one(now), one(before, -1)], is: '=', number: value },
  })); // prettier-ignore
  const quotients = shares.map(({ id, part, base }): Quotient => ({
    share: id,
    part: [one(part)],
    base: [one(base)],
    times: 100,
    half: 0.05,
  })); // prettier-ignore
  return { system: { cells, equations, statements, quotients }, truth, sums, changes, shares };
}
