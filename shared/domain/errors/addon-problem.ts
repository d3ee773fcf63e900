/** Why the part that reads and writes workspaces cannot be loaded on a machine. */
export type AddonProblem =
  /** `lacks` as the system's loader names it, like `GLIBC_2.34`. */
  { tag: 'SystemTooOld'; lacks: string } | { tag: 'AddonNotLoaded'; detail: string };
