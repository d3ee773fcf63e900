import { wordingOf } from '../../../shared/words/document/wording-of.ts';

const wording = wordingOf('en');

/** Numbers of the document are shown as it prints them, whatever language the window has. */
export const documentNumber = (value: number | null): string =>
  value === null ? '…' : wording.number(value);

export const documentChange = (change: number | null): string =>
  change === null ? '…' : wording.change(change);
