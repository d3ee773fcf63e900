import { breakProblem, type SaidBreak } from '../../../shared/domain/figures/figure-break.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { figureBreaks, insertBreak } from '../../store/tables/figure-break-table.ts';
import { whoIs } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface BreakInput extends SaidBreak {
  reason: string;
  by: string;
}

/** Records that from a period on other figures are counted in the place of these; no value is touched. */
export function breakFigures(
  app: App,
  workspace: Workspace,
  { from, to, period, reason: said, by }: BreakInput,
): Result<{ break: number }, ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const reason = said.normalize('NFC').trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  const sides = { period, from: [...new Set(from)], to: [...new Set(to)] };
  const at = app.now();
  const line = { at, by: who.value.name, command: 'figure break' };
  return workspace.commit<{ break: number }, ServiceError>(line, (db) => {
    const wrong = breakProblem(sides, app.catalogue(), figureBreaks(db));
    if (wrong !== null) return err({ tag: 'BreakInvalid', ...wrong });
    const id = insertBreak(db, { ...sides, reason, by: who.value.id, at });
    return ok({ value: { break: id }, summary: { ...summaryOf(sides), reason } });
  });
}

/** Takes a break back in the open. */
export function withdrawBreak(
  app: App,
  workspace: Workspace,
  { break: id, by }: { break: number; by: string },
): Result<{ break: number }, ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const at = app.now();
  const line = { at, by: who.value.name, command: 'figure break' };
  return workspace.commit<{ break: number }, ServiceError>(line, (db) => {
    const held = figureBreaks(db).find((one) => one.id === id);
    if (held === undefined) return err({ tag: 'BreakUnknown', break: id });
    const { period, from, to, reason } = held;
    insertBreak(db, { period, from, to, reason, withdraws: id, by: who.value.id, at });
    return ok({ value: { break: id }, summary: { ...summaryOf(held), withdrawn: true } });
  });
}

const summaryOf = ({ period, from, to }: SaidBreak): Record<string, unknown> => ({
  key: keyText({ figure: to[0]!, period }),
  from,
  to,
});
