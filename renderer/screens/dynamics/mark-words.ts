import type { SeriesMark } from '../../../shared/charts/series-marks.ts';
import type { SeriesView } from '../../../shared/contract/dynamics.ts';
import { yearSpans } from '../../../shared/charts/chart-notes.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import type { IconName } from '../../kit/icon.tsx';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';

export interface WordedMark {
  icon: IconName;
  /** CSS class of its state. */
  tone: 'query' | 'note' | 'open' | 'decided';
  title: string;
  text: string;
}

type Language = 'en' | 'az';

/** A mark of a series as the list under the chart says it. */
export function wordedMark(
  mark: SeriesMark,
  words: Words['dynamics'],
  language: Language,
  { names }: Pick<SeriesView, 'names'>,
): WordedMark {
  const n = (value: number): string => shownNumber(value, language);
  switch (mark.kind) {
    case 'break': {
      const recorded = mark.remark?.kind === 'break';
      const title = recorded ? words.breakAt(mark.from, mark.to) : words.jumpAt(mark.from, mark.to);
      const text = `${movement(mark, words, language)}, ${why(mark, words)}`;
      return {
        icon: recorded ? 'break' : mark.remark ? 'decided' : 'query',
        tone: mark.remark ? 'decided' : 'query',
        title,
        text,
      };
    }
    case 'vintages': {
      const others = mark.others.map(({ source, value }) => `${source[language]}: ${n(value)}`).join('; ');
      const text = words.printsOther(mark.source?.[language] ?? '', n(mark.value), others);
      return { icon: 'revision', tone: 'note', title: words.twoVintages(mark.label), text };
    }
    case 'implied': {
      const text = mark.next
        ? words.impliedBy(n(mark.next.value), shownChange(mark.next.change, language), n(mark.value))
        : words.impliedOnly(n(mark.value));
      return { icon: 'note', tone: 'note', title: words.impliedAt(mark.label), text };
    }
    case 'open':
      return {
        icon: 'open',
        tone: 'open',
        title: words.openAt(mark.label),
        text: words.openWhy(n(mark.value)),
      };
    case 'replaced':
      return {
        icon: 'break',
        tone: 'decided',
        title: words.replacedAt[howReplaced(mark.break)](mark.to),
        text: replacedText(mark, words, language, names),
      };
    case 'sum': {
      const { parts, cumulative, sum, missing } = mark;
      const printed = parts.map(n).join(' + ');
      const text =
        missing.length > 0
          ? words.sumLeft(printed, n(cumulative), n(sum), n(cumulative - sum), yearSpans(missing))
          : words.sumOff(printed, n(cumulative), n(sum));
      return { icon: 'sum', tone: 'note', title: words.sumAt(`${mark.from}–${mark.to}`), text };
    }
    default:
      return assertNever(mark);
  }
}

type Break = Extract<SeriesMark, { kind: 'break' }>;
type Replaced = Extract<SeriesMark, { kind: 'replaced' }>;

/** `91 to 34, a fall of 63 per cent`. */
export function movement({ was, now }: Break, words: Words['dynamics'], language: Language): string {
  const [from, to] = [shownNumber(was, language), shownNumber(now, language)];
  if (was === 0 || was === now) return words.same(from, to);
  const percent = String(Math.round((Math.abs(now - was) / was) * 100));
  return now > was ? words.rose(from, to, percent) : words.fell(from, to, percent);
}

const howReplaced = ({ from, to }: Replaced['break']): 'merged' | 'split' | 'otherwise' =>
  from.length > 1 ? 'merged' : to.length > 1 ? 'split' : 'otherwise';

/** `A; B → C: the law changed (Leyla)`. */
export function replacedText(
  { break: { from, to, reason, by } }: Replaced,
  words: Words['dynamics'],
  language: Language,
  names: SeriesView['names'],
): string {
  const [before, after] = [from, to].map((ids) => ids.map((id) => names[id]?.[language] ?? id).join('; '));
  return `${before} → ${after}: ${words.saidBy(reason, by)}`;
}

export function why({ remark }: Break, words: Words['dynamics']): string {
  if (remark === null) return words.noReason;
  return remark.text === '' ? words.markedBy(remark.by) : words.saidBy(remark.text, remark.by);
}
