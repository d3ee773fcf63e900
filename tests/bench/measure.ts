import { spawnSync } from 'node:child_process';

export interface Run {
  seconds: number;
  /** Peak resident memory of the process, MB. */
  megabytes: number;
}

export interface Contender {
  name: string;
  command: string[];
  /** Before each run: fresh workspaces. */
  before?: () => void;
  /** Ends with 1 where it asks something, as `arayis` does; of anybody else that is a failure. */
  mayAsk?: true;
}

/** Every process says its own peak at the end, so that nothing but itself is counted. */
const SAYS = /peak-kilobytes (\d+)/;

/** @throws with what the process said, where it failed: a bench of a failure measures nothing. */
function once(contender: Contender): Run {
  contender.before?.();
  const [command, ...args] = contender.command;
  const from = process.hrtime.bigint();
  const run = spawnSync(command!, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  if (run.status === null || run.status > (contender.mayAsk === true ? 1 : 0))
    throw new Error(`${contender.name}: ${run.stderr.slice(-2000)}`);
  return { seconds, megabytes: Number(SAYS.exec(run.stderr)?.[1] ?? Number.NaN) / 1024 };
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Runs all in turn, A B C A B C …, so that a slow minute of the machine falls on each; medians. */
export function compare(contenders: Contender[], rounds: number): Map<string, Run> {
  for (const contender of contenders) once(contender);
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) runs.get(contender.name)!.push(once(contender));
  }
  return new Map(
    [...runs].map(([name, list]) => [
      name,
      { seconds: median(list.map((r) => r.seconds)), megabytes: median(list.map((r) => r.megabytes)) },
    ]),
  );
}

export const available = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args).status === 0;
