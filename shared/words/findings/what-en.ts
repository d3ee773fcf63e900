import { assertNever } from '../../result.ts';
import type { ChangeFact, FindingFacts, SideFact, TermFact } from '../../domain/findings/finding-facts.ts';
import { rounded, termNumber, type NumberWords } from '../number-words.ts';
import { spell, spellSum } from './spell.ts';

/** What was found, in English and without the full stop: `6 + 55 + 35 = 96, printed 91`. */
export function whatEn({ what, word }: FindingFacts, words: NumberWords): string {
  const number = (value: number): string => rounded(value, words);
  const term = (fact: TermFact): string => termNumber(fact, words);
  const side = (fact: SideFact): string => spellSum(fact, words);
  switch (what.tag) {
    case 'equal':
      return equal(what.left, what.right, word, words);
    case 'repeat': {
      const [a, b] = what.between.split('-') as [string, string];
      return `${side(what.left)} in the ${a}${pageOf(what.left)}, ${side(what.right)} ${b === 'slide' ? 'on' : 'in'} the ${b === a ? 'other' : b}${pageOf(what.right)}`;
    }
    case 'at-most': {
      const than = what.left.sum === what.right.sum ? 'as much as' : 'more than';
      return `${side(what.left)}, ${than} ${side(what.right)}`;
    }
    case 'share': {
      const whole = what.base.length === 1 ? term(what.base[0]!) : `(${spell(what.base, words)})`;
      return `${spell(what.part, words)} of ${whole} is ${number(what.percent)} %, ${word} ${term(what.printed)} %`;
    }
    case 'ratio':
      return `${spell(what.over, words)} / ${spell(what.under, words)} = ${number(what.quotient)}, ${word} “${what.said ?? term(what.printed)}”`;
    case 'scale': {
      const [one, other] = [what.one, what.other].map(
        ({ over, under, quotient }) => `${spell(over, words)} / ${spell(under, words)} = ${number(quotient)}`,
      ) as [string, string];
      return `${one} against ${other}`;
    }
    case 'product': {
      const plus = what.plus.length === 0 ? '' : ` + ${spell(what.plus, words)}`;
      return `${what.factors.map(term).join(' × ')}${plus} = ${number(what.spent)}, more than ${side(what.limit)}`;
    }
    case 'ascending':
      return `${spell([what.after], words)} does not come after ${spell([what.before], words)}`;
    case 'contiguous': {
      const [from, to] = [what.before.number ?? 0, what.after.number ?? 0];
      if (from === to) return `${term(what.before)} belongs to both`;
      return `${to > from ? 'a gap' : 'an overlap'} between ${term(what.before)} and ${term(what.after)}`;
    }
    case 'count': {
      const list = what.items.length > 0 ? ` (${what.items.map(term).join(', ')})` : '';
      return `${side(what.count)}, listed ${number(what.listed)}${list}`;
    }
    case 'same':
      return `${what.number} ${word} here, ${what.usual} in ${what.others === 1 ? 'one other place' : `${what.others} other places`}`;
    case 'same-none':
      return `${what.numbers.join(', ')} in places that must agree`;
    case 'common-base':
      return what.each
        .map((one) => `${term(one.share)} % for ${term(one.count)} needs ${totalOf(one, words)}`)
        .join(', ');
    case 'split': {
      const percents = what.shares.map((share) => `${term(share)} %`).join(' and ');
      return `no whole numbers make ${percents} of ${what.bases.map(number).join(' or of ')}`;
    }
    case 'distinct':
      return `${term(what.term)} twice`;
    case 'statement': {
      const against = what.against.map((one) => `${term(one)}${onPage(one.page)}`).join(', ');
      return `“${what.phrase}”${onPage(what.page)} against ${against}`;
    }
    case 'bound':
      return `${term(what.term)} is ${what.side === 'max' ? 'more' : 'less'} than ${number(what.limit)}`;
    case 'whole':
      return `${(words.asPrinted ? what.printed : undefined) ?? number(what.number)} is no whole number`;
    case 'history':
      return `${number(what.value)} after ${number(what.previous)} last year`;
    case 'change-impossible':
      return `${claimed(what, words)} would mean ${number(what.previous)} last year`;
    case 'change-claimed':
      return `${claimed(what, words)} means ${number(what.previous)} last year, but last year’s value is ${number(what.known ?? 0)}`;
    case 'change-across-break':
      return `${claimed(what, words)} is weighed against nothing: the year before was counted otherwise`;
    case 'form-grouping': {
      const as = what.as === undefined ? 'as other numbers do' : `as ${what.as} does`;
      const decimal = what.decimal === undefined ? '' : ` and can be read as ${what.decimal}`;
      return `${what.text} does not separate thousands ${as}${decimal}`;
    }
    case 'form-separator':
      return `${what.text} can be read in two ways`;
    case 'form-zero':
      return `The change ${what.text} has a sign but is zero`;
    case 'form-sign':
      return `The change ${what.text} has no sign`;
    case 'form-ungrouped':
      return `${what.text} is printed without a separator of thousands`;
    case 'prose-sum':
      return `${what.parts.join(' + ')} = ${number(what.sum)}, printed ${what.total}`;
    case 'prose-share':
      return `${what.part} of ${what.base} is ${number(Math.round(10 * what.percent) / 10)}%, printed ${what.share}`;
    case 'prose-change': {
      const change = `${what.change > 0 ? '+' : ''}${number(what.change)}${what.percent ? '%' : ''}`;
      const said = [what.said === '' ? [] : `“${what.said}”`, what.by ?? []].flat().join(', ');
      return `From ${what.before} to ${what.now} is ${change}, printed ${said}`;
    }
    case 'document-differs': {
      const whose = what.of === 'workspace' ? 'the workspace has' : 'the printed reference has';
      const known = what.part === 'change' ? changeEn(what.known, words) : number(what.known);
      const year = what.part === 'previous' ? what.year - 1 : what.year;
      return `printed ${what.text}, ${whose} ${known} for ${year}`;
    }
    case 'document-fixed':
      return `${what.is} stands where the text of the reference has ${what.was}`;
    case 'document-direction':
      return `“${what.is}” stands where the text of the reference has “${what.was}”`;
    case 'document-unlinked':
      return `${what.texts.length === 1 ? 'No number' : 'No numbers'} of the template: ${what.texts.join(', ')}`;
    case 'document-annex':
      return what.count === 1
        ? 'One number in tables and captions beside the slides is not looked at'
        : `${what.count} numbers in tables and captions beside the slides are not looked at`;
    case 'document-pages':
      return what.from === what.to
        ? `Page ${what.from} is missing`
        : `Pages ${what.from}–${what.to} are missing`;
    case 'document-title':
      return `The title repeats the one${what.page === undefined ? '' : ` of p. ${what.page}`}: ${what.title}`;
    case 'document-line':
      return `The line is printed twice: ${what.line}`;
    case 'document-empty':
      return `Nothing follows “${what.label}”`;
    case 'document-missing':
      return `${what.part === 'change' ? 'The change of' : 'A number for'} ${what.figure} is expected here and not printed`;
    case 'text-carried':
      return what.years.length === 0
        ? `Written for ${what.from} and not touched since: “${what.text}”`
        : `Written for ${what.from}, names ${what.years.join(', ')}, and was not touched since: “${what.text}”`;
    case 'text-rolled':
      return `${LEFT[what.why](what.words.join(', '))}: “${what.text}”`;
    case 'document-absent': {
      const one = what.count === 1;
      return `${one ? 'One paragraph' : `${what.count} paragraphs`} of the template with figures ${one ? 'is' : 'are'} not in this document: ${what.sections.join(', ')}`;
    }
    default:
      return assertNever(what);
  }
}

