import { dirname, join } from 'node:path';
import type { referenceContract } from '../../../shared/contract/reference.ts';
import { countFindings } from '../../../shared/domain/findings/finding-count.ts';
import { ok } from '../../../shared/result.ts';
import { exportReference } from './export.ts';
import { composeReference } from './compose-reference.ts';
import { nextDraft } from './drafts.ts';
import { referenceView } from './reference-view.ts';
import { returnedDraft } from './returned-draft.ts';
import { targetOf } from '../../session/agreed.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const referenceHandlers: HandlersOf<typeof referenceContract> = {
  'reference.view': (session, { language }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return derived.once(`reference ${language}`, () =>
      referenceView(session.app, workspace, derived.state(), derived.waitingFindings(), language),
    );
  },
  'reference.plan': (session) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    const findings = derived.waitingFindings();
    const parts = composeReference(session.app, workspace, derived.state(), 'house', findings);
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
    const written = await exportReference(session.app, workspace, input, derived.state());
    if (!written.ok) return written;
    const { file, draft, figures, findings } = written.value;
    return ok({ file, draft, figures, findings });
  },
  'reference.returned': async (session, { path }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return returnedDraft(session.app, workspace, derived.state(), path);
  },
};
