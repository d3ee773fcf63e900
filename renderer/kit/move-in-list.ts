import type { KeyboardEvent } from 'react';

/**
 * Arrows move the focus from row to row and stop at both ends; Tab leaves the list.
 *
 * @param rows selector of what is a row
 * @returns the row that has the focus now; undefined where the key was no arrow
 */
export function moveInList(event: KeyboardEvent<HTMLElement>, rows: string): HTMLElement | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return undefined;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(rows)];
  const at = all.indexOf(document.activeElement as HTMLElement) + step;
  const to = all[Math.max(0, Math.min(all.length - 1, at))];
  to?.focus();
  return to;
}
