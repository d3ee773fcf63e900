import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Fate } from '../../../shared/domain/roll/fate.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { insertMend } from '../../store/years/roll-mend-table.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { whoIs } from '../people/people.ts';
import { blockProblems } from '../../../shared/domain/reference/text/block-problems.ts';
import { nextYear } from './next-year.ts';

/**
 * Says what becomes of a sentence in the next year's text; this year's is not touched. Interrupted, it waits in the
 * workspace until the next year begins.
 *
 * @returns how many sentences nobody has looked at yet
 */
export function mendSentence(
  app: App,
  workspace: Workspace,
  input: {
    language: ReferenceLanguage;
    block: string;
    at: number;
    fate: Fate;
    source?: string | undefined;
    by: string;
  },
  state: Reconciled = reconcile(app, workspace),
): Result<{ left: number }, ServiceError> {
  const { language, block, fate } = input;
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const next = nextYear(app, workspace, state);
  const known = next.text.get(language)?.find(({ id }) => id === block);
  if (known === undefined) return err({ tag: 'BlockUnknown', block });
  const source = fate === 'mended' ? (input.source ?? '').normalize('NFC').trim() : null;
  if (source !== null) {
    const head = { template: workspace.meta.template, year: Number(next.period), language };
    const problems = blockProblems({ id: block, source }, head, (id) => next.catalogue.figuresById.has(id));
    if (problems.length > 0) return err({ tag: 'TextRefused', file: block, problems });
  }
  const at = app.now();
  const line = { at, by: who.value.name, command: 'mend sentence' };
  const said = workspace.commit<null, ServiceError>(line, (db) => {
    insertMend(db, { language, block, sentence: input.at, fate, source, by: who.value.id, at });
    return ok({ value: null, summary: { period: next.period, language, block, fate } });
  });
  if (!said.ok) return said;
  const isThis = (one: { language: string; block: string; at: number }): boolean =>
    one.language === language && one.block === block && one.at === input.at;
  return ok({ left: next.sentences.filter((one) => one.fate === null && !isThis(one)).length });
}
