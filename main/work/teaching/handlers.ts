import type { teachingContract } from '../../../shared/contract/teaching.ts';
import { ok } from '../../../shared/result.ts';
import { stateView } from '../conflicts/reconciled.ts';
import type { HandlersOf } from '../../session/handler.ts';
import { lessonsOfAnswers } from './lessons-of-answers.ts';
import { readTaught } from './read-taught.ts';
import { asIfTaught, takeTaught } from './take-taught.ts';
import { teachView } from './teach-view.ts';

export const teachingHandlers: HandlersOf<typeof teachingContract> = {
  'teaching.read': async ({ app, workspace, derived, session }, { delivery, lessons, added }) => {
    const before = lessonsOfAnswers(workspace, delivery);
    const read = await readTaught(app, workspace, delivery, lessons ?? before, added);
    if (!read.ok) return read;
    const { interpretation } = read.value.read;
    const now = derived.get(stateView);
    // Whoever looks keeps nothing: the trial is in nobody's name.
    const by = session.person?.name ?? '';
    return asIfTaught(app, workspace, read.value, by, ({ id }) =>
      teachView({
        app,
        workspace,
        delivery,
        trial: id,
        before,
        now,
        forms: interpretation.forms!,
        drafts: interpretation.observations,
      }),
    );
  },
  'teaching.take': async ({ app, workspace, by }, { delivery, lessons, added, reason }) => {
    const read = await readTaught(app, workspace, delivery, lessons, added);
    if (!read.ok) return read;
    const taken = takeTaught(app, workspace, read.value, { by, reason });
    if (!taken.ok) return taken;
    const { id, layout, tables, observations, proposed, questions } = taken.value;
    return ok({ delivery: id, layout, tables, observations, proposed, questions });
  },
};
