import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertRemark, type NewRemark } from '../../store/tables/series-remark-table.ts';
import { knownKey, knownPeriod } from '../catalogue/catalogue-lookup.ts';
import { whoIs } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface RemarkInput {
  /** Figure id or `indicator{dimension=code}`. */
  series: string;
  period: string;
  kind: NewRemark['kind'];
  text: string;
  by: string;
}

/** Records that a series breaks at a period, or why it jumps there; what was said before gives way to it. */
export function remarkSeries(
  app: App,
  workspace: Workspace,
  input: RemarkInput,
): Result<{ remark: number }, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const period = knownPeriod(input.period);
  if (!period.ok) return period;
  const key = knownKey(app.catalogue(), input.series, period.value);
  if (!key.ok) return key;
  const text = input.text.normalize('NFC').trim();
  if (input.kind === 'explained' && text === '') return err({ tag: 'ReasonMissing' });
  const at = app.now();
  const entry = { at, by: who.value.name, command: 'series remark' };
  return workspace.commit<{ remark: number }, ServiceError>(entry, (db) => {
    const { kind } = input;
    const row = { series: input.series, period: period.value, kind, text, by: who.value.id, at };
    const remark = insertRemark(db, row);
    return ok({
      value: { remark },
      summary: { key: keyText({ figure: input.series, period: period.value }), kind, text },
    });
  });
}
