import { beforeAll, expect, test } from 'vitest';
import { redoLast, undoLast, undoState } from '../../main/work/history/undo.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { must } from './must.ts';
import { actAtRandom, app, dice, fresh, readFiles } from './random-acts.ts';
import { wholeState } from './whole-state.ts';

const SEEDS = [1, 7, 42, 2023, 31_337, 65_537];
const STEPS = 50;

beforeAll(readFiles);

test.each(SEEDS)('undo and redo in any order lead back to exactly what was, seed %i', async (seed) => {
  const roll = dice(seed);
  let workspace = fresh(`seed-${seed}.arayis`);
  // What a list of states would do: the states up to `at` are behind, those after it can be redone.
  let states = [wholeState(app, workspace)];
  let at = 0;
  const seen = { acts: 0, undone: 0, redone: 0, reopened: 0 };
  for (let step = 0; step < STEPS; step++) {
    const what = roll(10);
    if (what < 4) {
      if (await actAtRandom(workspace, roll)) {
        states = [...states.slice(0, ++at), wholeState(app, workspace)];
        seen.acts++;
      }
    } else if (what < 7) {
      const expected = undoState(workspace).undo;
      const done = undoLast(app, workspace, { by: 'B' });
      expect(done.ok).toBe(at > 0);
      if (done.ok) expect(done.value.seq).toBe(expected?.seq);
      else expect(done).toMatchObject({ error: { tag: 'NothingToUndo' } });
      if (at > 0) [at, seen.undone] = [at - 1, seen.undone + 1];
    } else if (what < 9) {
      const done = redoLast(app, workspace, { by: 'A' });
      expect(done.ok).toBe(at < states.length - 1);
      if (done.ok) [at, seen.redone] = [at + 1, seen.redone + 1];
      else expect(done).toMatchObject({ error: { tag: 'NothingToRedo' } });
    } else {
      workspace.close();
      workspace = must(openForWork(workspace.path));
      seen.reopened++;
    }
    expect(wholeState(app, workspace)).toBe(states[at]);
  }
  expect(workspace.db.raw.pragma('foreign_key_check')).toEqual([]);
  // All the way back, all the way forth.
  while (at > 0) {
    must(undoLast(app, workspace, { by: 'A' }));
    expect(wholeState(app, workspace)).toBe(states[--at]);
  }
  while (at < states.length - 1) {
    must(redoLast(app, workspace, { by: 'A' }));
    expect(wholeState(app, workspace)).toBe(states[++at]);
  }
  expect(Math.min(seen.acts, seen.undone, seen.redone, seen.reopened)).toBeGreaterThan(0);
  workspace.close();
});
