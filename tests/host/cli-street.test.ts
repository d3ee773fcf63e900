import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../main/store/migrations.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, SAMPLES, type Ran } from './run-cli.ts';

const folder = tempFolder();
const sample = (start: string): string =>
  join(
    SAMPLES,
    readdirSync(SAMPLES).find((name) => name.startsWith(start))!,
  );
const run = (...args: string[]): Ran => arayis(folder, ...args);

interface Row {
  id: number;
  figure: string;
  period: string;
  agency: string;
  value: number | null;
  source: { delivery: number; sheet: string; ref: string; text: string };
  supersededBy?: number;
}
const observations = (...more: string[]): Row[] => run('observations', 'w.arayis', '--json', ...more).json() as Row[]; // prettier-ignore

beforeAll(() => {
  expect(run('new', 'w.arayis', '--json').json()).toMatchObject({
    period: '2023',
    schemaVersion: SCHEMA_VERSION,
  });
  run('people', 'w.arayis', 'add', 'Aynur Əliyeva', '--role', 'analyst');
  run('people', 'w.arayis', 'add', 'İlqar', '--role', 'reviewer');
});

describe('from the returns to an accepted figure', () => {
  test('people are found whatever way their name is written', () => {
    const twice = run('people', 'w.arayis', 'add', '  aynur  ƏLİYEVA ', '--role', 'editor');
    expect(twice.code).toBe(2);
    expect(twice.err).toContain('already here as "Aynur Əliyeva"');
  });

  test('import takes each file by itself and says who waits', () => {
    const ran = run(
      'import',
      'w.arayis',
      sample('01'),
      sample('03'),
      sample('24'),
      '--by',
      'aynur əliyeva',
      '--json',
    );
    expect(ran.code).toBe(1);
    const { deliveries, refused } = ran.json() as {
      deliveries: Record<string, unknown>[];
      refused: { file: string; error: string }[];
    };
    expect(deliveries).toHaveLength(2);
    expect(deliveries[0]).toMatchObject({
      id: 1,
      agency: 'mia_thb',
      period: '2023',
      version: 1,
      questions: 0,
    });
    expect(deliveries[0]!['sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(deliveries[1]).toMatchObject({ id: 2, agency: 'general_prosecutor' });
    expect(refused).toHaveLength(1);
    expect(refused[0]!.error).toContain('24_DTA_2023.xlsx is empty');
  });

  test('every observation names its cell', () => {
    const [row] = observations('--figure', 'victims.identified', '--agency', 'mia_thb').filter((o) => o.period === '2023'); // prettier-ignore
    expect(row).toMatchObject({
      value: 91,
      source: { delivery: 1, sheet: 'ZƏRƏRÇƏKMİŞLƏR', ref: 'C8', text: '91' },
    });
  });

  test('the same bytes are refused with the delivery that has them', () => {
    const again = run('import', 'w.arayis', sample('01'), '--by', 'İlqar', '--json');
    expect(again.code).toBe(2);
    expect(again.err).toContain('the same content as delivery 1');
    expect(observations().every((o) => o.source.delivery <= 2)).toBe(true);
  });

  test('a likely new version is proposed, and a person confirms', () => {
    const taken = run('import', 'w.arayis', sample('02'), '--by', 'İlqar', '--json');
    expect(taken.code).toBe(1);
    const [delivery] = (taken.json() as { deliveries: Record<string, unknown>[] }).deliveries;
    expect(delivery).toMatchObject({ id: 3, version: 1, proposes: 1, questions: 2 });
    const conflicts = run('conflicts', 'w.arayis', '--json').json() as Record<string, unknown>[];
    const key = { figure: 'victims.by_residence.capital', period: '2023' };
    expect(conflicts).toContainEqual(expect.objectContaining({ key, kind: 'revision', state: 'open' }));
    const asked = (run('questions', 'w.arayis', '--json').json() as { id: number; delivery: number }[]).filter((q) => q.delivery === 3); // prettier-ignore
    for (const { id } of asked) {
      const answer = run('answer', 'w.arayis', String(id), '--reading', '1', '--reason', 'the letter says so', '--by', 'Aynur Əliyeva'); // prettier-ignore
      expect(answer.code).toBe(0);
    }
    const after = run('conflicts', 'w.arayis', '--json').json() as Record<string, unknown>[];
    expect(after).toContainEqual(expect.objectContaining({ key, kind: 'revision', state: 'decided', evidence: expect.stringMatching(/^\d+ corrected to \d+$/) as string })); // prettier-ignore
    const old = observations('--figure', 'victims.by_country.iran_and_iraq');
    expect(old.map((o) => [o.source.delivery, o.value, o.supersededBy !== undefined])).toEqual([
      [1, 3, true],
      [3, 4, false],
    ]);
  });

  test('a wrong total is a question, and its answer becomes the observation', () => {
    const questions = run('questions', 'w.arayis', '--json').json() as {
      id: number;
      ref: string;
      state: string;
      readings: { value: number; why: string }[];
    }[];
    const total = questions.find((q) => q.ref === 'E10')!;
    expect(total.readings.map(({ value, why }) => [value, why])).toEqual([
      [205, 'as typed; the rows add up to 206'],
      [206, 'the sum of the rows'],
    ]);
    const ignored = run(
      'answer',
      'w.arayis',
      String(total.id),
      '--reading',
      '9',
      '--reason',
      'r',
      '--by',
      'İlqar',
    );
    expect(ignored.code).toBe(2);
    expect(ignored.err).toContain('choose 1 to 2');
    const done = run('answer', 'w.arayis', String(total.id), '--value', '206', '--reason', 'the rows', '--by', 'İlqar'); // prettier-ignore
    expect(done.code).toBe(0);
    expect(observations('--agency', 'general_prosecutor').find((o) => o.source.ref === 'E10')).toMatchObject({ value: 206 }); // prettier-ignore
    const twice = run('answer', 'w.arayis', String(total.id), '--ignore', '--reason', 'r', '--by', 'İlqar');
    expect(twice.err).toContain('answers are not changed');
  });

  test('what the checks found is said in English, with the likeliest culprit', () => {
    const findings = run('check', 'w.arayis', '--json').json() as { message: string; likeliest?: string; facts: object }[]; // prettier-ignore
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, facts } of findings) {
      expect(message).toMatch(/\.$/);
      expect(facts).toBeTypeOf('object');
    }
    expect(findings.some(({ likeliest }) => likeliest !== undefined)).toBe(true);
  });

  test('a decision counts when a second person confirms it', () => {
    const key = 'prosecution.criminal_cases_initiated';
    const police = observations('--figure', key, '--agency', 'mia_thb').find((o) => o.period === '2023' && o.supersededBy === undefined)!; // prettier-ignore
    const state = (): unknown =>
      (run('figures', 'w.arayis', '--json').json() as { id: string; state: string }[]).find(
        (f) => f.id === key,
      );
    expect(state()).toMatchObject({ state: 'open', value: 16 });
    const proposed = run('decide', 'w.arayis', key, '--pick', String(police.id), '--reason', 'police cases only', '--by', 'Aynur Əliyeva', '--json'); // prettier-ignore
    const { id } = proposed.json() as { id: number };
    expect(state()).toMatchObject({ state: 'proposed' });
    const alone = run('confirm', 'w.arayis', String(id), '--by', 'AYNUR ƏLİYEVA');
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('someone else has to confirm');
    expect(run('confirm', 'w.arayis', String(id), '--by', 'ilqar').code).toBe(0);
    expect(state()).toMatchObject({ state: 'decided', value: 16, previous: 14, change: 2, decision: id });
  });

  test('with keep-both the other value stays as a figure of its own', () => {
    const key = 'wanted.international';
    const police = observations('--figure', key, '--agency', 'mia_thb').find((o) => o.period === '2023' && o.supersededBy === undefined)!; // prettier-ignore
    const decided = run('decide', 'w.arayis', key, '--keep-both', String(police.id), '--reason', 'two dates', '--by', 'İlqar', '--json'); // prettier-ignore
    run('confirm', 'w.arayis', String((decided.json() as { id: number }).id), '--by', 'Aynur Əliyeva');
    const figures = run('figures', 'w.arayis', '--json').json() as Record<string, unknown>[];
    expect(figures).toContainEqual(expect.objectContaining({ id: key, value: 12, state: 'decided' }));
    expect(figures).toContainEqual(
      expect.objectContaining({ id: `${key}{agency=general_prosecutor}`, value: 11, note: 'two dates' }),
    );
  });

  test('a figure that came by letter has its evidence', () => {
    writeFileSync(join(folder, 'letter.pdf'), '%PDF-1.4 letter');
    const entered = run('enter', 'w.arayis', 'ngo.rewards_amount', '--value', '23000', '--agency', 'mia', '--evidence', 'letter.pdf', '--by', 'İlqar', '--json'); // prettier-ignore
    expect(entered.json()).toMatchObject({ value: 23000, period: '2023', source: { file: 'letter.pdf' } });
  });

  test('a value that comes after the decision opens it again, in the figure and in the conflict', () => {
    const key = 'prosecution.criminal_cases_initiated';
    const entered = run('enter', 'w.arayis', key, '--value', '18', '--agency', 'courts_grave', '--evidence', 'letter.pdf', '--by', 'İlqar'); // prettier-ignore
    expect(entered.code).toBe(0);
    const figures = run('figures', 'w.arayis', '--json').json() as { id: string; state: string }[];
    expect(figures.find((f) => f.id === key)).toMatchObject({ state: 'open' });
    const conflicts = run('conflicts', 'w.arayis', '--json').json() as {
      key: { figure: string };
      state: string;
    }[];
    expect(conflicts.find((c) => c.key.figure === key)).toMatchObject({ state: 'open' });
    const late = run('confirm', 'w.arayis', '1', '--by', 'İlqar');
    expect(late.err).toContain('was already confirmed by İlqar');
  });

  test('history names every act in order', () => {
    const entries = run('history', 'w.arayis', '--json').json() as {
      seq: number;
      by: string;
      command: string;
    }[];
    expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, at) => at + 1));
    const commands = entries.map((entry) => entry.command);
    for (const command of ['new', 'people add', 'import', 'answer', 'decide', 'confirm', 'enter']) {
      expect(commands).toContain(command);
    }
    expect(entries.find((entry) => entry.command === 'confirm')).toMatchObject({ by: 'İlqar' });
  });
});
