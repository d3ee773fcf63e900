import { ordinalDigitsAz } from '../../domain/reference/grammar/ordinal-az.ts';
import { assertNever } from '../../result.ts';
import type { ChangeFact, FindingFacts, SideFact, TermFact } from '../../domain/findings/finding-facts.ts';
import { rounded, termNumber, type NumberWords } from '../number-words.ts';
import { spell, spellSum } from './spell.ts';
import type { LabelOf } from './fill-hint.ts';

const WORD = { printed: 'çap olunub', recorded: 'qeyd olunub' } as const;
const PLACE = { text: 'mətndə', slide: 'slaydda' } as const;

/**
 * What was found, in Azerbaijani and without the full stop: `6 + 55 + 35 = 96, çap olunub: 91`.
 * Numbers carry no case endings: sentences are built so that they need none.
 */
export function whatAz({ what, word, aspect }: FindingFacts, label: LabelOf, words: NumberWords): string {
  const number = (value: number): string => rounded(value, words);
  const term = (fact: TermFact): string => termNumber(fact, words);
  const side = (fact: SideFact): string => spellSum(fact, words);
  switch (what.tag) {
    case 'equal':
      return equal(what.left, what.right, aspect === 'previous' ? 'fərqdən alınır' : WORD[word], words);
    case 'repeat': {
      const [a, b] = what.between.split('-') as ['text' | 'slide', 'text' | 'slide'];
      const [one, other] = a === b ? ['birinci yerdə', 'ikinci yerdə'] : [PLACE[a], PLACE[b]];
      return `${one}${pageOf(what.left)}: ${side(what.left)}; ${other}${pageOf(what.right)}: ${side(what.right)}`;
    }
    case 'at-most':
      return what.left.sum === what.right.sum
        ? `${side(what.left)}; bu, müqayisə edilən rəqəmdən az olmalıdır: ${side(what.right)}`
        : `${side(what.left)}; bu, müqayisə edilən rəqəmdən çoxdur: ${side(what.right)}`;
    case 'share': {
      const whole = what.base.length === 1 ? term(what.base[0]!) : `(${spell(what.base, words)})`;
      const part = what.part.length === 1 ? spell(what.part, words) : `(${spell(what.part, words)})`;
      return `${part} ÷ ${whole} = ${number(what.percent)} %, ${WORD[word]}: ${term(what.printed)} %`;
    }
    case 'ratio':
      return `${quotient(what, words)}, ${WORD[word]}: “${what.said ?? term(what.printed)}”`;
    case 'scale':
      return `${quotient(what.one, words)}; müqayisə üçün ${quotient(what.other, words)}`;
    case 'product': {
      const plus = what.plus.length === 0 ? '' : ` + ${spell(what.plus, words)}`;
      return `${what.factors.map(term).join(' × ')}${plus} = ${number(what.spent)}; bu, ayrılmış məbləğdən çoxdur: ${side(what.limit)}`;
    }
    case 'ascending':
      return `ardıcıllıq pozulub: əvvəl ${spell([what.before], words)}, sonra ${spell([what.after], words)}`;
    case 'contiguous': {
      const [from, to] = [what.before.number ?? 0, what.after.number ?? 0];
      if (from === to) return `${term(what.before)} hər iki aralığa daxildir`;
      return `${term(what.before)} və ${term(what.after)} arasında ${to > from ? 'boşluq' : 'üst-üstə düşmə'} var`;
    }
    case 'count': {
      const list = what.items.length > 0 ? ` (${what.items.map(term).join(', ')})` : '';
      return `${side(what.count)}, sadalanıb: ${number(what.listed)}${list}`;
    }
    case 'same':
      return `burada ${WORD[word]}: ${what.number}; ${what.others === 1 ? 'başqa bir yerdə' : `digər ${what.others} yerdə`}: ${what.usual}`;
    case 'same-none':
      return `eyni olmalı yerlərdə fərqli rəqəmlər: ${what.numbers.join(', ')}`;
    case 'common-base':
      return what.each
        .map((one) => `${term(one.count)} vahidin ${term(one.share)} % olması üçün ${totalOf(one, words)}`)
        .join('; ');
    case 'split': {
      const percents = what.shares.map((share) => `${term(share)} %`).join(' və ');
      return `${what.bases.map(number).join(' və ya ')} vahid tam ədədlərlə ${percents} nisbətində bölünmür`;
    }
    case 'distinct':
      return `${term(what.term)} iki dəfə yazılıb`;
    case 'statement': {
      const against = what.against.map((one) => `${term(one)}${onPage(one.page)}`).join(', ');
      return `“${what.phrase}”${onPage(what.page)} yazılıb, rəqəmlər isə bunu təsdiq etmir: ${against}`;
    }
    case 'bound':
      return what.side === 'max'
        ? `${term(what.term)} yol verilən həddən çoxdur: ən çoxu ${number(what.limit)}`
        : `${term(what.term)} yol verilən həddən azdır: ən azı ${number(what.limit)}`;
    case 'whole':
      return `${number(what.number)} tam ədəd deyil`;
    case 'history':
      return `keçən il ${number(what.previous)}, bu il ${number(what.value)}`;
    case 'change-impossible':
      return `${claimed(what, words)}: belə olduqda keçən ilin rəqəmi ${number(what.previous)} alınır, bu isə mümkün deyil`;
    case 'change-claimed':
      return `${claimed(what, words)}: belə olduqda keçən ilin rəqəmi ${number(what.previous)} alınır, halbuki həmin rəqəm ${number(what.known ?? 0)} olub`;
    case 'change-across-break':
      return `${claimed(what, words)}: heç nə ilə müqayisə edilmir, keçən il başqa cür sayılıb`;
    case 'form-grouping': {
      const as = what.as === undefined ? 'digər rəqəmlərdəki kimi' : `“${what.as}” rəqəmindəki kimi`;
      const decimal = what.decimal === undefined ? '' : `; onu ${number(what.decimal)} kimi də oxumaq olar`;
      return `“${what.text}” yazılışında minliklər ${as} ayrılmayıb${decimal}`;
    }
    case 'form-separator':
      return `“${what.text}” iki cür oxuna bilər`;
    case 'form-zero':
      return `“${what.text}” fərqinin işarəsi var, özü isə sıfırdır`;
    case 'form-sign':
      return `“${what.text}” fərqinin işarəsi yoxdur`;
    case 'form-ungrouped':
      return `“${what.text}” minliklər ayrılmadan çap olunub`;
    case 'prose-sum':
      return `${what.parts.join(' + ')} = ${rounded(what.sum, words)}, çap olunub: ${what.total}`;
    case 'prose-share':
      return `${what.base} içində ${what.part} – ${rounded(Math.round(10 * what.percent) / 10, words)}%, çap olunub: ${what.share}`;
    case 'prose-change': {
      const change = `${what.change > 0 ? '+' : ''}${rounded(what.change, words)}${what.percent ? '%' : ''}`;
      const said = [what.said === '' ? [] : `“${what.said}”`, what.by ?? []].flat().join(', ');
      return `Əvvəl ${what.before}, indi ${what.now}: fərq ${change}, çap olunub: ${said}`;
    }
    case 'document-differs': {
      const whose = what.of === 'workspace' ? 'iş faylında' : 'çap olunmuş arayışda';
      const known = what.part === 'change' ? changeAz(what.known, words) : rounded(what.known, words);
      const year = what.part === 'previous' ? what.year - 1 : what.year;
      return `Çap olunub: ${what.text}, ${whose} ${year} üzrə: ${known}`;
    }
    case 'document-fixed':
      return `Burada ${what.is} yazılıb, arayışın mətnində isə ${what.was}`;
    case 'document-direction':
      return `Burada “${what.is}” yazılıb, arayışın mətnində isə “${what.was}”`;
    case 'document-unlinked':
      return `Şablonda olmayan ${what.texts.length === 1 ? 'rəqəm' : 'rəqəmlər'}: ${what.texts.join(', ')}`;
    case 'document-annex':
      return `Slaydların yanındakı cədvəl və izahlarda ${what.count} rəqəm yoxlanılmayıb`;
    case 'document-pages':
      return what.from === what.to
        ? `${what.from} nömrəli səhifə yoxdur`
        : `${what.from}–${what.to} nömrəli səhifələr yoxdur`;
    case 'document-title':
      return `Başlıq təkrarlanır${what.page === undefined ? '' : ` (səh. ${what.page})`}: ${what.title}`;
    case 'document-line':
      return `Sətir iki dəfə çap olunub: ${what.line}`;
    case 'document-empty':
      return `“${what.label}” sözlərindən sonra heç nə yazılmayıb`;
    case 'document-missing': {
      const figure = label(what.figure) ?? what.figure;
      return `Burada “${figure}” göstəricisinin ${what.part === 'change' ? 'fərqi' : 'rəqəmi'} olmalıdır, lakin çap olunmayıb`;
    }
    case 'text-carried':
      return what.years.length === 0
        ? `${what.from} üçün yazılıb və o vaxtdan dəyişdirilməyib: “${what.text}”`
        : `${what.from} üçün yazılıb, ${what.years.join(', ')} ilini göstərir və o vaxtdan dəyişdirilməyib: “${what.text}”`;
    case 'text-rolled':
      return `${LEFT[what.why](what.words.join(', '))}: “${what.text}”`;
    case 'document-absent':
      return `Şablonun rəqəmli abzaslarından ${what.count === 1 ? 'biri' : `${what.count} abzas`} bu sənəddə yoxdur: ${what.sections.join(', ')}`;
    default:
      return assertNever(what);
  }
}

