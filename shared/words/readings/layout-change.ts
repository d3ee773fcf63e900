import type { LayoutChange } from '../../domain/understanding/interpretation.ts';
import { assertNever } from '../../result.ts';

/** How a table is no longer as it was taught, in English; a sentence after a colon. */
export function changeEn({ change, layout, expected, found = '' }: LayoutChange): string {
  switch (change) {
    case 'caption':
      return `the table taught as “${expected}” is called “${found}” now.`;
    case 'title':
      return `a title that was not there when it was taught: “${found}”.`;
    case 'note':
      return `a note that was not there when it was taught: “${found}”.`;
    case 'row-new':
      return `a row that was not taught: “${found}”.`;
    case 'row-gone':
      return `the row “${expected}” is gone.`;
    case 'row-renamed':
      return `“${found}” stands where “${expected}” stood.`;
    case 'column-new':
      return `a column that was not taught: “${found}”.`;
    case 'column-renamed':
      return `the column “${expected}” is called “${found}” now.`;
    case 'column-gone':
      return `the column “${expected}” is gone.`;
    case 'columns-moved':
      return 'the columns stand in another order.';
    case 'table-gone':
      return `the table “${expected}” is gone.`;
    case 'edges':
      return `the edges drawn for “${expected}” no longer fit: its tables are found anew.`;
    case 'form-new':
      return 'none of its tables is one that was taught for this body.';
    case 'body':
      return `its tables are those taught for another body (layout ${layout}): see who sent it, or whether that body is called otherwise now.`;
    case undefined:
      return `“${expected}” was expected.`;
    default:
      return assertNever(change);
  }
}

/** The same in Azerbaijani. */
export function changeAz({ change, layout, expected, found = '' }: LayoutChange): string {
  switch (change) {
    case 'caption':
      return `“${expected}” kimi öyrədilmiş cədvəlin adı dəyişib: “${found}”.`;
    case 'title':
      return `öyrədiləndə olmayan başlıq: “${found}”.`;
    case 'note':
      return `öyrədiləndə olmayan qeyd: “${found}”.`;
    case 'row-new':
      return `öyrədilməmiş sətir: “${found}”.`;
    case 'row-gone':
      return `“${expected}” sətri yoxdur.`;
    case 'row-renamed':
      return `“${expected}” sətrinin yerində indi “${found}” var.`;
    case 'column-new':
      return `öyrədilməmiş sütun: “${found}”.`;
    case 'column-renamed':
      return `“${expected}” sütununun adı dəyişib: “${found}”.`;
    case 'column-gone':
      return `“${expected}” sütunu yoxdur.`;
    case 'columns-moved':
      return 'sütunların sırası dəyişib.';
    case 'table-gone':
      return `“${expected}” cədvəli yoxdur.`;
    case 'edges':
      return `“${expected}” üçün çəkilmiş sərhədlər daha uyğun gəlmir: cədvəllər yenidən tapılır.`;
    case 'form-new':
      return 'cədvəllərinin heç biri bu qurum üçün öyrədilənlərdən deyil.';
    case 'body':
      return `cədvəlləri başqa qurum üçün öyrədilmişlərdir (forma: ${layout}): faylı kimin göndərdiyini və ya həmin qurumun adının dəyişib-dəyişmədiyini yoxlayın.`;
    case undefined:
      return `gözlənilən: “${expected}”.`;
    default:
      return assertNever(change);
  }
}
