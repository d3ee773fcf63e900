import { table, type Column } from './table.ts';
import { inkFor, type Ink } from './ink.ts';

/** Where a command speaks: results to standard output, everything else to standard error. */
export interface Output {
  json: boolean;
  /** Colours of standard output. */
  ink: Ink;
  /** One JSON document with `--json`, else what `print` writes. */
  result: (value: unknown, print: (out: Output) => void) => void;
  line: (text?: string) => void;
  table: <T>(rows: readonly T[], columns: readonly Column<T>[]) => void;
  /** A message for the person: standard error. */
  say: (text: string) => void;
  /** Runs `work`, and says what is going on when it takes longer than a second. */
  progress: <T>(label: string, work: () => Promise<T>) => Promise<T>;
}

const SLOW_MS = 1_000;

export function createOutput(json: boolean): Output {
  const { stdout, stderr } = process;
  const ink = inkFor(stdout);
  const out: Output = {
    json,
    ink,
    result: (value, print) => {
      if (json) stdout.write(`${JSON.stringify(value)}\n`);
      else print(out);
    },
    line: (text = '') => {
      stdout.write(`${text}\n`);
    },
    table: (rows, columns) => {
      stdout.write(table(rows, columns, ink));
    },
    say: (text) => {
      stderr.write(`${text}\n`);
    },
    progress: async (label, work) => {
      const started = Date.now();
      const tick = setInterval(() => {
        const seconds = Math.floor((Date.now() - started) / 1_000);
        if (stderr.isTTY) stderr.write(`\r\u001b[2K${label} … ${seconds} s`);
        else if (seconds === 1) stderr.write(`${label} …\n`);
      }, SLOW_MS);
      try {
        return await work();
      } finally {
        clearInterval(tick);
        if (stderr.isTTY && Date.now() - started > SLOW_MS) stderr.write('\r\u001b[2K');
      }
    },
  };
  return out;
}
