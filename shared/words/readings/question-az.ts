import { assertNever } from '../../result.ts';
import type { ReadingSays } from '../../domain/questions/reading-says.ts';
import type { AskedOf } from './question-en.ts';

/** What is unclear about a cell, one Azerbaijani sentence. */
export function questionAz({ kind, text, readings, settles = 1 }: AskedOf): string {
  const says = readings[0]?.says;
  switch (kind) {
    case 'ambiguous-number':
      return ambiguousNumber(says);
    case 'unknown-label':
      if (says?.tag === 'no-figures') return 'Bu vərəqdə kataloqa məlum olan heç nə yoxdur.';
      if (says?.tag === 'sentence-of') return 'Cümlədə heç bir formaya məlum olmayan rəqəmlər var.';
      if (says?.tag === 'label-resembles') return 'Bu ad məlum deyil; ona yaxın göstəricilər təklif olunur.';
      return says?.tag === 'header-unknown'
        ? 'Göstərici məlumdur, sütunda nəyin sayıldığı isə məlum deyil.'
        : `Bu ${settles > 1 ? 'xanalarda' : 'xanada'} nəyin sayıldığı göstərilməyib.`;
    case 'ambiguous-label':
      if (says?.tag === 'other-cell') return 'Cədvəlin iki xanası eyni göstərici ola bilər.';
      if (says?.tag === 'label-twice') return 'Bu ad cədvəldə iki dəfə yazılıb.';
      return readings.length > 1
        ? 'Bu ad bir neçə göstəricini bildirə bilər.'
        : 'Bu göstərici ola bilər, lakin vərəqdə aydın yazılmayıb.';
    case 'error-value':
      return `Xanada rəqəm əvəzinə ${text.trim()} xətası var.`;
    case 'no-number':
      return says?.tag === 'without-row'
        ? 'Reyestrin bir sətrində toplana bilən rəqəm yoxdur.'
        : 'Rəqəm olmalı yerdə sözlər yazılıb.';
    case 'unknown-mark':
      return `Rəqəm əvəzinə “${text.trim()}” işarəsi qoyulub; vərəqdə onun izahı yoxdur.`;
    case 'period-differs':
      return says?.tag === 'period-of-title'
        ? 'Başlıqdan rəqəmlərin hansı dövrə aid olduğu aydın deyil.'
        : 'Başlıqda göstərilən dövr göndərilən dövrdən fərqlidir.';
    case 'wrong-total':
      return 'Yekun əl ilə yazılıb, sətirlərin cəmi isə başqa rəqəm verir.';
    case 'not-whole':
      if (says?.tag === 'before-percent') return 'Say olmalı yerdə faiz işarəsi var.';
      return says?.tag === 'not-in-unit' || says?.tag === 'in-unit'
        ? 'Yazılmış ölçü vahidi bu göstəriciyə uyğun deyil.'
        : 'Say mənfi və ya kəsr ola bilməz.';
    case 'unit':
      return 'Rəqəmlərin hansı ölçü vahidində olduğu dəqiq göstərilməyib.';
    case 'period':
      return 'Rəqəmlərin hansı dövrə aid olduğu dəqiq göstərilməyib.';
    case 'table-edges':
      return 'Vərəqi cədvəllərə bir neçə cür bölmək olar.';
    case 'whose':
      return 'Rəqəmləri hansı qurumun saydığı dəqiq göstərilməyib.';
    case 'not-ours':
      return 'Bu vərəq arayışa aid olana oxşamır.';
    case 'register':
      return 'Vərəqdə ayrı-ayrı hallar sadalanıb; nəyin sayılacağını siz deyirsiniz.';
    case 'as-taught':
      return says?.tag === 'as-taught' && says.caption !== undefined
        ? `Cədvəl “${says.caption}” adı ilə öyrədilib; indi başqa adla gəlib.`
        : 'Cədvəlin öyrədilmiş forması ilk dəfə işlədilir.';
    case 'new-version':
      return says?.tag === 'version-yes'
        ? `Bu, ${says.delivery} nömrəli faylın (${says.file}) yeni variantıdırmı?`
        : text;
    default:
      return assertNever(kind);
  }
}

function ambiguousNumber(says: ReadingSays | undefined): string {
  switch (says?.tag) {
    case 'mark-groups':
    case 'mark-decimal':
      return `${says.mark === 'dot' ? 'Nöqtə' : 'Vergül'} minlikləri də, onluq kəsri də ayıra bilər.`;
    case 'digits':
    case 'words':
      return 'Rəqəmlə və mötərizədə sözlə yazılanlar fərqlidir.';
    case 'multiplies':
    case 'word-apart':
      return `“${says.word}” sözü rəqəmi artıra bilər və ya ona aid olmaya bilər.`;
    case 'in-sentence':
      return 'Cümlənin bu yerində bir neçə rəqəm var.';
    default:
      return 'Rəqəm iki cür oxuna bilər.';
  }
}
