import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { startApp } from '../../main/app/start.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import type { RowsSpec } from '../../shared/contract/figure-rows.ts';
import type { Result } from '../../shared/result.ts';
import type { PersonId } from '../../shared/domain/keys/ids.ts';

/**
 * How soon the screens follow an act, in milliseconds, one a line: `after-act.ts WORKSPACE ROUNDS`. From the answer
 * to the act until the counts, a page of figures and the panel are answered, as the window asks for them. The acts
 * of a round: a value entered, proposed, confirmed, undone, done again. The first round is not counted.
 */
const [workspace, rounds = '5'] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'arayis-after-'));
const path = join(home, 'copy.arayis');
const letter = join(home, 'letter.txt');
copyFileSync(workspace!, path);
writeFileSync(letter, 'by letter');
const app = startApp({
  host: {
    kind: 'chromium',
    version: '0',
    nativeDialogs: false,
    pick: async () => null,
    pickTarget: async () => null,
    show: async () => false,
    quit: () => undefined,
  },
  folders: { config: home, data: home },
  emit: () => undefined,
  open: path,
});
const must = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const call = async <N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>> =>
  must(JSON.parse(await app.invoke(name, JSON.stringify(input))) as Result<Output<N>, unknown>);
const page = (of: Partial<RowsSpec> = {}): Promise<Output<'figures.rows'>> =>
  call('figures.rows', { filter: 'all', search: '', arrange: 'section', state: 'now', language: 'en', folds: {}, from: 0, to: 100, ...of }); // prettier-ignore

try {
  await call('people.add', { name: 'Bench', role: 'reviewer' });
  const [first, second] = (await call('session.view', {})).people.map(({ id }) => id);
  const become = (person: PersonId | undefined) => call('people.become', { person: person! });
  const disputed = (await page({ filter: 'disputed', arrange: 'flat' })).rows.filter((row) => row.figure);
  for (let round = -1; round < Number(rounds); round += 1) {
    const { figure, period } = disputed[round + 1]! as { figure: string; period: string };
    const panel = (): Promise<Output<'figures.panel'>> => call('figures.panel', { figure, period });
    const act = async (done: () => Promise<unknown>): Promise<void> => {
      await done();
      const from = performance.now();
      await call('session.counts', {});
      await page();
      await panel();
      if (round >= 0) process.stdout.write(`${performance.now() - from}\n`);
    };
    const { session } = app;
    await become(first);
    await act(async () => must(await enterFigure(session.app, session.work!.workspace, { key: `${figure}@${period}`, value: 1000 + round, agency: 'police', evidence: letter, by: 'Bench' }))); // prettier-ignore
    const { seen, sources } = await panel();
    const choice = { kind: 'pick', observation: sources[0]!.observation } as const;
    await act(() => call('decisions.decide', { figure, period, choice, reason: 'bench', authority: 'judgement', evidence: null, seen })); // prettier-ignore
    await become(second);
    const { decision, seen: proposed } = await panel();
    await act(() => call('decisions.confirm', { decision: decision!.id, seen: proposed }));
    await act(() => call('history.undo', {}));
    await act(() => call('history.redo', {}));
  }
} finally {
  await app.stop();
  rmSync(home, { recursive: true, force: true });
}
