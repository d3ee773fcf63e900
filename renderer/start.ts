import type { Output } from '../shared/contract/contract.ts';
import { firstQuestion, type Remembered } from '../shared/contract/first-questions.ts';
import type { AppError } from '../shared/domain/errors/app-error.ts';
import type { Result } from '../shared/result.ts';
import { FILE_DIALOG_ORIGIN } from '../shared/contract/file-dialog.ts';
import { loadScreen } from './window/screen-code.ts';
import { screenOf } from './shell/screens.ts';
import { askAhead, forgetAhead } from './shell/ask-ahead.ts';

/**
 * The first thing that the page runs: it asks what the frame and the screen show and has the screen's code read, while
 * React and the frame are still on their way.
 */
if (window.location.origin === FILE_DIALOG_ORIGIN)
  void import('./file-dialog/main.tsx').then((it) => it.showFileDialog());
else start();

function start(): void {
  window.arayis.subscribe((text) => {
    if (text.includes('"changed"')) forgetAhead();
  });
  const frame = askAhead({ name: 'session.view', input: {} });
  const known = document.querySelector<HTMLMetaElement>('meta[name="remembered"]')?.content ?? '';
  if (known !== '') prepare(JSON.parse(known) as Remembered);
  else void prepareByFrame(frame);
  void import('./main.tsx').then((it) => it.showApp());
}

function prepare(remembered: Remembered): void {
  void loadScreen(screenOf(remembered));
  const question = firstQuestion(remembered);
  if (question !== null) void askAhead(question);
}

async function prepareByFrame(frame: Promise<string>): Promise<void> {
  const answer = JSON.parse(await frame) as Result<Output<'session.view'>, AppError>;
  if (answer.ok && answer.value.workspace) prepare(answer.value.settings);
}
