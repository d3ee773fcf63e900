import type { AddonProblem } from '../../domain/errors/addon-problem.ts';

/** Said before there is a window, or instead of one. */
export const ADDON_WORDS: Record<'en' | 'az', { title: string; why: (problem: AddonProblem) => string }> = {
  en: {
    title: 'Arayış cannot run on this machine.',
    why: (problem) =>
      problem.tag === 'SystemTooOld'
        ? `Its system is too old: it lacks ${problem.lacks}. Arayış runs on Debian 12, Ubuntu 22.04, RHEL 9 and newer. No workspace was touched.`
        : `A part of the program cannot be loaded: install it anew. No workspace was touched. (${problem.detail})`,
  },
  az: {
    title: 'Arayış bu maşında işləyə bilmir.',
    why: (problem) =>
      problem.tag === 'SystemTooOld'
        ? `Əməliyyat sistemi çox köhnədir: ${problem.lacks} yoxdur. Arayış Debian 12, Ubuntu 22.04, RHEL 9 və daha yeni sistemlərdə işləyir. Heç bir iş faylına toxunulmadı.`
        : `Proqramın bir hissəsi yüklənmir: onu yenidən quraşdırın. Heç bir iş faylına toxunulmadı. (${problem.detail})`,
  },
};
