import type { QuestionReading, QuestionView } from '../../../shared/contract/delivery-views.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownChange } from '../../../shared/words/number.ts';
import { Icon } from '../../kit/icon.tsx';
import { useAskedWords } from './asked-words.ts';
import css from './reading-button.module.css';

/** One way to read the cell, with what speaks for and against it; its number is its key. */
export function ReadingButton(props: {
  reading: QuestionReading;
  question: QuestionView;
  index: number;
  disabled: boolean;
  onChoose: () => void;
}) {
  const { reading, question, index } = props;
  const words = useWords().deliveries.panel;
  const say = useAskedWords();
  const language = useLanguage();
  const head = say.head(reading, question);
  const { against, says, offer } = reading;
  // The head names the figure already.
  const named = !head.number && 'figure' in says && says.figure === offer?.figure;
  return (
    <button
      type="button"
      className={reading.suggested ? `${css.reading} ${css.best}` : css.reading}
      aria-keyshortcuts={String(index + 1)}
      disabled={props.disabled}
      // The second click of two falls on the question after this one.
      onClick={(event) => event.detail < 2 && props.onChoose()}
    >
      <kbd aria-hidden="true">{index + 1}</kbd>
      <span>
        <span className="flex gap-8">
          <span className={head.number ? `${css.value} grow` : `${css.value} ${css.inWords} grow`}>
            {head.text}
          </span>
          {reading.suggested && <span className="tiny accent bold unbroken">{words.suggests}</span>}
        </span>
        {reading.offer && question.figure === null && (
          <span className={css.line}>
            {named
              ? reading.offer.period
              : words.offer(
                  question.names[reading.offer.figure]?.[language] ?? reading.offer.figure,
                  reading.offer.period,
                )}
            {reading.offer.change !== undefined &&
              ` · ${words.change(shownChange(reading.offer.change, language))}`}
          </span>
        )}
        {question.kind !== 'new-version' && (
          <span className={css.line}>
            {reading.suggested && (
              <span className="green">
                <Icon name="decided" />
              </span>
            )}
            <span className={reading.suggested ? '' : 'muted'}>{say.whyNamed(reading, question)}</span>
          </span>
        )}
        {against && reading.value !== null && (
          <span className={css.line}>
            <span className="red">
              <Icon name="close" />
            </span>
            <span>
              {words.against(
                say.number(against.latest),
                say.number(reading.value),
                say.number(against.would),
                say.number(against.before),
              )}
            </span>
          </span>
        )}
      </span>
    </button>
  );
}