function equal(left: SideFact, right: SideFact, word: string, words: NumberWords): string {
  const [a, b] = [spellSum(left, words), spellSum(right, words)];
  if (left.terms.length === 1) return `${a}, müqayisə olunan rəqəm: ${b}`;
  const named = right.terms.length === 1 && right.terms[0]!.figure !== null;
  return named ? `${a}, ${word}: ${b}` : `${a}, olmalıdır: ${b}`;
}

function quotient(
  { over, under, quotient: result }: { over: TermFact[]; under: TermFact[]; quotient: number },
  words: NumberWords,
): string {
  return `${spell(over, words)} ÷ ${spell(under, words)} = ${rounded(result, words)}`;
}

const onPage = (page: number | undefined): string => (page === undefined ? '' : ` (səh. ${page})`);
const pageOf = ({ terms }: SideFact): string => onPage(terms[0]?.page);

function totalOf({ from, to }: { from: number; to: number | null }, words: NumberWords): string {
  if (to === null) return `cəmi ən azı ${rounded(from, words)} olmalıdır`;
  if (from > to) return 'uyğun cəm yoxdur';
  return from === to
    ? `cəmi ${rounded(from, words)} olmalıdır`
    : `cəmi ${rounded(from, words)}–${rounded(to, words)} olmalıdır`;
}

/** `159 (+2)`, `3 (dəyişməyib)`. */
const claimed = (what: Omit<ChangeFact, 'tag'>, words: NumberWords): string =>
  `${rounded(what.value, words)} (${changeAz(what.change, words)})`;

export const changeAz = (change: number, words: NumberWords): string =>
  change === 0 ? 'dəyişməyib' : change > 0 ? `+${rounded(change, words)}` : rounded(change, words);

/** Why a sentence of the year before does not read right. */
const LEFT: Readonly<
  Record<Extract<FindingFacts['what'], { tag: 'text-rolled' }>['why'], (words: string) => string>
> = {
  fact: (words) => `“${words}” əvvəlki ilə aiddir və cümlə o vaxtdan dəyişdirilməyib`,
  sign: (words) => `“${words}” yalnız bir istiqamət üçün doğrudur və heç bir rəqəmə bağlı deyil`,
  number: (words) => `“${words}” bu ilin rəqəminə uyğun gəlmir`,
  list: () => 'Siyahının hissələrindən biri bu il sıfırdır',
  unchanged: (year) => `Cümlə ${ordinalDigitsAz(Number(year))} ildən bəri dəyişməyib`,
};
