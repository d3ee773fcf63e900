import { assertNever } from '../../result.ts';
import type { BreakProblem } from '../../domain/figures/figure-break.ts';

/** Why a break of figures is not kept, one English sentence. */
export function breakInvalidEn({ problem, detail = '' }: BreakProblem): string {
  switch (problem) {
    case 'period':
      return `A break begins with a year: “${detail}” is none.`;
    case 'nobody':
      return 'A break needs the figures of before and those that are counted in their place.';
    case 'same':
      return 'Before and after are the same: mark a break of that one series instead.';
    case 'figure':
      return `“${detail}” is no figure of this workspace.`;
    case 'unit':
      return `“${detail}” is counted in another unit: nothing of it takes the place of the other.`;
    case 'taken':
      return 'This break is said already.';
    default:
      return assertNever(problem);
  }
}

/** Why a break of figures is not kept, one Azerbaijani sentence. */
export function breakInvalidAz({ problem, detail = '' }: BreakProblem): string {
  switch (problem) {
    case 'period':
      return `Qırılma il ilə başlayır: “${detail}” il deyil.`;
    case 'nobody':
      return 'Qırılma üçün əvvəlki göstəricilər və onların əvəzinə sayılanlar lazımdır.';
    case 'same':
      return 'Əvvəlki və sonrakı eynidir: bunun əvəzinə həmin sırada qırılmanı qeyd edin.';
    case 'figure':
      return `“${detail}” bu iş faylının göstəricisi deyil.`;
    case 'unit':
      return `“${detail}” başqa vahidlə sayılır: biri digərinin yerinə keçə bilməz.`;
    case 'taken':
      return 'Bu qırılma artıq qeyd olunub.';
    default:
      return assertNever(problem);
  }
}
