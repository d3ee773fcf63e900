import type { QuestionView } from '../../../shared/contract/delivery-views.ts';
import { useWords } from '../../words/speech.ts';
import { useAskedWords } from './asked-words.ts';
import css from './next-questions.module.css';

/** The questions after the top one, each in three lines; a click brings one to the top. */
export function NextQuestions(props: {
  questions: readonly QuestionView[];
  onGo: (question: QuestionView) => void;
}) {
  const words = useWords().deliveries.panel;
  const say = useAskedWords();
  return (
    <>
      <h3 className={css.heading}>
        <span>{words.next}</span>
        <span>{words.nextWhy}</span>
      </h3>
      <ul>
        {props.questions.map((question) => (
          <li key={question.id}>
            <button type="button" className={css.next} onClick={() => props.onGo(question)}>
              <span className="flex gap-8">
                <span className="tiny faint unbroken">{say.place(question)}</span>
                {question.ref !== '' && <span className={`${css.cell} ellipsis`}>{question.text}</span>}
              </span>
              {say.path(question).length > 0 && (
                <span className="small ellipsis" style={{ display: 'block', marginTop: 3 }}>
                  {say.path(question).join(' › ')}
                </span>
              )}
              <span style={{ display: 'block', marginTop: 3 }}>
                {question.state === 'proposed' ? words.proposed : say.unclear(question)}
                {question.settles > 1 && (
                  <span className="tiny accent"> · {words.settles(question.settles)}</span>
                )}
              </span>
              {question.kind !== 'new-version' && (
                <span className={css.options}>
                  {question.readings.map((reading, at) => (
                    <span key={at} className="ellipsis">
                      {say.head(reading, question).text}
                    </span>
                  ))}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
