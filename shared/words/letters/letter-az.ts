import { dottedDay } from '../../domain/periods/day.ts';
import { assertNever } from '../../result.ts';
import type { Letter, LetterAsk, LetterCell, LetterItem } from '../../domain/collect/letter.ts';
import type { Period } from '../../domain/periods/period.ts';
import type { LabelOf } from '../findings/fill-hint.ts';
import { findingAz } from '../findings/finding-az.ts';
import { dativeAz } from './dative-az.ts';
import { LETTER_AZ, NAMED_AT_MOST, numbered, type LetterWords } from './letter-words.ts';
import { rounded } from '../number-words.ts';
import { periodAz } from '../period-words.ts';
import { questionAz } from '../readings/question-az.ts';
import { readingAz } from '../readings/reading-az.ts';

const number = (value: number): string => rounded(value, LETTER_AZ);

/** `2023-cü il üzrə`, `2005–2023-cü illər üzrə`. */
const over = (period: Period): string => `${periodAz(period)} üzrə`;

/** `15.02.2024-cü il tarixində`: the ending belongs to the year. */
const onDay = (iso: string): string =>
  `${dottedDay(iso)}-${periodAz(iso.slice(0, 4)).split('-')[1]!} tarixində`;

/** A letter to an agency in Azerbaijani, as ministries write to each other. `label`: Azerbaijani labels. */
export function letterAz(letter: Letter, label: LabelOf): LetterWords {
  const body = letter.kind === 'reminder' ? reminder(letter, label) : questions(letter, label);
  const subject =
    letter.kind === 'reminder'
      ? `İnsan alverinə qarşı mübarizəyə dair ${over(letter.period)} məlumatın təqdim edilməsi barədə`
      : `İnsan alverinə qarşı mübarizəyə dair ${over(letter.period)} məlumatın dəqiqləşdirilməsi barədə`;
  const lines = [
    dativeAz(letter.agency.az),
    '',
    dottedDay(letter.day),
    subject,
    '',
    'Hörmətli həmkarlar!',
    '',
    ...body,
    '',
    'Hörmətlə,',
    letter.from,
  ];
  return { subject, text: lines.join('\n') };
}

function reminder(letter: Extract<Letter, { kind: 'reminder' }>, label: LabelOf): string[] {
  const { due, overdue, reminded, missing, unread, sent } = letter;
  const opening = `İnsan alverinə qarşı mübarizənin ${over(letter.period)} nəticələrinə dair arayışın hazırlanması üçün Sizdən məlumat gözlənilir.`;
  const until =
    due === null
      ? ''
      : overdue > 0
        ? ` Məlumatın təqdim edilmə müddəti ${onDay(due)} başa çatmışdır, həmin vaxtdan ${overdue} gün keçmişdir.`
        : ` Məlumat ${dottedDay(due)} tarixinədək təqdim edilməlidir.`;
  const before = reminded.at(-1);
  const again = before === undefined ? '' : ` Bu barədə Sizə ${onDay(before)} xatırlatma göndərilmişdir.`;
  const files = unread.map(({ file, empty }) =>
    empty
      ? `Sizdən daxil olmuş “${file}” faylı boşdur (0 bayt). Faylı yenidən göndərməyinizi xahiş edirik.`
      : `Sizdən daxil olmuş “${file}” faylını açmaq mümkün olmamışdır. Faylı yenidən göndərməyinizi xahiş edirik.`,
  );
  const named = missing.slice(0, NAMED_AT_MOST).map((figure) => label(figure) ?? figure);
  const rest = missing.length - named.length;
  const lacking =
    named.length === 0
      ? sent
        ? []
        : ['Bu günədək Sizdən məlumat daxil olmamışdır.']
      : [
          'Bu günədək aşağıdakı göstəricilər üzrə məlumat daxil olmamışdır:',
          ...numbered(named),
          ...(rest > 0 ? [`və daha ${rest} göstərici.`] : []),
        ];
  return [
    `${opening}${until}${again}`,
    '',
    ...files.flatMap((line) => [line, '']),
    ...lacking,
    ...(lacking.length > 0 ? [''] : []),
    'Qeyd olunanları nəzərə alaraq məlumatı qısa müddətdə təqdim etməyinizi, təqdim ediləcək məlumat olmadıqda isə bu barədə yazılı bildirməyinizi xahiş edirik.',
  ];
}

function questions(letter: Extract<Letter, { kind: 'questions' }>, label: LabelOf): string[] {
  return [
    `İnsan alverinə qarşı mübarizənin ${over(letter.period)} nəticələrinə dair arayışın hazırlanması zamanı Sizdən daxil olmuş məlumatda aşağıdakıların dəqiqləşdirilməsinə ehtiyac yaranmışdır:`,
    '',
    ...numbered(letter.items.map((item) => itemAz(item, label))).flatMap((line) => [line, '']),
    'Düzgün rəqəmləri yazılı bildirməyinizi, zəruri olduqda isə düzəliş edilmiş faylı göndərməyinizi xahiş edirik.',
  ];
}

const itemAz = ({ cell, ask }: LetterItem, label: LabelOf): string =>
  `${cell === null ? '' : `${cellAz(cell)}. `}${askAz(ask, label)}`;

const cellAz = ({ file, sheet, ref, text }: LetterCell): string =>
  [`“${file}” faylı`, sheet === '' ? '' : `“${sheet}” vərəqi`, ref === '' ? '' : `${ref} xanası`]
    .filter((part) => part !== '')
    .join(', ') + (text === '' ? '' : `: “${text.trim()}”`);

function askAz(ask: LetterAsk, label: LabelOf): string {
  const shown = { figure: (id: string) => label(id) ?? id, number };
  switch (ask.tag) {
    case 'reading': {
      const ways = ask.readings.map(({ value, says }) =>
        [
          value === null ? 'rəqəm deyil' : number(value),
          // An English sentence is none for a letter in Azerbaijani.
          says.tag === 'stored' ? '' : `(${readingAz(says, shown)})`,
        ]
          .filter((part) => part !== '')
          .join(' '),
      );
      const asked =
        ways.length > 1
          ? ` Mümkün oxunuşlar: ${ways.join('; ')}. Hansının düzgün olduğunu bildirməyinizi xahiş edirik.`
          : ' Nəyin nəzərdə tutulduğunu bildirməyinizi xahiş edirik.';
      return `${questionAz(ask)}${asked}`;
    }
    case 'rivals': {
      const others = ask.others.map((other) => `${other.agency.az} – ${number(other.value)}`);
      return `${shown.figure(ask.figure)}, ${periodAz(ask.period)}. Sizin məlumatınıza görə: ${number(ask.value)}; digər məlumatlara görə: ${others.join('; ')}. Hansı rəqəmi təsdiq etdiyinizi və fərqin səbəbini bildirməyinizi xahiş edirik.`;
    }
    case 'finding': {
      const { title, arithmetic, likeliest } = findingAz(ask.facts, label, ask.figure, LETTER_AZ);
      const likely = likeliest === undefined ? '' : ` ${likeliest}`;
      return `${title}. ${arithmetic}${likely} Bu rəqəmləri yoxlamağınızı xahiş edirik.`;
    }
    case 'value':
      return `${shown.figure(ask.figure)}, ${periodAz(ask.period)}. Sizin məlumatınıza görə: ${number(ask.value)}. Bu rəqəmi təsdiq etməyinizi xahiş edirik.`;
    default:
      return assertNever(ask);
  }
}
