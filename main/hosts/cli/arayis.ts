import { enableCompileCache } from 'node:module';

// Before anything else is loaded: a command starts in a third of the time. Threads have it only by their environment.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
const { main } = await import('./call.ts');
const { bugSentence } = await import('./words/bug-sentence.ts');
const { workOnUnread } = await import('./unread.ts');

workOnUnread();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (bug) {
  process.stderr.write(`${bugSentence('arayis', bug)}\n`);
  process.exitCode = 2;
}
