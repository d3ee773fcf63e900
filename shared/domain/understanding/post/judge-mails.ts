import { isYear } from '../../periods/period.ts';
import { lower } from '../../text/fold.ts';
import { tell } from '../meaning/told.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { judgeAround, saidOf, takesBack, type RemarkJob } from '../judging/around.ts';
import { saysOfNumbers } from '../judging/of-whom.ts';

/** What a mail calls that which it brings (az, ru, en, tr; stems). */
const BROUGHT =
  /(?<!\p{L})(?:hesabat|fayl|əlavə|qoşma|forma|sənəd|variant|arayiş|вложен|прилож|прилаг|прикреп|отч[её]т|файл|форм|верси|вариант|справк|attach|enclos|file|report|return|version|spreadsheet|ek(?:te|li|teki)?(?!\p{L})|dosya|rapor|sürüm)/u;
/** Shorter ones speak of what they bring without a word for it: `Qaralama`, `9 ay üzrə`. */
const SHORT = 40;

/** What is not the last word yet (az, ru, en, tr; stems). */
const DRAFT =
  /(?<!\p{L})(?:qaralama|чернов|draft|taslak|(?:ilkin|layihə|предварительн\p{L}+|первоначальн\p{L}+|initial|preliminary) (?:variant|вариант|верси|version)|(?:yekun|son|qəti) (?:\p{L}+ )?dey[ii]l|не ?окончательн|not (?:the )?final|kesin değil)/u;
/** … of what was sent before, or beside which it is laid. */
const OF_OTHER =
  /əvvəlki|dünən|ötən|artiq|(?:göndər|təqdim et)mişdi|müqayis|nisbətən|ранее|прежн|предыдущ|вчера|уже|(?:направ|отправ|представ)ляли|сравнен|previous|earlier|yesterday|already|compar|önceki|karşilaştir|sent before/u;

/**
 * Sentences of the mails that brought a file are heard as those of a letter around its tables, where they speak of what
 * they bring: another time, a draft, a number to be read instead of another.
 */
export function judgeMails(readings: readonly CellReading[], says: readonly string[], job: RemarkJob): void {
  const heard = says.filter(
    (text) => text.length <= SHORT || BROUGHT.test(lower(text)) || saysOfNumbers(text) || takesBack(text),
  );
  const { base, meanings } = job;
  const speaksOfYear = (text: string): boolean => {
    const { span } = tell(text, base, meanings);
    const [year] = span.periods;
    const isOther = isYear(year ?? '') && year !== base && span.periods.length === 1;
    return isOther && span.part === undefined && span.flags.length === 0 && !OF_OTHER.test(lower(text));
  };
  const ofOtherYear = heard.filter(speaksOfYear);
  for (const text of ofOtherYear) hold(readings, text, 'other-year', job);
  judgeAround(
    readings,
    heard.filter((text) => !ofOtherYear.includes(text)).map((text) => ({ text, kind: 'note' })),
    job,
  );
  const draft = heard.find((text) => DRAFT.test(lower(text)) && !OF_OTHER.test(lower(text)));
  if (draft !== undefined) hold(readings, draft, 'draft', job);
}

function hold(
  readings: readonly CellReading[],
  text: string,
  doubt: 'draft' | 'other-year',
  { base, meanings }: RemarkJob,
): void {
  const said = saidOf(tell(text, base, meanings));
  for (const { aside, time, holds } of readings)
    if (aside === undefined && (doubt === 'draft' || time.period === base))
      holds.push({ why: 'period', scope: 'sheet', doubt, said });
}
