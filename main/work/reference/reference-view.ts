import { isOpen } from '../../../shared/domain/reference/open-comment.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { ChipMark } from '../../../shared/domain/reference/live-run.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { PlaceCounts, ReferenceView } from '../../../shared/contract/reference/reference.ts';
import { composeReference } from './compose-reference.ts';
import { textOf } from '../text/workspace-text.ts';
import { lastDraft, movedSinceLastDraft } from './drafts.ts';
import { liveDocument, type LiveDocument } from './live-document.ts';
import { waitingFindingsView } from '../checks/findings-that-wait.ts';
import { stateView, type Reconciled } from '../conflicts/reconciled.ts';
import { findingPlaces, labelOf, openPlaces, stalePlaces, typedPlaces } from './reference-places.ts';
import { reasonsByFigure } from './reference-reasons.ts';
import { view, type Derived } from '../../session/view.ts';

/** The reference as it will print, every number with its figure, and what there is to settle in it. */
export const referenceView = view('reference', makeReference);

function makeReference(
  { from: { app, workspace }, get }: Derived,
  language: ReferenceLanguage,
): Result<ReferenceView, ServiceError> {
  const state = get(stateView);
  const findings = get(waitingFindingsView);
  const ready = [...textOf(app, workspace).texts.keys()];
  const shown = ready.includes(language) ? language : 'en';
  const parts = composeReference(app, workspace, state, { mode: 'house', language: shown, findings });
  if (!parts.ok) return parts;
  const catalogue = app.catalogue();
  const moved = movedSinceLastDraft(workspace, state);
  const document = liveDocument(
    parts.value,
    language,
    marking(state, new Set(moved.map((one) => one.figure))),
  );
  const { chips } = document;
  const { figures } = parts.value.composed;
  const open = openPlaces(catalogue, chips, state);
  const stale = stalePlaces(catalogue, chips, moved, reasonsByFigure(workspace, state));
  const typed = typedPlaces(catalogue, document.typed, state.figures);
  const found = findingPlaces(catalogue, chips, findings);
  count(document, [
    ...open.map(({ section, kind }) => ({ section, kind })),
    ...stale.map(({ section }) => ({ section, kind: 'stale' as const })),
    ...typed.map(({ section }) => ({ section, kind: 'typed' as const })),
    ...found.flatMap(({ place, severity }) => (place ? [{ section: place.section, kind: severity }] : [])),
  ]);
  return ok({
    period: workspace.meta.period,
    language: shown,
    ready,
    sections: document.sections,
    slides: document.slides,
    contact: document.contact,
    pages: document.pages,
    open,
    stale,
    typed,
    findings: found,
    linked: chips.length,
    figures: { total: figures.total, open: figures.open },
    labels: Object.fromEntries(chips.map(({ figure }) => [figure, labelOf(catalogue, figure)])),
    draft: lastDraft(workspace),
  });
}

/** What stands in the text without being accepted comes before what is accepted and was printed otherwise. */
export const marking =
  (state: Reconciled, moved: ReadonlySet<string>) =>
  (run: { figure: string; open: boolean; blocked?: true }): ChipMark => {
    const figure = state.figures.find(({ id }) => id === run.figure);
    if (figure === undefined || figure.value === null) return 'missing';
    if (figure.state === 'proposed') return 'proposed';
    if (isOpen(figure) || run.open) return 'open';
    if (run.blocked) return 'blocker';
    return moved.has(run.figure) ? 'stale' : 'plain';
  };

function count(
  document: LiveDocument,
  places: readonly { section: string; kind: keyof PlaceCounts }[],
): void {
  const parts = new Map([...document.sections, ...document.slides].map((part) => [part.id, part.counts]));
  for (const { section, kind } of places) {
    const counts = parts.get(section);
    if (counts) counts[kind] += 1;
  }
}
