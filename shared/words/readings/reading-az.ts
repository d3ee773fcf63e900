import { assertNever } from '../../result.ts';
import type { Doubt, ReadingSays, Support } from '../../domain/questions/reading-says.ts';
import { againstWords, evidenceWords } from './evidence.ts';
import { periodAz } from '../period-words.ts';
import type { Shown } from '../shown.ts';

const MARK = { dot: 'nöqtə', comma: 'vergül' } as const;

/** Why a cell may be read so, in Azerbaijani; a sentence without capital and full stop. The English where no more was kept. */
export function readingAz(says: ReadingSays, shown: Shown): string {
  const why = whyAz(says, shown);
  return 'support' in says && says.support !== undefined ? `${why}; ${supportAz(says.support, shown)}` : why;
}

function whyAz(says: ReadingSays, shown: Shown): string {
  switch (says.tag) {
    case 'mark-groups':
      return `${MARK[says.mark]} minlikləri ayırır`;
    case 'mark-decimal':
      return `${MARK[says.mark]} onluq kəsr işarəsidir`;
    case 'digits':
      return 'rəqəmlə yazılan';
    case 'words':
      return 'mötərizədə sözlə yazılan';
    case 'multiplies':
      return `“${says.word}” sözü ${shown.number(says.factor)} dəfə artırır`;
    case 'word-apart':
      return `“${says.word}” sözü rəqəmə aid deyil`;
    case 'in-sentence':
      return `cümlədəki “${says.text}”`;
    case 'as-written':
      return 'yazıldığı kimi';
    case 'before-percent':
      return 'faiz işarəsindən əvvəlki rəqəm';
    case 'not-in-unit':
      return `yazıldığı kimi; “${says.unit}” bu göstəricinin ölçü vahidi deyil`;
    case 'in-unit':
      return `“${says.unit}” ilə`;
    case 'nothing-occurred':
      return 'işarə belə halın olmadığını bildirir';
    case 'nothing-reported':
      return 'işarə məlumatın verilmədiyini bildirir';
    case 'remark':
      return 'rəqəm əvəzinə qeyd yazılıb: məlumat verilməyib';
    case 'period-of-title':
      return `${periodAz(says.period)} üçün; başlıqda isə “${says.title}” yazılıb`;
    case 'title-right':
      return `başlıq düzgündür: rəqəmlərin dövrü ${periodAz(says.period)}`;
    case 'title-slip':
      return `başlıqda səhv var: rəqəmlərin dövrü ${periodAz(says.period)}`;
    case 'label-twice':
      return `“${shown.figure(says.figure)}”; bu ad cədvəldə iki dəfə yazılıb`;
    case 'other-cell':
      return `“${shown.figure(says.figure)}”, ${periodAz(says.period)}; cədvəlin başqa xanası da bu ola bilər`;
    case 'header-unknown': {
      const header =
        says.header === undefined ? 'sütunun başlığı yoxdur' : `sütunun başlığı “${says.header}”`;
      return `“${shown.figure(says.figure)}”, ${periodAz(says.period)}: ${header}`;
    }
    case 'label-is': {
      const doubt = says.doubt === undefined ? '' : `: ${doubtAz(says.doubt, shown)}`;
      return `“${says.label}” bu göstəricidir: “${shown.figure(says.figure)}”${doubt}`;
    }
    case 'label-resembles':
      return `“${says.label}” bu göstəriciyə bənzəyir: “${shown.figure(says.figure)}”`;
    case 'sentence-of':
      return `cümlə bu göstərici haqqındadır: “${shown.figure(says.figure)}”`;
    case 'total-as-typed':
      return `yazıldığı kimi; sətirlərin cəmi ${shown.number(says.computed)}`;
    case 'total-of-rows':
      return 'sətirlərin cəmi';
    case 'without-row':
      return 'bu sətir nəzərə alınmadan';
    case 'no-figures':
      return `bu vərəqdə kataloqa məlum olan heç nə yoxdur (${shown.number(says.cells)} xana); göstərici yoxdur`;
    case 'offer':
      return offerAz(says, shown);
    case 'less-sure':
      return `${shown.figure(says.figure)}: ${evidenceWords(says.evidence, 'az')}; soruşulmadan götürüləcək qədər əmin deyil`;
    case 'of-period':
      return `rəqəmlər ${periodAz(says.period)} üzrədir`;
    case 'counted-by':
      return `sayan qurum: ${shown.figure(says.agency)}`;
    case 'edges':
      return says.ranges.length === 1
        ? `bir cədvəl, ${says.ranges[0]}`
        : `${shown.number(says.ranges.length)} cədvəl: ${says.ranges.join(', ')}`;
    case 'not-ours':
      return `vərəqdə arayışa aid heç nə yoxdur (${shown.number(says.cells)} xana)`;
    case 'count-of-rows':
      return `${shown.figure(says.figure)}: ${shown.number(says.rows)} sətir, şərt: ${says.where}`;
    case 'as-taught':
      return `${says.by} necə öyrədibsə, elə`;
    case 'was-called':
      return `${shown.figure(says.figure)}; əvvəl bu yerdə “${says.label}” idi`;
    case 'version-yes':
      return `Bəli: ${says.delivery} nömrəli faylı rəqəm-rəqəm əvəz edir.`;
    case 'version-no':
      return 'Xeyr: hər iki fayl müstəqil qalır.';
    case 'stored':
      return says.en;
    default:
      return assertNever(says);
  }
}

function offerAz(says: Extract<ReadingSays, { tag: 'offer' }>, shown: Shown): string {
  const { evidence, against = [], left = [], mended = [], calledBy = [] } = says;
  const calls = calledBy.map((body) => `${shown.figure(body)} belə adlandırır`).join(', ');
  const called = says.unconfirmed === true ? `${calls}, bu hələ təsdiqlənməyib` : calls;
  const why = evidence.length > 0 ? evidenceWords(evidence, 'az') : called === '' ? 'yaxın ad' : called;
  const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
  return [
    `${shown.figure(says.figure)}: ${why}`,
    ...(called === '' || why === called ? [] : [called]),
    ...(against.length === 0 ? [] : [`əleyhinə: ${againstWords(against, 'az')}`]),
    ...(left.length === 0 ? [] : [`izah olunmayan söz: ${quoted(left)}`]),
    ...(mended.length === 0 ? [] : [`başqa yazılışla oxunub: ${quoted(mended)}`]),
  ].join('; ');
}

function doubtAz(doubt: Doubt, shown: Shown): string {
  switch (doubt.tag) {
    case 'layout':
      return doubt.az;
    case 'title-scope':
      return `yuxarıdakı başlıq əhatəni məhdudlaşdırır (${doubt.codes.join(', ')})`;
    case 'title-more':
      return `başlıqda “${shown.figure(doubt.figure)}” və digər göstəricilər var`;
    case 'populations':
      return 'cədvəldə faktiki və potensial zərərçəkmişlər ayrıca göstərilib';
    case 'row-period':
      return `sətirdə “${doubt.text}” də yazılıb`;
    case 'header-other':
      return `“${doubt.header}” başlığı başqa göstəricini bildirir`;
    default:
      return assertNever(doubt);
  }
}

function supportAz(support: Support, shown: Shown): string {
  switch (support.tag) {
    case 'column-size':
      return 'sütunun digər rəqəmləri də bu həcmdədir';
    case 'difference': {
      const { latest, before, change, label } = support;
      return `${shown.number(latest)} − ${shown.number(before)} = ${shown.number(change)} bunu təsdiq edir (${label})`;
    }
    default:
      return assertNever(support);
  }
}
