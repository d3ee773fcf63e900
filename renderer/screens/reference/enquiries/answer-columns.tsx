import type { AnswersView } from '../../../../shared/contract/letters.ts';
import {
  stateOfLine,
  type AnswerValue,
  type LineAnswer,
} from '../../../../shared/domain/enquiries/answer-line.ts';
import { answerWords } from '../../../../shared/words/enquiries/answer-words.ts';
import { shownNumber } from '../../../../shared/words/number.ts';
import type { Words } from '../../../../shared/words/interface/words.ts';
import type { LineColumn } from '../../../parts/table/line-column.ts';
import css from './enquiries.module.css';

type Language = 'en' | 'az';

/** A number, or the word that says why there is none. */
export function answerText(
  { state, value }: AnswerValue,
  { states }: Words['enquiries'],
  language: Language,
): string {
  if (state === 'answered') return shownNumber(value!, language);
  if (state === 'hidden') return answerWords(language).state.hidden;
  return state === 'none' ? '–' : states[state];
}

export function answerColumns(
  view: AnswersView,
  years: readonly string[],
  words: Words['enquiries'],
  language: Language,
): LineColumn<LineAnswer>[] {
  const { columns, states } = words;
  return [
    { id: 'code', header: columns.code, width: '64px', text: ({ code }) => code },
    { id: 'asks', header: columns.asks, always: true, look: css.asks, text: ({ asks }) => asks[language], hint: ({ asks }) => asks[language] }, // prettier-ignore
    ...years.map((year, at) => ({
      id: `year ${year}`,
      header: year,
      align: 'right' as const,
      width: '104px',
      text: ({ values }: LineAnswer) => answerText(values[at]!, words, language),
      number: ({ values }: LineAnswer) => values[at]!.value,
      cell: ({ values }: LineAnswer) => {
        const text = answerText(values[at]!, words, language);
        return values[at]!.value === null ? <span className="muted">{text}</span> : text;
      },
    })),
    { id: 'state', header: columns.state, width: '116px', text: (line) => states[stateOfLine(line)] },
    {
      id: 'from',
      header: columns.from,
      look: css.from,
      text: ({ figures }) => figures.map((id) => view.names[id]?.[language] ?? id).join(' + '),
      hint: ({ figures }) => figures.join(' + '),
    },
  ];
}
