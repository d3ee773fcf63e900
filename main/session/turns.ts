/** Who writes, one after the other: acts wait for each other without holding the thread. */
export interface Turns {
  /** Resolves when it is one's turn; call what it gives when done. */
  take: () => Promise<() => void>;
}

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    take: () => {
      const before = last;
      let done: () => void = () => undefined;
      last = new Promise((resolve) => (done = resolve));
      return before.then(() => done);
    },
  };
}
