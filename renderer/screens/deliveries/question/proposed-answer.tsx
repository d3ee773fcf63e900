import { useState } from 'react';
import type { QuestionView } from '../../../../shared/contract/delivery-views.ts';
import { personKey } from '../../../../shared/domain/people/person.ts';
import { Button } from '../../../kit/button.tsx';
import { useActions } from '../../../keys/actions.tsx';
import { useAct } from '../../../shell/acts.ts';
import { useSession } from '../../../shell/session.tsx';
import { useSeen } from '../../../shell/seen.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { shownNumber } from '../../../../shared/words/number.ts';
import { useAskedWords } from '../asked-words.ts';
import { QuestionAbout } from './question-about.tsx';
import css from '../top-question.module.css';

/** A question that was answered beyond what was offered, at the place of the top one. */
export function ProposedQuestion(props: {
  question: QuestionView;
  onGo: () => void;
  onLater: () => void;
  onConfirmed: () => void;
}) {
  const { question } = props;
  const words = useWords().deliveries;
  const say = useAskedWords();
  useActions([
    { id: 'deliveries.next', label: words.acts.next, keys: 'N', run: props.onLater, footer: true },
  ]);
  return (
    <section className={css.question} aria-label={say.about(question)}>
      <div className="flex small muted gap-8">
        <span className="grow">{say.about(question)}</span>
        <button type="button" className="accent unbroken" onClick={props.onGo}>
          {say.place(question)}
        </button>
      </div>
      {question.ref !== '' && (
        <div style={{ margin: '8px 0 3px' }}>
          <span className={css.text}>{question.text}</span>
        </div>
      )}
      <QuestionAbout question={question} />
      <ProposedAnswer question={question} onConfirmed={props.onConfirmed} />
      <div className={css.acts}>
        <button type="button" onClick={props.onLater}>
          <kbd aria-hidden="true">N</kbd> {words.panel.later}
        </button>
      </div>
    </section>
  );
}

/** An answer beyond what was offered: who gave it and why, and the second person's word. */
function ProposedAnswer(props: { question: QuestionView; onConfirmed: () => void }) {
  const { question } = props;
  const { answer } = question;
  const words = useWords().deliveries.panel;
  const say = useAskedWords();
  const act = useAct();
  const language = useLanguage();
  const { person } = useSession();
  const looked = useSeen(question.seen, String(question.id));
  const [busy, setBusy] = useState(false);
  const isOwn = person !== null && answer !== undefined && personKey(person.name) === personKey(answer.by);
  const confirm = async (): Promise<void> => {
    if (busy || isOwn) return;
    setBusy(true);
    const { seen, refused } = looked;
    const done = await act('questions.confirm', { question: question.id, seen }, words.confirmed(say.place(question)), refused); // prettier-ignore
    setBusy(false);
    if (done) props.onConfirmed();
  };
  useActions([
    { id: 'deliveries.confirm', label: words.confirm, keys: 'C', run: () => void confirm(), disabled: isOwn },
  ]);
  if (answer === undefined) return null;
  return (
    <div className="stack gap-6" style={{ marginTop: 8 }}>
      <p className="small bold amber">{words.proposed}</p>
      <p className="bold">{chosenText(answer, question, language)}</p>
      <p className="small">{words.proposedBy(answer.by, answer.reason)}</p>
      {isOwn ? (
        <p className="small muted">{words.confirmOwn}</p>
      ) : (
        <div>
          <Button small look="primary" keys="C" onClick={() => void confirm()}>
            {words.confirm}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What was answered, without its reason. */
function chosenText(
  answer: NonNullable<QuestionView['answer']>,
  { names }: QuestionView,
  language: 'en' | 'az',
): string {
  switch (answer.kind) {
    case 'figure':
      return [names[answer.figure]?.[language] ?? answer.figure, answer.period, answer.value === undefined ? undefined : shownNumber(answer.value, language)].filter((part) => part !== undefined).join(', '); // prettier-ignore
    case 'period':
      return answer.period;
    case 'unit':
      return answer.factor === 1 ? answer.unit : `${answer.unit} × ${shownNumber(answer.factor, language)}`;
    case 'value':
      return shownNumber(answer.value, language);
    default:
      return '';
  }
}
