import { assertNever } from '../../result.ts';
import type { BreakProblem } from '../../domain/figures/figure-break.ts';

/** Why a break of figures is not kept, one English sentence. */
export function breakInvalidEn({ problem, detail = '' }: BreakProblem): string {
  switch (problem) {
    case 'period':
      return `A break begins with a year, and “${detail}” is none: write one such as 2023.`;
    case 'nobody':
      return 'A break needs the figures of before and those that are counted in their place: name both.';
    case 'same':
      return 'Before and after are the same: mark a break of that one series in Dynamics, or name others.';
    case 'figure':
      return `“${detail}” is no figure of this workspace: choose one of its figures, or add it first.`;
    case 'unit':
      return `“${detail}” is counted in another unit, and does not take the place of the other: choose figures of one unit.`;
    case 'taken':
      return 'This break is said already: look at the marks in Dynamics.';
    default:
      return assertNever(problem);
  }
}

/** Why a break of figures is not kept, one Azerbaijani sentence. */
export function breakInvalidAz({ problem, detail = '' }: BreakProblem): string {
  switch (problem) {
    case 'period':
      return `Qırılma il ilə başlayır, “${detail}” isə il deyil: məsələn 2023 yazın.`;
    case 'nobody':
      return 'Qırılma üçün əvvəlki göstəricilər və onların əvəzinə sayılanlar lazımdır: hər ikisini göstərin.';
    case 'same':
      return 'Əvvəlki və sonrakı eynidir: Dinamikada həmin sırada qırılmanı qeyd edin və ya başqalarını seçin.';
    case 'figure':
      return `“${detail}” bu iş faylının göstəricisi deyil: mövcud olanlardan birini seçin və ya əvvəlcə əlavə edin.`;
    case 'unit':
      return `“${detail}” başqa vahidlə sayılır və digərinin yerinə keçə bilməz: eyni vahidli göstəriciləri seçin.`;
    case 'taken':
      return 'Bu qırılma artıq qeyd olunub: Dinamikadakı işarələrə baxın.';
    default:
      return assertNever(problem);
  }
}
