/** Prints one line of a measure. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
