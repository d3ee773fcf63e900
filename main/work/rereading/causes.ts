import type { RereadLine } from '../../../shared/domain/rereading/compare.ts';
import { factOf } from '../../../shared/domain/rereading/slots.ts';
import type { SaidOfFile } from '../../../shared/domain/rereading/read-by.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { lastYearOf } from '../intake/last-year.ts';
import type { Otherwise } from './read-all.ts';
import { planOf, type Standing, type Together } from './plan.ts';
import { readAgain } from './read-again.ts';
import type { Step } from './steps.ts';

/** Causes that are told apart by reading with and without each; what came after them is named together. */
const APART = 5;

/**
 * Why each line of a delivery is otherwise, as places in its steps. Where there are several the file is read as it would
 * have read after each of them: the first with which a line is as it is now is its cause.
 */
export async function causesOfLines(
  app: App,
  workspace: Workspace,
  { candidate: { delivery }, plan }: Otherwise,
  { steps, said, state, together }: { steps: readonly Step[]; said: SaidOfFile; state: Standing; together: Together }, // prettier-ignore
): Promise<number[][]> {
  if (steps.length <= 1) return plan.lines.map(() => steps.map((_, at) => at));
  const lastYear = lastYearOf(app, workspace, delivery.period);
  // After the last of them it reads as it does now.
  const apart = steps.slice(0, Math.min(APART, steps.length) - 1);
  const rest = steps.map((_, at) => at).slice(apart.length);
  const after: Set<string>[] = [];
  for (const { edits } of apart) {
    const read = await readAgain(app.withEdits(edits), workspace, delivery, { said, lastYear });
    const lines = read.ok ? planOf(workspace, state, delivery.id, read.value.read, together).lines : [];
    after.push(new Set(lines.map(textOf)));
  }
  return plan.lines.map((line) => {
    const first = after.findIndex((lines) => lines.has(textOf(line)));
    return first < 0 ? rest : [first];
  });
}

const textOf = ({ change, sheet, ref, was, now, question }: RereadLine): string =>
  JSON.stringify([
    change,
    sheet,
    ref,
    was && factOf(was),
    now && factOf(now),
    question?.readings.map(({ observations }) => observations.map(factOf)),
  ]);
