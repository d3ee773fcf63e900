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
import type { HandlersOf } from '../../session/handler.ts';

export const referenceHandlers: HandlersOf<typeof referenceContract> = {
  'reference.view': ({ derived }, { language }) => derived.get(referenceView, language),
  'reference.plan': ({ session, app, workspace, derived }) => {
    const findings = derived.get(waitingFindingsView);
    const parts = composeReference(app, workspace, derived.get(stateView), { mode: 'house', findings });
    if (!parts.ok) return parts;
    const { total, open } = parts.value.composed.figures;
    const draft = nextDraft(workspace);
    const name = `Reference ${workspace.meta.period} draft ${draft}.docx`;
    const path = session.grants.give(join(dirname(workspace.path), name), ['export']);
    if (!path.ok) return path;
    return ok({
      path: path.value,
      draft,
      figures: { total, open },
      findings: countFindings(findings),
    });
  },
  'reference.export': async ({ session, app, workspace, derived, by }, { asPrinted, ...at }) => {
    const { path: out, replace } = targetOf(session, at);
    const input = { out, replace, language: 'en', asPrinted, by };
    const written = await exportReference(app, workspace, input, derived.get(stateView));
    if (!written.ok) return written;
    const { file, draft, figures, findings } = written.value;
    return ok({ file, draft, figures: { total: figures.total, open: figures.open }, findings });
  },
  'reference.returned': ({ app, workspace, derived }, { path }) =>
    returnedDraft(app, workspace, derived.get(stateView), path),
};
