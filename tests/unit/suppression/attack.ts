import { createRequire } from 'node:module';
import type { Highs } from 'highs';
import type { ReaderSystem, Term } from '#shared/domain/suppression/reader-system.ts';
import type { Published } from './random-tables.ts';

// Its types speak of a module, its file is none.
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>;

let solver: Promise<Highs> | undefined;

/** The solver that attacks is not the one that decides. */
const attacker = (): Promise<Highs> => (solver ??= loadHighs());

/** What somebody works out of a number who has only what was given out, and knows how counts add up. */
export interface Found {
  least: number;
  most: number;
}

/**
 * Works out what a hidden count can be at least and at most, as whole numbers, from what is shown.
 *
 * @param has whether the attacker sees a number
 */
export async function attack(
  { truth, sums, changes, shares }: Published,
  target: string,
  has: (id: string) => boolean,
): Promise<Found> {
  const highs = await attacker();
  const names = new Map([...truth.keys()].map((id, at) => [id, `x${at}`]));
  const name = (id: string): string => names.get(id)!;
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(` c${lines.length}: ${line}`);
  for (const [id, value] of truth) if (has(id)) say(`${name(id)} = ${value}`);
  for (const { parts, whole } of sums) say(`${parts.map(name).join(' + ')} - ${name(whole)} = 0`);
  for (const { id, now, before, value } of changes)
    if (has(id)) say(`${name(now)} - ${name(before)} = ${value}`);
  for (const { id, part, base, value } of shares) {
    if (!has(id)) continue;
    say(`100 ${name(part)} - ${(value - 0.05).toFixed(6)} ${name(base)} >= -0.000001`);
    say(`100 ${name(part)} - ${(value + 0.05).toFixed(6)} ${name(base)} <= 0.000001`);
  }
  const bounds = [...names].flatMap(([id, x]) => (has(id) ? [] : [` ${truth.get(id)! > 0 ? 1 : 0} <= ${x}`]));
  const end = (direction: 'Minimize' | 'Maximize'): number => {
    const all = [...names.values()].join(' ');
    const model = `${direction}\n obj: ${name(target)}\nSubject To\n${lines.join('\n')}\nBounds\n${bounds.join('\n')}\nGeneral\n ${all}\nEnd`;
    const { Status: status, ObjectiveValue: value } = highs.solve(model);
    if (status === 'Unbounded' || status === 'Primal infeasible or unbounded') return Infinity;
    if (status !== 'Optimal') throw new Error(`the attack ended ${status}`);
    return Math.round(value);
  };
  return { least: end('Minimize'), most: end('Maximize') };
}

/**
 * The same over all equations of a system: what is known stands as an equation of its own, nothing is worked into
 * another.
 */
export async function boundsByHighs(
  { cells, equations, statements, quotients }: ReaderSystem,
  target: string,
  knows: (cell: string) => boolean,
  isSaid: (statement: string) => boolean,
): Promise<Found> {
  const highs = await attacker();
  const names = new Map(cells.map(({ id }, at) => [id, `x${at}`]));
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(` c${lines.length}: ${line}`);
  const sum = (terms: readonly Term[], by = 1): string =>
    terms.map(({ cell, times }) => `${times * by < 0 ? '-' : '+'} ${Math.abs(times * by)} ${names.get(cell)}`).join(' '); // prettier-ignore
  for (const { id, value } of cells) if (value !== null && knows(id)) say(`${names.get(id)} = ${value}`);
  const said = statements.filter(({ id }) => isSaid(id)).map(({ says }) => says);
  for (const { terms, is, number } of [...equations, ...said]) say(`${sum(terms)} ${is} ${number}`);
  for (const { share, part, base, times, half } of quotients) {
    const value = cells.find(({ id }) => id === share)!.value!;
    if (!knows(share)) continue;
    say(`${sum(part, times)} ${sum(base, -(value - half))} >= -0.000001`);
    say(`${sum(part, times)} ${sum(base, -(value + half))} <= 0.000001`);
  }
  const floors = cells.map(({ id, value, isWhole }) => ` ${isWhole && value !== null && value >= 1 && !knows(id) ? 1 : 0} <= ${names.get(id)}`); // prettier-ignore
  const end = (direction: 'Minimize' | 'Maximize'): number => {
    const { Status: status, ObjectiveValue: value } = highs.solve(
      `${direction}\n obj: ${names.get(target)}\nSubject To\n${lines.join('\n')}\nBounds\n${floors.join('\n')}\nEnd`,
    );
    if (status === 'Unbounded' || status === 'Primal infeasible or unbounded') return Infinity;
    if (status !== 'Optimal') throw new Error(`the attack ended ${status}`);
    return value;
  };
  return { least: end('Minimize'), most: end('Maximize') };
}
