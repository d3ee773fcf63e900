import { capitalised } from '../../../shared/domain/text/letter-case.ts';
import type { QuestionReading, QuestionView } from '../../../shared/contract/delivery-views.ts';
import { questionAz } from '../../../shared/words/readings/question-az.ts';
import { questionEn } from '../../../shared/words/readings/question-en.ts';
import { readingAz } from '../../../shared/words/readings/reading-az.ts';
import { readingEn } from '../../../shared/words/readings/reading-en.ts';
import type { Shown } from '../../../shared/words/shown.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';

export interface AskedWords {
  /** Where it stands: `05 · DƏMX · E6`. */
  place: (question: QuestionView) => string;
  /** What it would be: the figure, or what is asked. */
  about: (question: QuestionView) => string;
  /** What is unclear. */
  unclear: (question: QuestionView) => string;
  /** A reading in a word: its number, or what else it says. */
  head: (reading: QuestionReading, question: QuestionView) => { text: string; number: boolean };
  /** Why a cell may be read so; the reason that an answer keeps. */
  why: (reading: QuestionReading, question: QuestionView) => string;
  /** The same beside the name of the figure, which it does not say again. */
  whyNamed: (reading: QuestionReading, question: QuestionView) => string;
  /** What names its cells, outermost first, without what stands beside it anyway. */
  path: (question: QuestionView) => string[];
  number: (value: number) => string;
}

/** Years stand without grouping. */
const YEARS: readonly QuestionView['kind'][] = ['period-differs'];

export function useAskedWords(): AskedWords {
  const words = useWords().deliveries;
  const language = useLanguage();
  const number = (value: number): string => shownNumber(value, language);
  const shown = (question: QuestionView): Shown => ({
    figure: (id) => question.names[id]?.[language] ?? id,
    number,
  });
  const capital = (text: string): string => capitalised(text, language);
  const why = ({ says }: QuestionReading, question: QuestionView): string =>
    language === 'az' ? readingAz(says, shown(question)) : readingEn(says, shown(question));
  return {
    number,
    place: ({ no, sheet, ref }) => [no, sheet, ref].filter((part) => part !== '').join(' · '),
    about: ({ figure, kind }) => {
      if (!figure) return capital(words.asked[kind]);
      const name = figure.name[language];
      const unit = figure.unit === null ? '' : `, ${figure.unit[language]}`;
      return figure.change
        ? `${words.panel.changeOf(name, figure.period)}${unit}`
        : `${name}, ${figure.period}${unit}`;
    },
    unclear: (question) => (language === 'az' ? questionAz(question) : questionEn(question)),
    head: (reading, question) => {
      const { value, says } = reading;
      const named = 'figure' in says && question.figure === null ? shown(question).figure(says.figure) : '';
      if (says.tag === 'of-period') return { text: says.period, number: true };
      if (question.kind === 'new-version') return { text: capital(why(reading, question)), number: false };
      if (value === null) {
        const none = says.tag === 'nothing-reported' || says.tag === 'remark' ? words.panel.noValue : words.panel.noFigure; // prettier-ignore
        return { text: named === '' ? none : named, number: false };
      }
      const text = YEARS.includes(question.kind) ? String(value) : question.figure?.change === true ? shownChange(value, language) : number(value); // prettier-ignore
      return { text: named === '' ? text : `${text} · ${named}`, number: named === '' };
    },
    why,
    whyNamed: (reading, question) => {
      const { says } = reading;
      const name =
        'figure' in says && question.figure === null ? `${shown(question).figure(says.figure)}: ` : '';
      const said = why(reading, question);
      return name !== '' && said.startsWith(name) ? said.slice(name.length) : said;
    },
    path: ({ label, sheet, text }) =>
      label.filter((part) => part.trim() !== '' && part !== sheet && part.trim() !== text.trim()),
  };
}
