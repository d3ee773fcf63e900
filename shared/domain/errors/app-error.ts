import type { ServiceError } from './service-error.ts';

/** Why a call came to nothing. Facts only; the window words them in its language. */
export type AppError =
  | ServiceError
  | { tag: 'NoWorkspaceOpen' }
  /** Nobody is chosen in the top bar, and the act needs a name. */
  | { tag: 'NobodyNamed' }
  /** The call does not fit the contract: a mistake of ours. */
  | { tag: 'InputInvalid'; procedure: string; detail: string }
  | { tag: 'JobUnknown'; job: number }
  | { tag: 'JobCancelled' }
  /** A person did not want it kept, for what it says of persons. */
  | { tag: 'LeftOutForPersons'; file: string }
  | { tag: 'JobRunning' }
  /** The window named a file that nobody chose for this since the program started. */
  | { tag: 'FileNotGranted'; path: string }
  /** `\\server\share` and its like. */
  | { tag: 'NetworkPath'; path: string }
  /** The process behind the window ended. */
  | { tag: 'ProgramStopped' }
  /** A mistake of ours; `detail` is for the support, without values of the workspace. */
  | { tag: 'Bug'; detail: string };
