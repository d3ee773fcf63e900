import type { WorkspaceProblem } from '../../shared/rpc/contract/session.ts';
import { call } from '../api.ts';
import { useLanguage, useWords } from '../locales/words.ts';
import { Button } from '../ui/button.tsx';
import { shownInstant } from '../ui/when.ts';
import { useToast } from './toast.tsx';

/** Why a workspace did not open, and every way on. */
export function ProblemPanel({ problem }: { problem: WorkspaceProblem }) {
  const words = useWords();
  const language = useLanguage();
  const toast = useToast();
  const { path, error, backups } = problem;
  const [newest] = backups;
  const damaged = error.tag === 'WorkspaceDamaged' || error.tag === 'NotAWorkspace';
  const salvage = async (): Promise<void> => {
    const target = `${path.replace(/\.arayis$/i, '')} (salvaged).arayis`;
    const saved = await call('session.salvage', { path, target });
    if (!saved.ok) return toast.refuse(saved.error);
    const sum = (of: 'kept' | 'lost'): number =>
      saved.value.tables.reduce((all, table) => all + table[of], 0);
    toast.say(words.frame.problem.salvaged(sum('kept'), sum('lost')));
    await call('session.open', { path: saved.value.path });
  };
  return (
    <section className="problem" role="alert">
      <p className="b">{words.errors.sentence(error)}</p>
      <div className="flex g8" style={{ flexWrap: 'wrap' }}>
        {(error.tag === 'WorkspaceLocked' || error.tag === 'WorkspaceReadOnly') && (
          <Button look="primary" onClick={() => void call('session.open', { path, readOnly: true })}>
            {words.frame.problem.readOnly}
          </Button>
        )}
        {damaged && newest && (
          <Button
            look="primary"
            title={words.frame.problem.restoreWhy}
            onClick={() => void call('session.restore', { path, backup: newest.path })}
          >
            {words.frame.problem.restore(shownInstant(newest.at, language))}
          </Button>
        )}
        {damaged && (
          <Button title={words.frame.problem.salvageWhy} onClick={() => void salvage()}>
            {words.frame.problem.salvage}
          </Button>
        )}
        <Button onClick={() => void call('session.open', { path })}>{words.frame.problem.again}</Button>
      </div>
      {damaged && !newest && <p className="m x12">{words.frame.problem.noBackup}</p>}
      {damaged && newest && <p className="m x12">{words.frame.problem.restoreWhy}</p>}
    </section>
  );
}
