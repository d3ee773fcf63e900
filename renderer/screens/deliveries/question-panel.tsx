import { useState } from 'react';
import type { QuestionView } from '../../../shared/contract/delivery-views.ts';
import { Shown } from '../../keys/shown.tsx';
import { useWords } from '../../words/speech.ts';
import { LetterDialog } from '../../parts/letter/letter-dialog.tsx';
import { NextQuestions } from './next-questions.tsx';
import { ProposedQuestion } from './question/proposed-answer.tsx';
import { TopQuestion } from './top-question.tsx';
import css from './question-panel.module.css';

/** A letter asks this, and what else is marked for the same agency. */
const lettered = (asked: QuestionView, all: readonly QuestionView[]): { question: QuestionView['id'] }[] =>
  [asked, ...all.filter((one) => one !== asked && one.agency === asked.agency && one.forAgency)].map(
    ({ id }) => ({ question: id }),
  );

/** Right: questions, answered in place; the top one by one key. */
export function QuestionPanel(props: {
  /** In the order in which they come up. */
  questions: readonly QuestionView[];
  answered: number;
  onGo: (question: QuestionView) => void;
  onLater: (question: QuestionView) => void;
  onAnswered: (question: QuestionView) => void;
  onDiff: (question: QuestionView) => void;
}) {
  const { questions } = props;
  const words = useWords().deliveries.panel;
  const [letter, setLetter] = useState<QuestionView | null>(null);
  const [top, ...rest] = questions;
  return (
    <aside
      className={css.panel}
      data-pane
      data-tour="questions"
      aria-label={words.title(questions.length)}
      tabIndex={-1}
    >
      <header>
        <h2 className="bold grow">{questions.length === 0 ? words.none : words.title(questions.length)}</h2>
        <span className="small muted">{words.answered(props.answered)}</span>
      </header>
      {top ? (
        <Shown of={String(top.id)}>
          {top.state === 'proposed' ? (
            <ProposedQuestion
              question={top}
              onGo={() => props.onGo(top)}
              onLater={() => props.onLater(top)}
              onConfirmed={() => props.onAnswered(top)}
            />
          ) : (
            <TopQuestion
              key={top.id}
              question={top}
              onGo={() => props.onGo(top)}
              onLater={() => props.onLater(top)}
              onAsk={() => setLetter(top)}
              onDiff={() => props.onDiff(top)}
              onAnswered={() => props.onAnswered(top)}
            />
          )}
        </Shown>
      ) : (
        <p className="muted small" style={{ padding: '12px 16px' }}>
          {words.noneWhy}
        </p>
      )}
      {rest.length > 0 && <NextQuestions questions={rest} onGo={props.onGo} />}
      {top && (
        <p className="small muted" style={{ padding: '8px 16px' }}>
          {words.kept}
        </p>
      )}
      {letter && (
        <LetterDialog
          about={{ kind: 'questions', agency: letter.agency, items: lettered(letter, questions) }}
          onClose={() => setLetter(null)}
        />
      )}
    </aside>
  );
}
