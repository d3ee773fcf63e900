import { useEffect, useState } from 'react';
import { call, listen } from '../shell/api.ts';
import { useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import { useNav } from '../shell/nav.tsx';
import { useSession } from '../shell/session.tsx';
import { NewWorkspace } from './new-workspace.tsx';
import { ProblemPanel } from './problem-panel.tsx';
import { useToast } from '../shell/toast.tsx';
import { useOffered } from '../keys/actions.tsx';
import { classes } from '../kit/classes.ts';
import css from './start-screen.module.css';

/** No workspace is open: which one, or what is wrong with the one that was asked for. */
export function StartScreen() {
  const session = useSession();
  const words = useWords().frame;
  const { roll } = useWords();
  const toast = useToast();
  const nav = useNav();
  const offered = useOffered();
  const [create, setCreate] = useState(false);
  const [asked, setAsked] = useState(false);
  const sample = async (): Promise<void> => {
    // At once: the thread that makes it needs a moment before it says how far it is.
    setAsked(true);
    const opened = await call('session.openSample', {});
    setAsked(false);
    if (!opened.ok) toast.refuse(opened.error);
  };
  const begin = async (path: string): Promise<void> => {
    const opened = await call('session.open', { path });
    if (!opened.ok) toast.refuse(opened.error);
    else if (opened.value.opened) nav.go('reference', { begin: '1' });
  };
  // Whoever was here before wants their own file; whoever has a problem, the way out of it.
  const first = session.recent.length === 0 && !session.problem;
  const preparing = session.preparing || asked;
  const [read, setRead] = useState({ at: 0, of: 0 });
  useEffect(() => listen((event) => event.kind === 'progress' && setRead(event.progress)), []);
  return (
    <div className={css.start} data-pane>
      <h1>{words.start.title}</h1>
      <p className="muted">{words.start.lead}</p>
      {session.problem && (
        <ProblemPanel
          key={`${session.problem.path} ${session.problem.error.tag}`}
          problem={session.problem}
        />
      )}
      {session.recent.length > 0 && (
        <section>
          <h2 className="label">{words.start.recent}</h2>
          <ul className={css.recent}>
            {session.recent.map((one, at) => (
              <li key={one.path}>
                <button
                  type="button"
                  data-begin={at === 0 && !session.problem ? true : undefined}
                  onClick={() => void call('session.open', { path: one.path })}
                >
                  <span className={classes('accent', css.file)}>{one.name}</span>
                  <span className="faint tiny ellipsis" title={one.path}>
                    {one.path}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="stack gap-12" style={{ alignItems: 'flex-start' }}>
        <div className="flex gap-8">
          <Button
            look={first ? 'primary' : 'plain'}
            begin={first}
            disabled={preparing}
            onClick={() => void sample()}
          >
            {preparing ? words.start.sampleMaking(read.at, read.of) : words.start.sample}
          </Button>
          <span className="faint small">{words.start.sampleWhy}</span>
        </div>
        <div className="flex gap-8">
          <Button
            keys="Ctrl+O"
            onClick={() => offered.find((action) => action.id === 'workspace.open')?.run()}
          >
            {words.start.open}
          </Button>
          <Button keys="Ctrl+N" onClick={() => setCreate(true)}>
            {words.start.create}
          </Button>
        </div>
      </div>
      {session.recent[0] && (
        <Button onClick={() => void begin(session.recent[0]!.path)}>
          {roll.beginFrom(session.recent[0].name)}
        </Button>
      )}
      {create && <NewWorkspace onClose={() => setCreate(false)} />}
    </div>
  );
}
