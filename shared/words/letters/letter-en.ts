import { dottedDay } from '../../domain/periods/day.ts';
import { assertNever } from '../../result.ts';
import type { Letter, LetterAsk, LetterCell, LetterItem } from '../../domain/collect/letter.ts';
import type { LabelOf } from '../findings/fill-hint.ts';
import { findingEn } from '../findings/finding-en.ts';
import { LETTER_EN, NAMED_AT_MOST, numbered, type LetterWords } from './letter-words.ts';
import { rounded } from '../number-words.ts';
import { periodEn } from '../period-words.ts';
import { questionEn } from '../readings/question-en.ts';
import { readingEn } from '../readings/reading-en.ts';

const number = (value: number): string => rounded(value, LETTER_EN);

/** A letter to an agency in English. `label`: English labels of figures. */
export function letterEn(letter: Letter, label: LabelOf): LetterWords {
  const body = letter.kind === 'reminder' ? reminder(letter, label) : questions(letter, label);
  const subject =
    letter.kind === 'reminder'
      ? `Information for ${periodEn(letter.period)} on the action against trafficking in human beings`
      : `Questions on the information for ${periodEn(letter.period)}`;
  const lines = [
    `To: ${letter.agency.en}`,
    '',
    dottedDay(letter.day),
    `Subject: ${subject}`,
    '',
    'Dear colleagues,',
    '',
    ...body,
    '',
    'Yours faithfully,',
    letter.from,
  ];
  return { subject, text: lines.join('\n') };
}

function reminder(letter: Extract<Letter, { kind: 'reminder' }>, label: LabelOf): string[] {
  const { due, overdue, reminded, missing, unread, sent } = letter;
  const opening = `Your information is needed for the reference on the results of ${periodEn(letter.period)} of the action against trafficking in human beings.`;
  const until =
    due === null
      ? ''
      : overdue > 0
        ? ` It was due on ${dottedDay(due)}, ${overdue === 1 ? 'a day' : `${overdue} days`} ago.`
        : ` It is due on ${dottedDay(due)}.`;
  const before = reminded.at(-1);
  const again = before === undefined ? '' : ` We reminded you of it on ${dottedDay(before)}.`;
  const files = unread.map(({ file, empty }) =>
    empty
      ? `The file “${file}” that came from you is empty (0 bytes). Please send it again.`
      : `The file “${file}” that came from you cannot be opened. Please send it again.`,
  );
  const named = missing.slice(0, NAMED_AT_MOST).map((figure) => label(figure) ?? figure);
  const rest = missing.length - named.length;
  const lacking =
    named.length === 0
      ? sent
        ? []
        : ['So far nothing has reached us from you.']
      : [
          'These figures have not reached us yet:',
          ...numbered(named),
          ...(rest > 0 ? [`and ${rest} more.`] : []),
        ];
  return [
    `${opening}${until}${again}`,
    '',
    ...files.flatMap((line) => [line, '']),
    ...lacking,
    ...(lacking.length > 0 ? [''] : []),
    'Please send it as soon as you can, or let us know in writing if there is nothing to report.',
  ];
}

function questions(letter: Extract<Letter, { kind: 'questions' }>, label: LabelOf): string[] {
  return [
    `While working on the reference for ${periodEn(letter.period)} we met the following in the information that came from you:`,
    '',
    ...numbered(letter.items.map((item) => itemEn(item, label))).flatMap((line) => [line, '']),
    'Please answer in writing which number is right, and send a corrected file where one is needed.',
  ];
}

const itemEn = ({ cell, ask }: LetterItem, label: LabelOf): string =>
  `${cell === null ? '' : `${cellEn(cell)}. `}${askEn(ask, label)}`;

const cellEn = ({ file, sheet, ref, text }: LetterCell): string =>
  [`File “${file}”`, sheet === '' ? '' : `sheet “${sheet}”`, ref === '' ? '' : `cell ${ref}`]
    .filter((part) => part !== '')
    .join(', ') + (text === '' ? '' : `: “${text.trim()}”`);

function askEn(ask: LetterAsk, label: LabelOf): string {
  const shown = { figure: (id: string) => label(id) ?? id, number };
  switch (ask.tag) {
    case 'reading': {
      const ways = ask.readings.map(
        ({ value, says }) => `${value === null ? 'no figure' : number(value)} (${readingEn(says, shown)})`,
      );
      const asked =
        ways.length > 1 ? ` It may be read as ${ways.join(' or as ')}. Which is right?` : ' What is meant?';
      return `${questionEn(ask)}${asked}`;
    }
    case 'rivals': {
      const others = ask.others.map((other) => `${other.agency.en} reports ${number(other.value)}`);
      return `${shown.figure(ask.figure)}, ${periodEn(ask.period)}: you report ${number(ask.value)}, ${others.join(', ')}. Which number do you confirm, and where does the difference come from?`;
    }
    case 'finding': {
      const { title, arithmetic, likeliest } = findingEn(ask.facts, label, ask.figure, LETTER_EN);
      const likely = likeliest === undefined ? '' : ` ${likeliest}`;
      return `${title}: ${arithmetic}${likely} Please check these numbers.`;
    }
    case 'value':
      return `${shown.figure(ask.figure)}, ${periodEn(ask.period)}: you report ${number(ask.value)}. Please confirm the number.`;
    default:
      return assertNever(ask);
  }
}
