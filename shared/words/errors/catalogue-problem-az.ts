import { assertNever } from '../../result.ts';
import type { CatalogueProblem } from '../../domain/catalogue/catalogue-problem.ts';

/** What is wrong with an edited item, one Azerbaijani sentence that names the field. */
export function problemAz({ field, problem, detail = '' }: CatalogueProblem): string {
  switch (problem) {
    case 'missing':
      return `${field} yoxdur.`;
    case 'type':
      return `${field === '' ? 'Yazılan' : field} başqa növdən olmalıdır: ${detail}.`;
    case 'unknown-field':
      return `${field} adlı sahə yoxdur.`;
    case 'choice':
      return `${field} bunlardan biri olmalıdır: ${detail}.`;
    case 'empty':
      return `${field} boşdur.`;
    case 'nowhere':
      return `${field}: kataloqda “${detail}” yoxdur.`;
    case 'taken':
      return `${field}: bu ad başqasına aiddir (${detail}).`;
    case 'id':
      return `“${detail}” identifikatoru dəyişdirilmir və yalnız kiçik latın hərflərindən, rəqəm, nöqtə, tire və alt xətdən ibarət olur.`;
    case 'other-unit':
      return `${field}: bütövün vahidi başqadır (${detail}).`;
    case 'other-period':
      return `“${detail}” bir hesabat ilinə aid deyil və ya başqa göstəricini təkrarlayır, ona görə də hissələrə bölünmür.`;
    default:
      return assertNever(problem);
  }
}
