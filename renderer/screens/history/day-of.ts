import type { Settings } from '../../../shared/contract/settings.ts';

const WEEKDAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  az: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
} as const;
const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  az: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
} as const; // prettier-ignore

/** `Wednesday, 25 November 2026`, `25 noyabr 2026, çərşənbə`, in the time of the machine. */
export function dayOf(iso: string, language: Settings['language']): string {
  const at = new Date(iso);
  const day = `${at.getDate()} ${MONTHS[language][at.getMonth()]} ${at.getFullYear()}`;
  const weekday = WEEKDAYS[language][at.getDay()];
  return language === 'az' ? `${day}, ${weekday}` : `${weekday}, ${day}`;
}
