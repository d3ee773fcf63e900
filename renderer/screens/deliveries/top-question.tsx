import { useRef, useState } from 'react';
import type { QuestionView } from '../../../shared/contract/delivery-views.ts';
import type { QuestionAnswer, QuestionScope } from '../../../shared/domain/questions/question.ts';
import { useAct } from '../../shell/acts.ts';
import { useSeen } from '../../shell/seen.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { useShownSince } from '../../keys/shown.tsx';
import { AnotherValue } from './another-value.tsx';
import { AnotherPeriod } from './question/another-period.tsx';
import { FindFigure } from './question/find-figure.tsx';
import { QuestionAbout } from './question/question-about.tsx';
import { useAskedWords } from './asked-words.ts';
import { LeaveOut } from './leave-out.tsx';
import { ReadingButton } from './reading-button.tsx';
import css from './top-question.module.css';

const SCOPES: readonly QuestionScope[] = ['cell', 'row', 'column', 'table', 'sheet'];

/** From what is asked outwards; a question about a row is not about its column. */
const scopesFrom = ({ scope, ref }: QuestionView): QuestionScope[] =>
  ref === ''
    ? [scope]
    : SCOPES.filter((one, at) => at >= SCOPES.indexOf(scope) && !(scope === 'row' && one === 'column'));

const ignoring = (question: QuestionView, scope: QuestionScope): QuestionAnswer =>
  scope === question.scope ? { kind: 'ignore' } : { kind: 'ignore', scope };

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
  const language = useLanguage();
  const act = useAct();
  const looked = useSeen(question.seen, String(question.id));
  /** What is being typed or chosen beyond the offers. */
  const [way, setWay] = useState<'value' | 'figure' | 'period' | 'leave' | null>(null);
  const [scope, setScope] = useState<QuestionScope>(question.scope);
  const [reason, setReason] = useState<string | null>(null);
  /** Why it is left out; it is no reason for a reading. */
  const [leaveReason, setLeaveReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const answering = useRef(false);
  const painted = Number.isFinite(useShownSince());
  const answer = async (given: QuestionAnswer, because: string): Promise<void> => {
    // One key answers once: the second of two comes before anything is drawn anew.
    if (answering.current) return;
    answering.current = true;
    setBusy(true);
    const beyond = given.kind !== 'reading' && given.kind !== 'ignore';
    const said = beyond ? words.proposedDone(say.place(question)) : words.done(say.place(question));
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
  const leave = (wanted: QuestionScope): void => {
    setScope(wanted);
    setWay('leave');
  };
  const others = [
    ...(question.takesFigure
      ? [{ id: 'search', keys: 'F', label: words.search, run: () => setWay('figure') }]
      : []),
    ...(question.takesPeriod
      ? [{ id: 'period', keys: 'P', label: words.anotherPeriod, run: () => setWay('period') }]
      : []),
    ...(question.takesValue
      ? [{ id: 'another', keys: 'V', label: words.another, run: () => setWay('value') }]
      : []),
    ...(question.kind === 'new-version'
      ? []
      : [{ id: 'leave', keys: 'X', label: words.leave, run: () => leave(question.scope) }]),
    ...(question.kind === 'not-ours'
      ? [{ id: 'leave-sheet', keys: 'S', label: words.leaveSheet, run: () => leave('sheet') }]
      : []),
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
      <QuestionAbout question={question} />
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
      {way === 'value' && (
        <AnotherValue
          onCancel={() => setWay(null)}
          onValue={(value) =>
            void answer({ kind: 'value', value }, own === '' ? words.typedReason(say.number(value)) : own)
          }
        />
      )}
      {way === 'figure' && (
        <FindFigure
          period={question.figure?.period ?? ''}
          onCancel={() => setWay(null)}
          onFigure={({ id, name }, period) =>
            void answer(
              { kind: 'figure', figure: id, ...(period === undefined ? {} : { period }) },
              own === '' ? words.chosenFigure(name[language]) : own,
            )
          }
        />
      )}
      {way === 'period' && (
        <AnotherPeriod
          usual={question.figure?.period ?? ''}
          onCancel={() => setWay(null)}
          onPeriod={(period) =>
            void answer({ kind: 'period', period }, own === '' ? words.chosenPeriod(period) : own)
          }
        />
      )}
      {way === 'leave' && (
        <LeaveOut
          reason={leaveReason ?? reason ?? ''}
          scopes={scopesFrom(question)}
          several={question.settles > 1}
          scope={scope}
          onScope={setScope}
          onReason={setLeaveReason}
          onCancel={() => setWay(null)}
          onLeave={() => void answer(ignoring(question, scope), (leaveReason ?? reason ?? '').trim())}
        />
      )}
      {reason !== null && way !== 'leave' && (
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
