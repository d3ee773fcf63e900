import { dirname, join } from 'node:path';
import type { rollContract } from '../../shared/contract/reference/roll.ts';
import { titleAsFileName } from '../../shared/domain/text/file-name.ts';
import { ok } from '../../shared/result.ts';
import type { HandlersOf } from '../session/handler.ts';
import { stateView } from '../work/conflicts/reconciled.ts';
import { comparedView } from '../work/roll/compared.ts';
import { mendSentence } from '../work/roll/mend-sentence.ts';
import { rollForward } from '../work/roll/roll-forward.ts';
import { rollView } from '../work/roll/roll-view.ts';
import { openInSession } from './open-work.ts';

export const rollHandlers: HandlersOf<typeof rollContract> = {
  'roll.compared': ({ derived }, { language }) => ok(derived.get(comparedView, language)),
  'roll.view': ({ session, workspace, derived }) => {
    const seen = derived.get(rollView);
    const name = titleAsFileName(`Reference ${seen.to}`);
    const path = session.grants.give(join(dirname(workspace.path), `${name}.arayis`), ['create']);
    return path.ok ? ok({ ...seen, path: path.value }) : path;
  },
  'roll.mend': ({ app, workspace, derived, by }, input) =>
    mendSentence(app, workspace, { ...input, by }, derived.get(stateView)),
  'roll.begin': ({ session, app, workspace, derived, by }, { path }) => {
    const period = String(Number(workspace.meta.period) + 1);
    const made = rollForward(app, workspace, { path, period, by }, derived.get(stateView));
    if (!made.ok) return made;
    session.grants.settle(path);
    // Who began the year goes on in it.
    session.settings.change({ person: { ...session.settings.get().person, [path]: by } });
    openInSession(session, path);
    return ok({ path, left: made.value.sentences.length });
  },
};
