import { beforeAll, describe, expect, test } from 'vitest';
import type { Conflict } from '../../shared/domain/conflicts/conflict.ts';
import { conflictsAmong } from '../fixtures/conflicts-among.ts';
import { pairVersions } from '../../shared/domain/observations/new-version.ts';
import type { Observation } from '../../shared/domain/observations/observation.ts';
import { catalogue, fixture } from '../unit/catalogue-fixture.ts';
import { interpretSample, layouts, sampleNames } from '../fixtures/returns.ts';
import { deliveryId, observationId } from '../../shared/domain/keys/ids.ts';

let names: string[] = [];
const observations: Observation[] = [];
let conflicts: Conflict[] = [];

beforeAll(async () => {
  names = sampleNames();
  for (const [delivery, name] of names.entries()) {
    const read = await interpretSample(name);
    // What is asked counts as its first offer says, as where a person takes it.
    const answered = read?.questions.flatMap(({ readings }) => readings[0]?.observations ?? []) ?? [];
    for (const draft of [...(read?.observations ?? []), ...answered])
      observations.push({
        ...draft,
        id: observationId(observations.length + 1),
        delivery: deliveryId(delivery),
      });
  }
  const of = (delivery: number): Observation[] => observations.filter((o) => o.delivery === delivery);
  for (const { superseded, by } of pairVersions(of(0), of(1))) {
    observations.find((o) => o.id === superseded)!.supersededBy = by;
  }
  conflicts = conflictsAmong(observations, { catalogue, words: layouts.evidenceWords });
});

const shown = (o: Observation): string =>
  `${names[o.delivery]} ${o.cells[0]!.sheet}!${o.cells[0]!.ref} = ${o.value}`;

/** The rivals' cells, and those of an earlier version that said the same. */
const cellsOf = (conflict: Conflict): string[] =>
  observations.filter((o) => conflict.rivals.some((id) => o.id === id || o.supersededBy === id)).map(shown);

const planted = fixture('agency-returns/conflicts.csv');
const side = (row: Record<string, string>, which: 'a' | 'b'): string =>
  `${row[`file_${which}`]} ${row[`sheet_${which}`]}!${row[`cell_${which}`]} = ${row[`value_${which}`]}`;

describe('planted conflicts', () => {
  test.each(planted.map((row) => [row['conflict_id']!, row['kind_code']!, row] as const))(
    '%s is a conflict of kind %s between both cells',
    (_id, kind, row) => {
      const found = conflicts.find(
        (c) => c.figure === row['figure_id'] && c.period === row['period'] && c.kind === kind,
      );
      expect(found && cellsOf(found)).toEqual(expect.arrayContaining([side(row, 'a'), side(row, 'b')]));
    },
  );

  test('nothing else is called a conflict', () => {
    const known = new Set(planted.map((row) => `${row['figure_id']}@${row['period']}`));
    const others = conflicts.map((c) => `${c.figure}@${c.period}`).filter((conflict) => !known.has(conflict));
    expect(others).toEqual([
      // The prosecutor’s "-" for 2022 beside the police’s 4: PC06 in the year before.
      'online.facts@2022',
      // The third label of slide 30 repeats the first.
      'chart.crimes.third_label.count@2023',
      // The prosecutor's typed total, which its parts contradict, as it is written.
      'prosecution.facts_total@2023',
      // A table total that PC12a corrects along with its part.
      'victims.by_country.total@2023',
    ]);
  });
});
