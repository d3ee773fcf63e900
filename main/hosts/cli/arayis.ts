import { enableCompileCache } from 'node:module';

// Before anything else is loaded: a command starts in a third of the time.
enableCompileCache();
const { main } = await import('./call.ts');
const { bugSentence } = await import('./words/bug-sentence.ts');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `arayis … | head`: the reader has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (bug) {
  process.stderr.write(`${bugSentence('arayis', bug)}\n`);
  process.exitCode = 2;
}