function equal(left: SideFact, right: SideFact, word: string, words: NumberWords): string {
  const [a, b] = [spellSum(left, words), spellSum(right, words)];
  if (left.terms.length === 1) return `${a} against ${b}`;
  return right.terms.length === 1 && right.terms[0]!.figure !== null
    ? `${a}, ${word} ${b}`
    : `${a}, not ${b}`;
}

const onPage = (page: number | undefined): string => (page === undefined ? '' : ` (p. ${page})`);
const pageOf = ({ terms }: SideFact): string => onPage(terms[0]?.page);

function totalOf({ from, to }: { from: number; to: number | null }, words: NumberWords): string {
  if (to === null) return `a total of ${rounded(from, words)} or more`;
  if (from > to) return 'no total';
  return from === to
    ? `a total of ${rounded(from, words)}`
    : `a total of ${rounded(from, words)} to ${rounded(to, words)}`;
}

/** `159 (+2)`, `3 (no changes)`. */
function claimed(what: Omit<ChangeFact, 'tag'>, words: NumberWords): string {
  const value = (words.asPrinted ? what.printed : undefined) ?? rounded(what.value, words);
  const change = (words.asPrinted ? what.changePrinted : undefined) ?? changeEn(what.change, words);
  return `${value} (${change})`;
}

export const changeEn = (change: number, words: NumberWords): string =>
  change === 0 ? 'no changes' : change > 0 ? `+${rounded(change, words)}` : rounded(change, words);

/** Why a sentence of the year before does not read right. */
const LEFT: Readonly<
  Record<Extract<FindingFacts['what'], { tag: 'text-rolled' }>['why'], (words: string) => string>
> = {
  fact: (words) => `“${words}” was so in the year before, and nobody has touched the sentence since`,
  sign: (words) => `“${words}” holds for one direction only, and no figure says so`,
  number: (words) => `“${words}” does not go with this year’s number`,
  list: () => 'A part of the list is nothing this year',
  unchanged: (year) => `It says the same since ${year}`,
};
