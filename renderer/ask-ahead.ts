import type { Input, ProcedureName } from '../shared/rpc/contract.ts';

/** Answers on their way to a part of the page that is still being read. */
const ahead = new Map<string, Promise<string>>();

const keyOf = (name: string, json: string): string => `${name} ${json}`;

/** Asks a query before anything is there to show its answer. */
export function askAhead<N extends ProcedureName>(name: N, input: Input<N>): Promise<string> {
  const json = JSON.stringify(input);
  const answer = window.arayis.invoke(name, { json });
  ahead.set(keyOf(name, json), answer);
  return answer;
}

/** The answer that was asked for ahead, once; what was changed since makes it old. */
export function takeAhead(name: string, json: string): Promise<string> | undefined {
  const answer = ahead.get(keyOf(name, json));
  ahead.delete(keyOf(name, json));
  return answer;
}

export const forgetAhead = (): void => ahead.clear();
