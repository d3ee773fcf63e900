import type { FindingView } from '../../../shared/rpc/contract/checks.ts';

/** The cell that a finding is likeliest about, for a saved table. */
export const originOf = ({ cell }: FindingView): string =>
  cell === null ? '' : `${cell.file} · ${cell.sheet} · ${cell.ref}`;
