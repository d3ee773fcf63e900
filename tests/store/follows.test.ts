import { beforeAll, expect, test } from 'vitest';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { findingsView } from '../../main/work/checks/checks.ts';
import { figurePanel } from '../../main/work/figures/panel/panel.ts';
import { figureRows, leavesView } from '../../main/work/figures/rows/rows.ts';
import { waitingFindingsView } from '../../main/work/checks/findings-that-wait.ts';
import { questionsView, listQuestions } from '../../main/work/questions/questions.ts';
import { stateView } from '../../main/work/conflicts/reconciled.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { deriveFrom, type Derived } from '../../main/session/view.ts';
import { waitingView } from '../../main/app/waiting.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { insertDelivery } from '../../main/store/tables/delivery-table.ts';
import { insertObservations, loadObservations } from '../../main/store/tables/observation-table.ts';
import { err } from '../../shared/result.ts';
import type { RowsSpec } from '../../shared/contract/figure-rows.ts';
import { must } from './must.ts';
import { actAtRandom, app, dice, fresh, readFiles } from './random-acts.ts';
import { fileHash } from '../../shared/domain/keys/file-hash.ts';
import { personId } from '../../shared/domain/keys/ids.ts';

const SEEDS = [3, 11, 99, 2024, 27_182];
const STEPS = 80;
const SPEC: RowsSpec = { filter: 'all', search: '', arrange: 'section', state: 'now', language: 'en', folds: { 'section:beyond': false }, from: 0, to: 10_000 }; // prettier-ignore

beforeAll(readFiles, 120_000);

/** All that screens rest on, of which anything may have been taken over from an earlier state. */
function shown(derived: Derived, key: { figure: string; period: string } | undefined): unknown {
  const { observations, decisions, conflicts, printed, figures, by } = derived.get(stateView);
  const { leaves, agencies } = derived.get(leavesView);
  const rows = (spec: Partial<RowsSpec>): unknown => ({ ...figureRows({ derived, me: 'A' }, { ...SPEC, ...spec }), version: '' }); // prettier-ignore
  const groups = by.observations.groups.filter(({ all }) => all.length > 0).map(({ figure, all, byPeriod }) => [figure, all, [...byPeriod]]); // prettier-ignore
  return {
    state: [observations, decisions, conflicts, printed, figures],
    leaves,
    agencies,
    groups: new Map(groups.map((group) => [group[0], group])),
    by: [by.decisions, by.conflicts],
    findings: derived.get(findingsView),
    waitingFindings: derived.get(waitingFindingsView),
    questions: derived.get(questionsView),
    counts: derived.get(waitingView),
    rows: [rows({}), rows({ arrange: 'flat' }), rows({ arrange: 'agency', filter: 'unsettled' })],
    panel: key && figurePanel(derived, key),
  };
}

/** An act that writes, looks at what follows, and is refused: nothing of it may be seen afterwards. */
function refusedHalfway(workspace: Workspace, derived: Derived): void {
  const at = app.now();
  const said = { figure: 'victims.identified', period: '2023', agency: 'moh', value: 12_345, status: 'value', categories: {}, remarks: [], cells: [] } as const; // prettier-ignore
  const file = { kind: 'typed', agency: 'moh', period: '2023', file: 'x', format: 'typed', sha256: fileHash('0'.repeat(64)), size: 0, version: 1, layout: null, takenBy: personId(1), takenAt: at, bytes: new Uint8Array() } as const; // prettier-ignore
  const done = workspace.commit({ at, by: 'A', command: 'enter' }, (db) => {
    insertObservations(db, insertDelivery(db, file), [{ ...said, categories: {}, remarks: [], cells: [] }]);
    expect(derived.get(stateView).observations.at(-1)!.value).toBe(12_345);
    expect(derived.get(leavesView).leaves.length).toBeGreaterThan(0);
    return err('refused');
  });
  expect(done.ok).toBe(false);
}

test.each(SEEDS)(
  'what is taken over from the state before is what would be made anew, seed %i',
  async (seed) => {
    const roll = dice(seed);
    const workspace = fresh(`follows-${seed}.arayis`);
    const other = must(openForWork(workspace.path));
    const derived = deriveFrom(appOf(app, workspace), workspace);
    const seen = { acts: 0, undone: 0, others: 0, kept: 0 };
    let before = derived.get(leavesView).leaves;
    for (let step = 0; step < STEPS; step++) {
      const what = roll(12);
      if (what < 6) seen.acts += Number(await actAtRandom(workspace, roll));
      else if (what < 8) seen.undone += Number(undoLast(app, workspace, { by: 'B' }).ok);
      else if (what < 9) seen.undone += Number(redoLast(app, workspace, { by: 'A' }).ok);
      else if (what < 10) refusedHalfway(workspace, derived);
      else seen.others += Number(await actAtRandom(other, roll));
      // Sometimes several acts lie between two looks.
      if (roll(4) === 0) continue;
      const conflict = derived.get(stateView).conflicts.at(roll(40));
      const key = conflict && { figure: conflict.figure, period: conflict.period };
      const anew = deriveFrom(appOf(app, workspace), workspace);
      expect(shown(derived, key)).toEqual(shown(anew, key));
      // By the way that takes nothing over at all.
      expect(derived.get(stateView).observations).toEqual(loadObservations(workspace.db));
      expect(derived.get(questionsView)).toEqual(listQuestions(workspace));
      const { leaves } = derived.get(leavesView);
      seen.kept += Number(leaves.some((leaf) => before.includes(leaf)));
      before = leaves;
    }
    expect(Math.min(seen.acts, seen.undone, seen.others, seen.kept)).toBeGreaterThan(0);
    other.close();
    workspace.close();
  },
  240_000,
);
