import type { Language } from '../../shared/domain/text/language.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (number: number): string => String(number).padStart(2, '0');

/** `12 Mar 09:38`, `12.03 09:38`, in the time of the machine; the year where it is another one. */
export function shownInstant(iso: string, language: Language, now = new Date()): string {
  const at = new Date(iso);
  return `${shownDay(iso, language, now)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function shownDay(iso: string, language: Language, now = new Date()): string {
  const at = new Date(iso);
  const year = at.getFullYear() === now.getFullYear() ? '' : at.getFullYear();
  if (language === 'az')
    return `${two(at.getDate())}.${two(at.getMonth() + 1)}${year === '' ? '' : `.${year}`}`;
  return `${at.getDate()} ${MONTHS[at.getMonth()]}${year === '' ? '' : ` ${year}`}`;
}

export const shownTime = (iso: string): string => {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
};

/** A day of the calendar, `2024-02-15`: it is the same everywhere. */
export const shownCalendarDay = (day: string, language: Language): string =>
  shownDay(`${day}T12:00:00`, language);
