import type { Output } from '../shared/rpc/contract.ts';
import { firstQuestion } from '../shared/rpc/first-questions.ts';
import type { AppError } from '../shared/rpc/app-error.ts';
import type { Result } from '../shared/result.ts';
import { LOAD, screenOf } from './app/screen-code.ts';
import { askAhead, forgetAhead } from './ask-ahead.ts';

/**
 * The first thing that the page runs: it asks what the frame shows, then what the screen shows, and has the screen's
 * code read, while React and the frame are still on their way.
 */
window.arayis.subscribe((text) => {
  if (text.includes('"changed"')) forgetAhead();
});
const asked = askAhead('session.view', {});
void import('./main.tsx');
void ahead();

async function ahead(): Promise<void> {
  const answer = JSON.parse(await asked) as Result<Output<'session.view'>, AppError>;
  if (!answer.ok || !answer.value.workspace) return;
  const { settings } = answer.value;
  void LOAD[screenOf(settings)]();
  const question = firstQuestion(settings);
  if (question !== null) void askAhead(question.name, question.input);
}
