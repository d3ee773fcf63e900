import type { QuestionView } from '../../../../shared/contract/delivery-views.ts';
import { useWords } from '../../../words/speech.ts';
import { useAskedWords } from '../asked-words.ts';
import css from '../top-question.module.css';

/** What names the cells of a question, outermost first, and how many of them an answer settles. */
export function QuestionAbout({ question }: { question: QuestionView }) {
  const words = useWords().deliveries.panel;
  const { settles, forAgency } = question;
  const path = useAskedWords().path(question);
  return (
    <>
      {path.length > 0 && (
        <p className={css.path}>
          {path.map((part, at) => (
            <span key={at}>
              {at > 0 && <span aria-hidden="true"> › </span>}
              {part}
            </span>
          ))}
        </p>
      )}
      {settles > 1 && <p className="tiny accent bold">{words.settles(settles)}</p>}
      {forAgency && <p className="tiny muted">{words.forAgency(forAgency.by)}</p>}
    </>
  );
}
