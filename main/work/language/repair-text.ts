import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { findSlips } from '../../../shared/domain/reference/language/find-slips.ts';
import { repairSlips } from '../../../shared/domain/reference/language/repair.ts';
import type { Slip } from '../../../shared/domain/reference/language/slip.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { retellText, type TextChanged } from '../text/change-text.ts';
import { houseStyle, slipsOf } from './slips.ts';

/** Repairs that touch are done one after the other; no text needs more rounds. */
const ROUNDS = 8;
/** So many repairs are named in the history; the rest is counted. */
const NAMED = 20;

/** Does the repairs of these slips, all of them or nothing, as one act. */
export function repairText(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  { language, slips, by }: { language: ReferenceLanguage; slips: readonly string[]; by: string },
): Result<{ repaired: Slip[]; text: TextChanged[] }, ServiceError> {
  const found = slipsOf(app, workspace, state, language);
  const asked: Slip[] = [];
  for (const id of new Set(slips)) {
    const slip = found.slips.find((one) => one.id === id);
    if (slip === undefined) return err({ tag: 'SlipUnknown', slip: id });
    if (slip.say === null) return err({ tag: 'SlipNotRepaired', slip: id, why: slip.no! });
    asked.push(slip);
  }
  const again = (blocks: readonly TextBlock[]): Slip[] =>
    findSlips(blocks, houseStyle(app, language), found.prints);
  const text = retellText(
    app,
    workspace,
    { command: 'repair text', by, language, summary: summaryOf(asked) },
    (blocks) => ok(repaired(blocks, asked, again)),
  );
  return text.ok ? ok({ repaired: asked, text: text.value }) : text;
}

/** Those that touch one another are found again in what the first of them left, by their words. */
function repaired(
  blocks: readonly TextBlock[],
  asked: readonly Slip[],
  again: (blocks: readonly TextBlock[]) => Slip[],
): TextBlock[] {
  let now: TextBlock[] = blocks.map(({ id, source }) => ({ id, source }));
  let wanted = asked;
  for (let round = 0; round < ROUNDS && wanted.length > 0; round += 1) {
    const { blocks: told, left } = repairSlips(now, wanted);
    now = told;
    const key = ({ block, kind, now: words }: Slip): string => `${block} ${kind} ${words}`;
    const keys = new Set(left.map(key));
    wanted = left.length === 0 ? [] : again(now).filter((slip) => slip.say !== null && keys.has(key(slip)));
  }
  return now;
}

const summaryOf = (slips: readonly Slip[]): Record<string, unknown> => ({
  repairs: slips.slice(0, NAMED).map(({ now, say, kind }) => ({ kind, now, say })),
  repaired: slips.length,
});
