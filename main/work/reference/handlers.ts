import { dirname, join } from 'node:path';
import type { referenceContract } from '../../../shared/contract/reference.ts';
import { countFindings } from '../../../shared/domain/findings/finding-count.ts';
import { ok } from '../../../shared/result.ts';
import { exportReference } from './export.ts';
import { composeReference } from './compose-reference.ts';
import { nextDraft } from './drafts.ts';
import { waitingFindingsView } from '../checks/findings-that-wait.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { referenceView } from './reference-view.ts';
import { returnedDraft } from './returned-draft.ts';
import { targetOf } from '../../session/agreed.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const referenceHandlers: HandlersOf<typeof referenceContract> = {
  'reference.view': (session, { language }) => {
    const work = workOf(session);
    return work.ok ? work.value.derived.get(referenceView, language) : work;
  },
  'reference.plan': (session) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    const findings = derived.get(waitingFindingsView);
    const parts = composeReference(session.app, workspace, derived.get(stateView), 'house', findings);
    if (!parts.ok) return parts;
    const draft = nextDraft(workspace);
    const name = `Reference ${workspace.meta.period} draft ${draft}.docx`;
    const path = session.grants.give(join(dirname(workspace.path), name), ['export']);
    if (!path.ok) return path;
    return ok({
      path: path.value,
      draft,
      figures: parts.value.composed.figures,
      findings: countFindings(findings),
    });
  },
  'reference.export': async (session, { asPrinted, ...at }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, derived, by } = act.value;
    const { path: out, replace } = targetOf(session, at);
    const input = { out, replace, language: 'en', asPrinted, by };
    const written = await exportReference(session.app, workspace, input, derived.get(stateView));
    if (!written.ok) return written;
    const { file, draft, figures, findings } = written.value;
    return ok({ file, draft, figures, findings });
  },
  'reference.returned': async (session, { path }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return returnedDraft(session.app, workspace, derived.get(stateView), path);
  },
};
