import { describe, expect, test } from 'vitest';
import { unknownsOf } from '#shared/domain/suppression/known-rows.ts';
import { reachOf, tiedTo, widthOf } from '#shared/domain/suppression/reach.ts';
import { isSmall, PROTECTION } from '#shared/domain/suppression/reader-system.ts';
import { suppress } from '#shared/domain/suppression/suppress.ts';
import { attack } from './attack.ts';
import { publishedTables, type Published } from './random-tables.ts';

/** Numbers that are printed and small, or that stand in an older document and are. */
const small = ({ truth }: Published): string[] => [...truth].filter(([, value]) => isSmall(value)).map(([id]) => id); // prettier-ignore

describe('an attacker with another solver', () => {
  test(
    'finds out none of 500 small counts, nor narrows one below the mark itself',
    { timeout: 400_000 },
    async () => {
      let [attacked, recovered, narrowed] = [0, 0, 0];
      for (let seed = 1; attacked < 500; seed += 1) {
        const older = seed % 2 === 0 ? 'held' : 'printed';
        const published = publishedTables(seed, older);
        const { hidden, beyond } = suppress(published.system);
        expect(beyond).toEqual([]);
        for (const target of small(published)) {
          const isOld = target.startsWith('before');
          // Who has the older document knows all of it; who has not must not learn it.
          const has = (id: string): boolean =>
            id.startsWith('before') && older === 'held' ? !isOld : !hidden.has(id);
          expect(has(target), `${seed} ${target} is shown`).toBe(false);
          const { least, most } = await attack(published, target, has);
          attacked += 1;
          if (least === most) recovered += 1;
          if (most - least < PROTECTION) narrowed += 1;
        }
      }
      expect({ recovered, narrowed }).toEqual({ recovered: 0, narrowed: 0 });
    },
  );

  test('finds out small counts where only they themselves are hidden: the attack bites', async () => {
    let recovered = 0;
    for (const seed of [1, 3, 5]) {
      const published = publishedTables(seed, 'printed');
      const own = new Set(small(published));
      for (const target of own) {
        const { least, most } = await attack(published, target, (id) => !own.has(id));
        if (least === most) recovered += 1;
      }
    }
    expect(recovered).toBeGreaterThan(5);
  });

  test('learns nothing of a small count by its rounded share of a total', () => {
    for (const seed of [2, 4, 6, 8]) {
      const { system, shares, truth } = publishedTables(seed, 'printed');
      const { hidden } = suppress(system);
      for (const { id, part, base, value } of shares) {
        if (!isSmall(truth.get(part)!) || hidden.has(id) || hidden.has(base)) continue;
        const [low, high] = [value - 0.05, value + 0.05].map((share) => (share / 100) * truth.get(base)!);
        expect(high! - low!).toBeGreaterThanOrEqual(PROTECTION);
      }
    }
  });
});

describe('what is hidden', () => {
  test('is nothing where no small count exists', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { system } = publishedTables(seed, 'held');
      const large = system.cells.map((cell) => ({
        ...cell,
        value: cell.value === null || cell.value === 0 ? cell.value : cell.value + 10,
      }));
      expect(
        suppress({ ...system, cells: large, equations: [], statements: [], quotients: [] }).hidden.size,
      ).toBe(0);
      const none = system.cells.map((cell) => ({ ...cell, isDelicate: false }));
      expect(suppress({ ...system, cells: none }).hidden.size).toBe(0);
    }
  });

  test('is the same every time, and all of it is needed', () => {
    const { system } = publishedTables(11, 'printed');
    const { hidden } = suppress(system);
    const isBare = (gone: ReadonlySet<string>): boolean => {
      const unknowns = unknownsOf(system, gone, true);
      return system.cells.some(({ id, value, isDelicate }) => isDelicate && isSmall(value) && widthOf(reachOf(id, tiedTo(id, unknowns))) < PROTECTION - 1e-6); // prettier-ignore
    };
    for (const [id, why] of hidden) {
      const without = new Set([...hidden.keys()].filter((other) => other !== id));
      if (why === 'linked') expect(isBare(without), id).toBe(true);
    }
    const shuffled = {
      ...system,
      cells: system.cells.toReversed(),
      equations: system.equations.toReversed(),
    };
    const ids = (given: typeof system): string[] => [...suppress(given).hidden.keys()].toSorted();
    expect(ids(shuffled)).toEqual(ids(system));
  });

  test('a zero stays shown, and a missing number is neither shown nor guessed at', () => {
    const cell = { isDelicate: true, isWhole: true, printed: true };
    const cells = [
      { ...cell, id: 'women', value: 0, cost: 1_000_000 },
      { ...cell, id: 'men', value: 4, cost: 14 },
      { ...cell, id: 'unknown', value: null, cost: 10 },
      { ...cell, id: 'children', value: 60, cost: 70 },
      { ...cell, id: 'all', value: 70, cost: 80 },
    ];
    const terms = [...['women', 'men', 'unknown', 'children'].map((id) => ({ cell: id, times: 1 })), { cell: 'all', times: -1 }]; // prettier-ignore
    const system = {
      cells,
      equations: [{ terms, is: '=' as const, number: 0 }],
      statements: [],
      quotients: [],
    };
    // Six more are of the missing part: together with them the four are no more than ten.
    expect([...suppress(system).hidden]).toEqual([['men', 'small']]);
  });

  test('a count that everybody has from elsewhere is said to be beyond hiding where it gives another away', () => {
    const cell = { isDelicate: true, isWhole: true, printed: true };
    const cells = [
      { ...cell, id: 'men', value: 4, cost: 14 },
      { ...cell, id: 'women', value: 60, cost: 70, out: true as const },
      { ...cell, id: 'all', value: 64, cost: 74, out: true as const },
    ];
    const terms = [{ cell: 'men', times: 1 }, { cell: 'women', times: 1 }, { cell: 'all', times: -1 }]; // prettier-ignore
    const { hidden, beyond } = suppress({ cells, equations: [{ terms, is: '=', number: 0 }], statements: [], quotients: [] }); // prettier-ignore
    expect([...hidden]).toEqual([['men', 'small']]);
    expect(beyond).toEqual(['men']);
  });
});
