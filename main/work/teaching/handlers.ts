import type { teachingContract } from '../../../shared/contract/teaching.ts';
import { ok } from '../../../shared/result.ts';
import { stateView } from '../conflicts/reconciled.ts';
import type { HandlersOf } from '../../session/handler.ts';
import { lessonsOfAnswers } from './lessons-of-answers.ts';
import { namedAlready } from './named-already.ts';
import { readTaught } from './read-taught.ts';
import { asIfTaught, takeTaught } from './take-taught.ts';
import { wholesOf } from './wholes.ts';
import { teachView } from './teach-view.ts';
import { yearBefore } from './year-before.ts';

export const teachingHandlers: HandlersOf<typeof teachingContract> = {
  'teaching.read': async ({ app, workspace, derived, session }, { delivery, lessons, added, boxes }) => {
    const before = lessonsOfAnswers(workspace, delivery);
    const read = await readTaught(app, workspace, delivery, lessons ?? before, added, boxes ?? []);
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
  'teaching.before': ({ app, workspace }, { delivery, boxes }) =>
    yearBefore(app, workspace, delivery, boxes ?? []),
  'teaching.wholes': ({ app, workspace }, input) => wholesOf(app, workspace, input),
  'teaching.named': ({ app, workspace }, input) => namedAlready(app, workspace, input),
  'teaching.take': async ({ app, workspace, by }, { delivery, lessons, added, boxes, reason }) => {
    const read = await readTaught(app, workspace, delivery, lessons, added, boxes ?? []);
    if (!read.ok) return read;
    const taken = takeTaught(app, workspace, read.value, { by, reason });
    if (!taken.ok) return taken;
    const { id, layout, tables, observations, proposed, questions } = taken.value;
    return ok({ delivery: id, layout, tables, observations, proposed, questions });
  },
};
