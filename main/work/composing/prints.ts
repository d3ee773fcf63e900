import type { Prints } from '../../../shared/contract/reference/composing.ts';
import { compose, runsOf } from '../../../shared/domain/reference/compose.ts';
import type { LiveRun } from '../../../shared/domain/reference/live-run.ts';
import { liveRuns } from '../../../shared/domain/reference/live-runs.ts';
import { parseInlines } from '../../../shared/domain/reference/text/parse-inlines.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { waitingFindingsView } from '../checks/findings-that-wait.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { composeOptions } from '../reference/compose-reference.ts';
import { movedSinceLastDraft } from '../reference/drafts.ts';
import { marking } from '../reference/reference-view.ts';
import type { Derived } from '../../session/view.ts';

/** A letter that each piece is set behind: alone it would begin a sentence, and its words had a capital. */
const LEAD = 'x';

/** What pieces of a text print by the figures as they stand, by their source; nothing where one cannot be read. */
export function printsOf(
  { from: { app, workspace }, get }: Derived,
  language: ReferenceLanguage,
  sources: Iterable<string>,
): Prints {
  const state = get(stateView);
  const wording = wordingOf(language);
  const year = Number(workspace.meta.period);
  const findings = get(waitingFindingsView);
  const options = composeOptions(app, workspace, state, { mode: 'house', language, findings });
  const markOf = marking(state, new Set(movedSinceLastDraft(workspace, state).map((one) => one.figure)));
  const all = [...new Set(sources)];
  const blocks = all.map((source, at) => {
    const inlines = parseInlines(`${LEAD} ${source}`, { language, year, note: () => undefined });
    return { id: String(at), kind: 'paragraph' as const, inlines, page: 1 };
  });
  const text = { template: workspace.meta.template, year, language, blocks };
  const composed = compose(text, { ...options, remarks: [] });
  return Object.fromEntries(
    composed.blocks.map((block) => {
      const runs = liveRuns(runsOf(block), { chips: 0, typed: 0 }, markOf, wording.wordValue);
      return [all[Number(block.id)]!, withoutLead(runs)];
    }),
  );
}

function withoutLead([first, ...runs]: readonly LiveRun[]): LiveRun[] {
  const text = first!.text.slice(LEAD.length).replace(/^\s/, '');
  return text === '' ? runs : [{ ...first!, text }, ...runs];
}
