import { useState } from 'react';
import type { LayoutRests } from '../../../shared/domain/catalogue/layout-views.ts';
import { useAsk } from '../../shell/api.ts';
import { useAct } from '../../shell/acts.ts';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ReasonField } from '../../kit/reason-field.tsx';
import { titleIn } from './taught-columns.tsx';

/** Takes a layout, or one taught form, out of what is applied; what rests on it is shown before, and stays. */
export function WithdrawLayout(props: {
  /** Id of the layout, or key of one of its tables. */
  named: string;
  title: string;
  isTable: boolean;
  onClose: () => void;
}) {
  const { named, onClose } = props;
  const words = useWords();
  const w = words.catalogue.taught.withdrawing;
  const act = useAct();
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const { data } = useAsk('layouts.rests', { named });
  const go = async (): Promise<void> => {
    setTries((now) => now + 1);
    if (busy || data === null || reason.trim() === '') return;
    setBusy(true);
    const done = await act('layouts.withdraw', { named, reason }, w.done(props.title));
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      title={props.isTable ? w.titleOne : w.title}
      width={560}
      onClose={onClose}
      onAccept={() => void go()}
      footer={
        <>
          <Button onClick={onClose}>{words.frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={busy || data === null} onClick={() => void go()}>
            {busy ? words.frame.working : w.accept}
          </Button>
        </>
      }
    >
      <p className="medium ellipsis">{props.title}</p>
      <p className="small muted" style={{ margin: '4px 0 8px' }}>
        {w.why}
      </p>
      {data && <Rests rests={data} isTable={props.isTable} />}
      <ReasonField label={w.reason} value={reason} tries={tries} onChange={setReason} />
    </Dialog>
  );
}

/** Lines of each kind before the rest is counted. */
const MOST = 6;

function Rests({ rests, isTable }: { rests: LayoutRests; isTable: boolean }) {
  const t = useWords().catalogue.taught;
  const w = t.withdrawing;
  const { tables, rules, readings, open, proposed } = rests;
  const some = (lines: string[]): string[] =>
    lines.length <= MOST ? lines : [...lines.slice(0, MOST), w.more(lines.length - MOST)];
  const lines = [
    ...(isTable ? [] : some(tables.map((one) => w.table(titleIn(one, t), one.by)))),
    ...(rules ? [w.rules] : []),
    ...some(readings.map(({ no, file, period, cells }) => w.reading(`${no} · ${file}`, period, cells))),
    ...(open + proposed > 0 ? [w.questions(open, proposed)] : []),
  ];
  return (
    <section aria-label={w.rests} style={{ margin: '8px 0' }}>
      <div className="label">{w.rests}</div>
      {lines.length === 0 ? (
        <p className="small muted">{w.nothing}</p>
      ) : (
        <ul className="small" style={{ maxHeight: 200, overflowY: 'auto' }} tabIndex={0}>
          {lines.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines of one kind may read alike
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
