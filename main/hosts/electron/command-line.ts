import { app } from 'electron';
import { programPaths } from './paths.ts';

/** The command line in the packaged program; it ends without a window. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const { main } = await import('../cli/call.ts');
  const { createApp } = await import('../../resources/app.ts');
  const { bugSentence } = await import('../cli/words/bug-sentence.ts');
  const { workOnUnread } = await import('../cli/unread.ts');
  workOnUnread();
  try {
    const { resources } = programPaths();
    app.exit(await main(args, createApp({ resources })));
  } catch (bug) {
    process.stderr.write(`${bugSentence('arayis', bug)}\n`);
    app.exit(2);
  }
}
