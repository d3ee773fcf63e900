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
