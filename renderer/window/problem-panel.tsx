import type { WorkspaceProblem } from '../../shared/contract/session.ts';
import { call } from '../shell/api.ts';
import { useOffered } from '../keys/actions.tsx';
import { useLanguage, useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import { shownInstant } from '../kit/when.ts';
import { useAct } from '../shell/acts.ts';
import { useToast } from '../shell/toast.tsx';
import css from './problem-panel.module.css';

/** What helps, by what is wrong: to read or accept it all the same, to go back to a copy, to save what is readable. */
function waysOn({ tag }: WorkspaceProblem['error']): {
  read: boolean;
  accept: boolean;
  restore: boolean;
  salvage: boolean;
} {
  return {
    read: ['WorkspaceHeld', 'WorkspaceLocked', 'WorkspaceReadOnly', 'ActsMayBeMissing'].includes(tag),
    accept: tag === 'ActsMayBeMissing',
    restore: ['WorkspaceDamaged', 'NotAWorkspace', 'ForeignSchema', 'WorkspaceMissing'].includes(tag),
    salvage: tag === 'WorkspaceDamaged',
  };
}

/** Why a workspace did not open, and every way on. */
export function ProblemPanel({ problem }: { problem: WorkspaceProblem }) {
  const words = useWords();
  const w = words.frame.problem;
  const language = useLanguage();
  const toast = useToast();
  const act = useAct();
  const other = useOffered().find((action) => action.id === 'workspace.open');
  const { path, error, backups } = problem;
  const ways = waysOn(error);
  const [newest, ...older] = ways.restore ? backups : [];
  // The file itself can be helped; otherwise another one is the way on.
  const help = ways.read || newest !== undefined || ways.salvage;
  // Since when: in the time of this machine, which only the window knows.
  const sentence =
    error.tag === 'WorkspaceHeld'
      ? w.held(error.by, error.host, shownInstant(error.since, language))
      : words.errors.sentence(error);
  const restore = (backup: string): void => void act('session.restore', { path, backup });
  const salvage = async (): Promise<void> => {
    const saved = await act('session.salvage', { path });
    if (!saved) return;
    const sum = (of: 'kept' | 'lost'): number => saved.tables.reduce((all, table) => all + table[of], 0);
    toast.say(w.salvaged(sum('kept'), sum('lost')));
    await call('session.open', { path: saved.path });
  };
  return (
    <section className={css.problem} role="alert">
      <p className="bold">{sentence}</p>
      {error.tag === 'WorkspaceHeld' && <p className="muted small">{path}</p>}
      <div className="flex gap-8" style={{ flexWrap: 'wrap' }}>
        {ways.read && (
          <Button look="primary" begin onClick={() => void act('session.open', { path, readOnly: true })}>
            {w.readOnly}
          </Button>
        )}
        {ways.accept && (
          <Button title={w.acceptWhy} onClick={() => void act('session.accept', { path })}>
            {w.accept}
          </Button>
        )}
        {newest && (
          <Button look="primary" begin title={w.restoreWhy} onClick={() => restore(newest.path)}>
            {w.restore(shownInstant(newest.at, language))}
          </Button>
        )}
        {ways.salvage && (
          <Button
            look={newest ? 'plain' : 'primary'}
            begin={!newest}
            title={w.salvageWhy}
            onClick={() => void salvage()}
          >
            {w.salvage}
          </Button>
        )}
        <Button onClick={() => void act('session.open', { path })}>{w.again}</Button>
        {other && (
          <Button look={help ? 'plain' : 'primary'} begin={!help} onClick={other.run}>
            {w.other}
          </Button>
        )}
      </div>
      {ways.accept && <p className="muted small">{w.acceptWhy}</p>}
      {ways.restore && <p className="muted small">{newest ? w.restoreWhy : w.noBackup}</p>}
      {ways.salvage && <p className="muted small">{w.salvageWhy}</p>}
      {error.tag === 'WorkspaceDamaged' && (
        <details>
          <summary className="muted small">{words.frame.crash.detail}</summary>
          <p className="muted tiny">{error.detail}</p>
        </details>
      )}
      {older.length > 0 && (
        <details>
          <summary className="muted small">{w.otherCopies}</summary>
          <ul>
            {older.map((copy) => (
              <li key={copy.path}>
                <button type="button" className="accent" onClick={() => restore(copy.path)}>
                  {shownInstant(copy.at, language)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
