import { useRef, useState } from 'react';
import type { QuestionView } from '../../../shared/contract/delivery-views.ts';
import { useAct } from '../../shell/acts.ts';
import { useSeen } from '../../shell/seen.ts';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { useShownSince } from '../../keys/shown.tsx';
import { AnotherValue } from './another-value.tsx';
import { useAskedWords } from './asked-words.ts';
import { LeaveOut } from './leave-out.tsx';
import { ReadingButton } from './reading-button.tsx';
import css from './top-question.module.css';

/** Text longer than this is set smaller. */
const LONG = 24;

/** The question on top: what is unclear, how it can be read and why, and one key for each answer. */
export function TopQuestion(props: {
  question: QuestionView;
  onGo: () => void;
  onLater: () => void;
  onAsk: () => void;
  onDiff: () => void;
  onAnswered: () => void;
}) {
  const { question } = props;
  const words = useWords().deliveries.panel;
  const acts = useWords().deliveries.acts;
  const say = useAskedWords();
  const act = useAct();
  const looked = useSeen(question.seen, String(question.id));
  const [typing, setTyping] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  /** Why it is left out; it is no reason for a reading. */
  const [leaveReason, setLeaveReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const answering = useRef(false);
  const painted = Number.isFinite(useShownSince());
  const answer = async (
    given: { kind: 'reading'; index: number } | { kind: 'value'; value: number } | { kind: 'ignore' },
    because: string,
  ): Promise<void> => {
    // One key answers once: the second of two comes before anything is drawn anew.
    if (answering.current) return;
    answering.current = true;
    setBusy(true);
    const said = words.done(say.place(question));
    const { seen, refused } = looked;
    const input = { question: question.id, answer: given, reason: because, seen };
    const done = await act('questions.answer', input, said, refused);
    answering.current = false;
    setBusy(false);
    if (done) props.onAnswered();
  };
  const own = reason?.trim() ?? '';
  const choose = (index: number): void =>
    void answer({ kind: 'reading', index }, own === '' ? say.why(question.readings[index]!, question) : own);
  const likeliest = question.readings.find((one) => one.suggested) ?? question.readings[0];
  const others = [
    ...(question.takesValue
      ? [{ id: 'another', keys: 'V', label: words.another, run: () => setTyping(true) }]
      : []),
    ...(question.kind === 'new-version'
      ? []
      : [{ id: 'leave', keys: 'X', label: words.leave, run: () => setLeaving(true) }]),
  ];
  useActions([
    ...question.readings.slice(0, 9).map((reading, index) => ({
      id: `deliveries.reading.${index}`,
      label: `${acts.answer}: ${say.head(reading, question).text}`,
      keys: String(index + 1),
      run: () => choose(index),
    })),
    ...others.map((other) => ({ ...other, id: `deliveries.${other.id}` })),
    { id: 'deliveries.ask', label: words.ask, keys: 'A', run: props.onAsk },
    { id: 'deliveries.reason', label: words.reason, keys: 'R', run: () => setReason(reason ?? '') },
    { id: 'deliveries.next', label: acts.next, keys: 'N', run: props.onLater, footer: true },
  ]);
  return (
    <section
      className={css.question}
      data-tour="question"
      aria-label={say.about(question)}
      {...(painted ? { 'data-painted': true } : {})}
    >
      <div className="flex small muted gap-8">
        <span className="grow">{say.about(question)}</span>
        <button type="button" className="accent unbroken" onClick={props.onGo}>
          {say.place(question)}
        </button>
      </div>
      {question.ref !== '' && (
        <div style={{ margin: '8px 0 3px' }}>
          <span className={question.text.length > LONG ? `${css.text} ${css.long}` : css.text}>
            {question.text}
          </span>
        </div>
      )}
      <p className="small muted" style={{ marginTop: 5 }} aria-live="polite">
        {say.unclear(question)}
      </p>
      {question.supersedes !== undefined && (
        <button type="button" className="accent small" onClick={props.onDiff}>
          {words.showDiff}
        </button>
      )}
      {question.readings.map((reading, index) => (
        <ReadingButton
          key={index}
          reading={reading}
          question={question}
          index={index}
          disabled={busy}
          onChoose={() => choose(index)}
        />
      ))}
      {typing && (
        <AnotherValue
          onCancel={() => setTyping(false)}
          onValue={(value) =>
            void answer({ kind: 'value', value }, own === '' ? words.typedReason(say.number(value)) : own)
          }
        />
      )}
      {leaving && (
        <LeaveOut
          reason={leaveReason ?? reason ?? ''}
          onReason={setLeaveReason}
          onCancel={() => setLeaving(false)}
          onLeave={() => void answer({ kind: 'ignore' }, (leaveReason ?? reason ?? '').trim())}
        />
      )}
      {reason !== null && !leaving && (
        <label className="stack gap-4" style={{ marginTop: 8 }}>
          <span className="label">{words.reasonLabel}</span>
          <textarea
            className="field"
            rows={2}
            autoFocus
            value={reason}
            placeholder={likeliest === undefined ? '' : say.why(likeliest, question)}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
                event.preventDefault();
                event.currentTarget.blur();
              }
            }}
          />
        </label>
      )}
      <div className={css.acts}>
        {others.map((other) => (
          <button key={other.id} type="button" onClick={other.run}>
            <kbd aria-hidden="true">{other.keys}</kbd> {other.label}
          </button>
        ))}
        <button type="button" onClick={props.onAsk}>
          <kbd aria-hidden="true">A</kbd> {words.ask}
        </button>
        <button type="button" onClick={() => setReason(reason ?? '')}>
          <kbd aria-hidden="true">R</kbd> {words.reason}
        </button>
        <button type="button" onClick={props.onLater}>
          <kbd aria-hidden="true">N</kbd> {words.later}
        </button>
      </div>
    </section>
  );
}
