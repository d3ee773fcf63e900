import { assertNever } from '../../result.ts';
import type { LikelyFact, SuspectFact } from '../../domain/findings/finding-facts.ts';
import { fillHint, type LabelOf } from './fill-hint.ts';
import { ordinalDigitsAz } from '../../domain/reference/grammar/ordinal-az.ts';
import { rounded, type NumberWords } from '../number-words.ts';
import { changeAz } from './what-az.ts';

/** Where a finding likeliest comes from, one Azerbaijani sentence. */
export function likelyAz(likely: LikelyFact, label: LabelOf, words: NumberWords): string {
  const number = (value: number): string => rounded(value, words);
  switch (likely.tag) {
    case 'rounding':
      return 'Yuvarlaqlaşdırma ilə izah oluna bilər.';
    case 'hint':
      return fillHint(likely.says.az, likely.fill, words);
    case 'any':
      return 'Bu rəqəmlərdən hər hansı biri səhv ola bilər; heç birini başqa yoxlama təsdiq etmir.';
    case 'suspects':
      return suspects(likely.suspects, label, words);
    case 'change-or-revised':
      return `Ya fərq ${changeAz(likely.change, words)} olmalıdır, ya da keçən ilin rəqəminə yenidən baxılıb.`;
    case 'usual':
      return `${likely.number} əvəzinə ${likely.usual} olmalıdır.`;
    case 'fits':
      return `Bu paylar ${number(likely.total)} vahidin belə bölünməsinə uyğundur: ${likely.parts.map(number).join(' + ')}.`;
    default:
      return assertNever(likely);
  }
}

function suspects(all: readonly SuspectFact[], label: LabelOf, words: NumberWords): string {
  const each = all.map((one) => `${nameOf(one, label)}: ${instead(one, words)}`);
  const [first] = all;
  if (all.length > 1) return `Bunlardan biri: ${each.join('; ')}.`;
  if (first === undefined) return '';
  const copied = first.repeatsShare ? ` (${rounded(first.now, words)} faizi təkrarlayır)` : '';
  return `Çox güman ki, ${each[0]}${copied}${vouched(first)}.`;
}

function vouched({ settles, opposed }: SuspectFact): string {
  if (settles > 0) {
    return settles === 1
      ? '; bu, daha bir yoxlamanı da həll edir'
      : `; bu, daha ${settles} yoxlamanı da həll edir`;
  }
  return opposed ? '' : '; buna zidd heç nə yoxdur';
}

function nameOf({ figure, kind, page }: SuspectFact, label: LabelOf): string {
  const called = `“${label(figure) ?? figure}”`;
  const name =
    kind === 'change'
      ? `${called} göstəricisinin fərqi`
      : kind === 'value'
        ? called
        : `${called} mətnindəki ${ordinalDigitsAz(kind + 1)} rəqəm`;
  return page === undefined ? name : `${name} (səh. ${page})`;
}

function instead({ kind, now, instead: right }: SuspectFact, words: NumberWords): string {
  const text = (number: number): string =>
    kind === 'change' ? change(number, words) : kind === 'value' ? rounded(number, words) : String(number);
  return `${text(now)} əvəzinə ${text(right)} olmalıdır`;
}

const change = (number: number, words: NumberWords): string =>
  number === 0 ? '“dəyişməyib”' : changeAz(number, words);
