import { useState } from 'react';
import type { DeliveryView } from '../../../shared/contract/delivery-views.ts';
import type { ErasureReach, RestsOn } from '../../../shared/domain/deliveries/withdrawal-view.ts';
import { call, useAsk } from '../../shell/api.ts';
import { useAct } from '../../shell/acts.ts';
import { useToast } from '../../shell/toast.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ReasonField } from '../../kit/reason-field.tsx';

/** withdraw: it counts no more · propose: it is to be erased · erase: a second person says so, and it is. */
export type TakingOut = 'withdraw' | 'propose' | 'erase';

/** Takes a delivery out of what counts, or out of the file, with all that rests on it shown before. */
export function TakeOut({ view, how, onClose }: { view: DeliveryView; how: TakingOut; onClose: () => void }) {
  const all = useWords();
  const words = all.deliveries.takeOut;
  const act = useAct();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const { data } = useAsk('withdrawal.view', { delivery: view.id });
  const reach = useAsk('withdrawal.reach', how === 'withdraw' ? null : { delivery: view.id }).data;
  const isKnown = data !== null && (how === 'withdraw' || reach !== null);
  const go = async (): Promise<void> => {
    setTries((now) => now + 1);
    if (busy || !isKnown || (how !== 'erase' && reason.trim() === '')) return;
    setBusy(true);
    const done = await take();
    setBusy(false);
    if (done) onClose();
  };
  async function take(): Promise<boolean> {
    const input = { delivery: view.id, reason };
    if (how === 'withdraw')
      return (await act('withdrawal.withdraw', input, words.withdrawn(view.no))) !== null;
    if (how === 'propose') return (await act('withdrawal.propose', input, words.proposed(view.no))) !== null;
    const erased = await call('withdrawal.erase', { erasure: view.erasure!.id });
    // Said without the way back that every other act has.
    if (erased.ok) toast.say(words.erased(erased.value.swept, erased.value.copies.length));
    else toast.refuse(erased.error);
    return erased.ok;
  }
  return (
    <Dialog
      title={words.title[how]}
      width={560}
      onClose={onClose}
      onAccept={() => void go()}
      footer={
        <>
          <Button onClick={onClose}>{all.frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={busy || !isKnown} onClick={() => void go()}>
            {busy ? all.frame.working : words.accept[how]}
          </Button>
        </>
      }
    >
      <p className="medium ellipsis">{view.file}</p>
      <p className="small muted" style={{ margin: '4px 0 8px' }}>
        {words.why[how]}
      </p>
      {how === 'erase' && view.erasure && (
        <p className="small">{words.proposedBy(view.erasure.by, view.erasure.reason)}</p>
      )}
      {isKnown && <Rests rests={data.rests} reach={reach} />}
      {how !== 'erase' && (
        <ReasonField label={words.reason} value={reason} tries={tries} onChange={setReason} />
      )}
    </Dialog>
  );
}

/** Lines of each kind before the rest is counted. */
const MOST = 6;

function Rests({ rests, reach }: { rests: RestsOn; reach: ErasureReach | null }) {
  const words = useWords().deliveries.takeOut;
  const language = useLanguage();
  const { figures, decisions, explanations, questions, later } = rests;
  const lines = [
    ...some(
      figures.map(({ name, period, others }) => words.value(`${name[language]}, ${period}`, others)),
      words.moreValues,
    ),
    ...some(
      decisions.map(({ name, period, how }) => words.decision(`${name[language]}, ${period}`, how)),
      words.more,
    ),
    ...some(
      explanations.map(({ finding, by }) => words.explanation(finding, by)),
      words.more,
    ),
    ...(questions.open + questions.answered > 0 ? [words.questions(questions.open, questions.answered)] : []),
    ...later.map(({ file }) => words.later(file)),
    ...(reach?.whole.slice(1) ?? []).map(({ file }) => words.same(file)),
    ...(reach?.bytes ?? []).map(({ file }) => words.holds(file)),
  ];
  return (
    <section aria-label={words.rests} style={{ margin: '8px 0' }}>
      <h2 className="label">{words.rests}</h2>
      {lines.length === 0 ? (
        <p className="small muted">{words.nothing}</p>
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

const some = (lines: string[], more: (count: number) => string): string[] =>
  lines.length <= MOST ? lines : [...lines.slice(0, MOST), more(lines.length - MOST)];
