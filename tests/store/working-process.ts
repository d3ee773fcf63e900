import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const url = (path: string): string => JSON.stringify(new URL(`../../main/${path}`, import.meta.url).href);

const PRELUDE = `import { createApp } from ${url('resources/app.ts')};
import { addPerson } from ${url('work/people/people.ts')};
import { openForReading, openForWork } from ${url('store/file/workspace.ts')};
const app = createApp();
const path = process.argv[1];
const must = (done) => { if (!done.ok) throw new Error(JSON.stringify(done.error)); return done.value; };
const add = (workspace, name) => { must(addPerson(app, workspace, { name, role: 'analyst', by: 'A' })); };
const say = (text) => new Promise((said) => process.stdout.write(text + '\\n', said));
const order = () => new Promise((given) => process.stdin.ref().once('data', () => given(process.stdin.pause().unref())).resume());
`;

export interface WorkingProcess {
  /** The next line that it says. */
  heard: () => Promise<string>;
  /** Every line so far. */
  said: string[];
  /** Lets it go on where it waits for an order. */
  goOn: () => void;
  kill: () => Promise<void>;
  ended: () => Promise<void>;
}

/** A real process that does `script` to the workspace `path`: `add`, `say`, `order` and the services are there. */
export function workingProcess(path: string, script: string): WorkingProcess {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', PRELUDE + script, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const said: string[] = [];
  let rest = '';
  let read = 0;
  let wake = (): void => undefined;
  child.stdout!.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split('\n');
    rest = lines.pop()!;
    said.push(...lines);
    wake();
  });
  return {
    said,
    heard: async () => {
      while (said.length <= read) {
        const ended = await Promise.race([
          new Promise<false>((woken) => (wake = () => woken(false))),
          exit.then(() => true),
        ]);
        if (ended && said.length <= read) throw new Error('it ended without a word');
      }
      return said[read++]!;
    },
    goOn: () => void child.stdin!.write('\n'),
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
    ended: async () => {
      await exit;
    },
  };
}
