import { call, useAsk } from '../../shell/api.ts';
import { useToast } from '../../shell/toast.tsx';
import { useUndo } from '../../shell/acts.ts';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import css from './back-to-dialog.module.css';

/** So many of the acts are named. */
const NAMED = 12;

/** Says which acts would be taken back, newest first, before it is done. */
export function BackToDialog({ seq, onClose }: { seq: number; onClose: () => void }) {
  const words = useWords();
  const w = words.history;
  const toast = useToast();
  const { redo } = useUndo();
  const asked = useAsk('history.between', { seq });
  const acts = asked.data?.acts ?? [];
  const go = async (): Promise<void> => {
    if (acts.length === 0) return;
    const done = await call('history.backTo', { seq });
    onClose();
    if (!done.ok) toast.refuse(done.error);
    else {
      toast.say(w.backDone(done.value.undone), {
        label: words.frame.redo,
        keys: 'Ctrl+Shift+Z',
        run: redo,
      });
    }
  };
  return (
    <Dialog
      title={w.backTitle}
      onClose={onClose}
      onAccept={() => void go()}
      footer={
        <>
          <Button onClick={onClose}>{words.frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={acts.length === 0} onClick={() => void go()}>
            {w.backDo(acts.length)}
          </Button>
        </>
      }
    >
      <p>{w.backWhy(acts.length)}</p>
      <ul className={css.undo}>
        {acts.slice(0, NAMED).map((act) => (
          <li key={act.seq}>
            {w.act(act)} <span className="muted small">{act.by}</span>
          </li>
        ))}
        {acts.length > NAMED && <li className="muted">{w.backMore(acts.length - NAMED)}</li>}
      </ul>
    </Dialog>
  );
}
