import { assertNever } from '../../result.ts';
import type { Doubt, ReadingSays, Support } from '../../domain/questions/reading-says.ts';
import { againstWords, evidenceWords } from './evidence.ts';
import { WITH_IDS, type Shown } from '../shown.ts';

/** Why a cell may be read so, in English; a sentence without capital and full stop. */
export function readingEn(says: ReadingSays, shown: Shown = WITH_IDS): string {
  const why = whyEn(says, shown);
  return 'support' in says && says.support !== undefined ? `${why}; ${supportEn(says.support, shown)}` : why;
}

function whyEn(says: ReadingSays, shown: Shown): string {
  switch (says.tag) {
    case 'mark-groups':
      return `the ${says.mark} separates thousands`;
    case 'mark-decimal':
      return `the ${says.mark} is a decimal mark`;
    case 'digits':
      return 'the digits';
    case 'words':
      return 'the words in brackets';
    case 'multiplies':
      return `“${says.word}” multiplies by ${shown.number(says.factor)}`;
    case 'word-apart':
      return `“${says.word}” does not belong to the number`;
    case 'in-sentence':
      return `“${says.text}” in the sentence`;
    case 'as-written':
      return 'as written';
    case 'before-percent':
      return 'the number before the percent sign';
    case 'not-in-unit':
      return `as written; “${says.unit}” is no unit of it`;
    case 'in-unit':
      return `in “${says.unit}”`;
    case 'nothing-occurred':
      return 'the mark says that nothing occurred';
    case 'nothing-reported':
      return 'the mark says that nothing was reported';
    case 'remark':
      return 'a remark in place of a number: not reported';
    case 'period-of-title':
      return `for ${says.period}; the title says “${says.title}”`;
    case 'title-right':
      return `the title is right: the values are of ${says.period}`;
    case 'title-slip':
      return `the title is a slip: the values are of ${says.period}`;
    case 'label-twice':
      return `${shown.figure(says.figure)}; the label stands in the table twice`;
    case 'other-cell':
      return `${shown.figure(says.figure)} for ${says.period}; another cell of the table could be it too`;
    case 'header-unknown': {
      const header = says.header === undefined ? 'there is no header' : `the header is “${says.header}”`;
      return `${shown.figure(says.figure)} for ${says.period}: ${header}`;
    }
    case 'label-is': {
      const doubt = says.doubt === undefined ? '' : `: ${doubtEn(says.doubt, shown)}`;
      return `“${says.label}” is ${shown.figure(says.figure)}${doubt}`;
    }
    case 'label-resembles':
      return `“${says.label}” resembles ${shown.figure(says.figure)}`;
    case 'sentence-of':
      return `the sentence speaks of ${shown.figure(says.figure)}`;
    case 'total-as-typed':
      return `as typed; the rows add up to ${shown.number(says.computed)}`;
    case 'total-of-rows':
      return 'the sum of the rows';
    case 'without-row':
      return 'without this row';
    case 'no-figures':
      return `nothing in this sheet is known to the catalogue (${shown.number(says.cells)} ${says.cells === 1 ? 'cell' : 'cells'}); it holds no figures`;
    case 'offer':
      return offerEn(says, shown);
    case 'less-sure':
      return `${shown.figure(says.figure)}: ${evidenceWords(says.evidence, 'en')}; less sure than what is taken without asking`;
    case 'of-period':
      return `the values are of ${says.period}`;
    case 'counted-by':
      return `counted by ${shown.figure(says.agency)}`;
    case 'edges':
      return says.ranges.length === 1
        ? `one table, ${says.ranges[0]}`
        : `${shown.number(says.ranges.length)} tables: ${says.ranges.join(', ')}`;
    case 'not-ours':
      return `nothing of the sheet is for the reference (${shown.number(says.cells)} ${says.cells === 1 ? 'cell' : 'cells'})`;
    case 'count-of-rows':
      return `${shown.figure(says.figure)}: ${shown.number(says.rows)} ${says.rows === 1 ? 'row' : 'rows'} where ${says.where}`;
    case 'as-taught':
      return `as ${says.by} taught it`;
    case 'was-called':
      return `${shown.figure(says.figure)}; last time “${says.label}” stood in its place`;
    case 'version-yes':
      return `Yes: it takes the place of delivery ${says.delivery}, value by value.`;
    case 'version-no':
      return 'No: both stand, each for itself.';
    case 'stored':
      return says.en;
    default:
      return assertNever(says);
  }
}

function offerEn(says: Extract<ReadingSays, { tag: 'offer' }>, shown: Shown): string {
  const { evidence, against = [], left = [], mended = [], calledBy = [] } = says;
  const calls = calledBy.map((body) => `${shown.figure(body)} calls it so`).join(', ');
  const called = says.unconfirmed === true ? `${calls}, which nobody has confirmed yet` : calls;
  const why =
    evidence.length > 0 ? evidenceWords(evidence, 'en') : called === '' ? 'a name that comes near' : called;
  const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
  return [
    `${shown.figure(says.figure)}: ${why}`,
    ...(called === '' || why === called ? [] : [called]),
    ...(against.length === 0 ? [] : [`against it: ${againstWords(against, 'en')}`]),
    ...(left.length === 0 ? [] : [`nobody explained ${quoted(left)}`]),
    ...(mended.length === 0 ? [] : [`read with another spelling: ${quoted(mended)}`]),
  ].join('; ');
}

function doubtEn(doubt: Doubt, shown: Shown): string {
  switch (doubt.tag) {
    case 'layout':
      return doubt.en;
    case 'title-scope':
      return `a title above names ${doubt.codes.join(', ')}`;
    case 'title-more':
      return `the title names ${shown.figure(doubt.figure)}, and more`;
    case 'populations':
      return 'the table tells actual and potential victims apart';
    case 'row-period':
      return `the row also says “${doubt.text}”`;
    case 'header-other':
      return `the header “${doubt.header}” names another figure`;
    default:
      return assertNever(doubt);
  }
}

function supportEn(support: Support, shown: Shown): string {
  switch (support.tag) {
    case 'column-size':
      return 'the other cells of the column are of this size';
    case 'difference': {
      const { latest, before, change, label } = support;
      return `${shown.number(latest)} − ${shown.number(before)} = ${shown.number(change)} supports it (${label})`;
    }
    default:
      return assertNever(support);
  }
}
