import type { KeyboardEvent } from 'react';
import { arrowStep, placeInList } from '../keys/arrows.ts';

/**
 * Arrows move the focus from row to row and stop at both ends; Tab leaves the list.
 *
 * @param rows selector of what is a row
 * @returns the row that has the focus now; undefined where the key was no arrow
 */
export function moveInList(event: KeyboardEvent<HTMLElement>, rows: string): HTMLElement | undefined {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(rows)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const place = arrowStep(event.key)?.[0] ? placeInList(event.key, at, all.length) : null;
  if (place === null) return undefined;
  event.preventDefault();
  const to = all[place];
  to?.focus();
  return to;
}
