/** What an app tells its windows without being asked. */
export type AppEvent =
  /** Something that queries show is another now: screens ask again. */
  | { kind: 'changed'; topics: Topic[] }
  /** How far a job is; the last one of a job has `done`. */
  | { kind: 'progress'; progress: JobProgress }
  /** A second start of the program asks for this window, perhaps with a file. */
  | { kind: 'opened'; path: string }
  /** A choice in the native menu: the id of an action of the window. */
  | { kind: 'menu'; action: string };

/** work: what the workspace holds · session: which workspace and who · settings: how the window looks. */
export type Topic = 'work' | 'session' | 'settings';

export interface JobProgress {
  job: number;
  /** Files, or steps, of how many. */
  at: number;
  of: number;
  /** File that is being read, or empty. */
  file: string;
  /** asking: files point at persons; waits for somebody to say whether they are kept. */
  phase: 'reading' | 'asking' | 'keeping' | 'done' | 'cancelled' | 'failed';
}

/**
 * The whole of what a window is given: two functions. A payload is JSON text, and so is the answer, a
 * `Result`: one string crosses a process border nine times faster than as many objects.
 */
export interface Port {
  invoke: (name: string, payload: Payload) => Promise<string>;
  subscribe: (listener: (event: string) => void) => () => void;
}

interface Payload {
  /** The input as JSON text. */
  json: string;
  /** `File` objects of the page: the host replaces them by their paths, as `paths` of the input. */
  files?: readonly unknown[];
}
