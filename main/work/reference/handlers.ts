import { dirname, join } from 'node:path';
import type { referenceContract } from '../../../shared/contract/reference/reference.ts';
import { countFindings } from '../../../shared/domain/findings/finding-count.ts';
import { ok } from '../../../shared/result.ts';
import { exportReference } from './export.ts';
import { DOCUMENT_WORDS } from '../../docx/words.ts';
import { textOf } from '../text/workspace-text.ts';
import { refuseReturned, takeReturned } from './answer-returned.ts';
import { composeReference, PRINTED_IN } from './compose-reference.ts';
import { nextDraft } from './drafts.ts';
import { waitingFindingsView } from '../checks/findings-that-wait.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { referenceView } from './reference-view.ts';
import { returnedDraft } from './returned-draft.ts';
import { findingInBoth } from './reference-places.ts';
import { targetOf } from '../../session/agreed.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const referenceHandlers: HandlersOf<typeof referenceContract> = {
  'reference.view': ({ derived }, { language }) => derived.get(referenceView, language),
  'reference.plan': ({ session, app, workspace, derived }, asked) => {
    const ready = [...textOf(app, workspace).texts.keys()];
    const language = ready.includes(asked.language) ? asked.language : 'en';
    const findings = derived.get(waitingFindingsView);
    const state = derived.get(stateView);
    const parts = composeReference(app, workspace, state, { mode: 'house', language, findings });
    if (!parts.ok) return parts;
    const { total, open } = parts.value.composed.figures;
    const { person } = session;
    const draft = nextDraft(workspace, { language, ...(person && { by: person.id }) });
    const name = DOCUMENT_WORDS[language].fileName(workspace.meta.period, draft);
    const place = (ending: string) =>
      session.grants.give(join(dirname(workspace.path), `${name}${ending}`), ['export']);
    const [path, pdf] = [place('.docx'), place('.pdf')];
    if (!path.ok) return path;
    if (!pdf.ok) return pdf;
    return ok({
      language,
      ready,
      printed: state.printed.length > 0 ? [PRINTED_IN] : [],
      path: path.value,
      pdf: pdf.value,
      draft,
      figures: { total, open },
      findings: countFindings(findings),
    });
  },
  'reference.export': async (
    { session, app, workspace, derived, by },
    { language, asPrinted, final = false, tracked = false, outside = false, ...at },
  ) => {
    const { path: out, replace } = targetOf(session, at);
    const input = { out, replace, language, asPrinted, final, tracked, outside, by };
    const written = await exportReference(app, workspace, input, derived.get(stateView));
    if (!written.ok) return written;
    const { file, draft, figures, findings, gate, hidden } = written.value;
    const unknown = gate.unknown.map((finding) => findingInBoth(app.catalogue(), finding));
    return ok({
      file,
      draft,
      figures: { total: figures.total, open: figures.open },
      findings,
      gate: { verified: gate.verified, unknown },
      hidden,
    });
  },
  'reference.returned': ({ app, workspace, derived }, { path }) =>
    returnedDraft(app, workspace, derived.get(stateView), path),
  'reference.take': async ({ app, workspace, derived, by }, { path, changes }) => {
    const taken = await takeReturned(app, workspace, derived.get(stateView), { path, changes, by });
    return taken.ok ? ok({ taken: taken.value.taken }) : taken;
  },
  'reference.refuse': ({ app, workspace, derived, by }, input) =>
    refuseReturned(app, workspace, derived.get(stateView), { ...input, by }),
};
