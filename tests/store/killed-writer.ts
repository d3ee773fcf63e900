import { createApp } from '../../main/resources/app.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { keepLetter } from '../../main/work/collect/letters.ts';
import { openForReading, openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { must } from './must.ts';

/**
 * A process that is killed, run by `killed.test.ts`: WORKSPACE, what it does, where it writes, and the moment at
 * which it gets the signal that no program can answer.
 */
const [path, what, out, moment] = process.argv.slice(2) as [string, string, string, string];
const app = createApp();

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;); // Until the signal is there.
};

/** As it is, but for the moment. */
function doomed(workspace: Workspace): Workspace {
  let notes = 0;
  return {
    ...workspace,
    note: (work) => {
      notes += 1;
      if (moment === 'with its name, unnoted' && notes === 2) die();
      const noted = workspace.note(work);
      if (moment === 'before it is made') die();
      return noted;
    },
    commit: (entry, work) => {
      if (moment === 'before it has its name') die();
      const kept = workspace.commit(entry, (db) => {
        const done = work(db);
        if (moment === 'before its act is kept') die();
        return done;
      });
      if (moment === 'after its act is kept') die();
      return kept;
    },
  };
}

if (what === 'copy' || what === 'copy and stay') {
  must(openForReading(path));
  process.stdout.write('copied\n');
  if (what === 'copy') die();
  setInterval(() => undefined, 1_000);
} else {
  const workspace = doomed(must(openForWork(path)));
  if (what === 'letter')
    await keepLetter(app, workspace, {
      about: { kind: 'reminder', agency: 'moh' },
      language: 'az',
      subject: 's',
      text: 't',
      path: out,
      by: 'A',
    });
  else
    await exportReference(app, workspace, {
      out,
      language: 'en',
      asPrinted: what === 'as printed',
      ...(what === 'of nobody' ? {} : { by: 'A' }),
    });
}
