import type { TableToSave } from '../../../shared/contract/files.ts';
import { keyLabel, unitLabel } from '../../../shared/domain/catalogue/key-label.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { AnswerValue, LineAnswer } from '../../../shared/domain/enquiries/answer-line.ts';
import { answerWords, type AnswerWords } from '../../../shared/words/enquiries/answer-words.ts';
import type { Answers } from './answers.ts';

type Language = 'en' | 'az';
type Cell = TableToSave['rows'][number][number];

/** The answers as a table to save: a row a line, a column a year; a number or the word that says why there is none. */
export function answersTable(
  catalogue: Catalogue,
  { enquiry, years, lines, stated }: Answers,
  language: Language,
): TableToSave {
  const words = answerWords(language);
  const { columns } = words;
  const text = (header: string) => ({ header, kind: 'text' as const });
  const shownStated = (enquiry.outside ?? []).flatMap(({ id, label }) => {
    const value = stated.get(id);
    return value === undefined ? [] : [words.stated(label[language], String(value))];
  });
  const marks = lines.some(({ values }) => values.some(({ state }) => state === 'hidden'))
    ? [words.mark]
    : [];
  const closing = [...shownStated, ...marks];
  const blank = (note: string): Cell[] => ['', note, ...Array.from({ length: 3 + years.length }, () => '')];
  return {
    title: enquiry.title[language],
    columns: [
      text(columns.code),
      text(columns.asks),
      text(columns.by),
      text(columns.unit),
      ...years.map((header) => ({ header, kind: 'number' as const })),
      text(columns.note),
    ],
    rows: [
      ...lines.map((line): Cell[] => [
        line.code,
        line.asks[language],
        Object.values(line.by ?? {})
          .map((part) => part[language])
          .join(', '),
        line.unit === 'rate' ? words.rate : unitLabel(catalogue, line.unit)[language],
        ...line.values.map((value) => cellOf(value, words)),
        noteOf(line, catalogue, words, language),
      ]),
      ...closing.map(blank),
    ],
    origins: [
      ...lines.map(({ figures, of }) => [figures.join(' + '), ...(of === undefined ? [] : [of])].join(' ÷ ')),
      ...closing.map(() => ''),
    ],
  };
}

const cellOf = ({ state, value }: AnswerValue, words: AnswerWords): Cell =>
  state === 'answered' ? value : words.state[state];

/** Why a line has no answer, in what it differs from what is asked, what it waits for. */
export function noteOf(
  { because, note, values }: LineAnswer,
  catalogue: Catalogue,
  words: AnswerWords,
  language: Language,
): string {
  const waits = [...new Set(values.filter(({ state }) => state === 'open').flatMap((one) => one.waits))];
  const implied = values.filter(({ isImplied }) => isImplied === true).map(({ year }) => year);
  return [
    because?.[language] ?? '',
    note?.[language] ?? '',
    waits.length === 0 ? '' : words.waits(waits.map((id) => keyLabel(catalogue, id)[language])),
    implied.length === 0 ? '' : words.implied(implied),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
