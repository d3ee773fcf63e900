import type { ActName } from '../../../shared/rpc/contract/session.ts';

export const history = {
  title: 'History',
  /** An act of the history in a few words: `12 proposed for wanted.international`. */
  act: (act: ActName): string => act.command,
};
