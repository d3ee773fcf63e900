import { firstQuestion } from '../../shared/contract/first-questions.ts';
import { newestObservation } from '../store/tables/observation-table.ts';
import type { Session } from '../session/session.ts';

/** Larger workspaces are worked out when a screen first asks, so that the frame never waits for them. */
const AT_ONCE = 20_000;

/**
 * Asks what the page will ask first while the window is still on its way, for the sake of what is kept of it. The
 * answers go nowhere: whoever asks hears what is wrong.
 */
export async function warm(
  session: Session,
  ask: (name: string, json: string) => Promise<string>,
): Promise<void> {
  const { work } = session;
  if (!work || newestObservation(work.workspace.db) > AT_ONCE) return;
  const question = firstQuestion(session.settings.get());
  const first = question === null ? [] : ([[question.name, question.input]] as const);
  for (const [name, input] of [['session.view', {}], ['session.counts', {}], ...first] as const) {
    // Between two of them the window is heard.
    await new Promise(setImmediate);
    if (session.work !== work) return;
    await ask(name, JSON.stringify(input));
  }
}
