import type { ConflictKind } from '../../domain/conflicts/conflict.ts';

const KINDS: Record<ConflictKind, { en: string; az: string }> = {
  value: { en: 'Values differ', az: 'Rəqəm uyğunsuzluğu' },
  scope: { en: 'Scope differs', az: 'Əhatə uyğunsuzluğu' },
  timing: { en: 'Dates differ', az: 'Tarix uyğunsuzluğu' },
  unit: { en: 'Units differ', az: 'Ölçü vahidi uyğunsuzluğu' },
  'double-count': { en: 'Counted twice', az: 'İki dəfə sayılıb' },
  revision: { en: 'Corrected', az: 'Düzəliş' },
};

export const conflictKindEn = (kind: ConflictKind): string => KINDS[kind].en;
export const conflictKindAz = (kind: ConflictKind): string => KINDS[kind].az;
