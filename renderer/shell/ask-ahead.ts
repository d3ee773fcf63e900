import type { Question } from '../../shared/contract/first-questions.ts';

/** An answer to a part of the page that is still being read. */
export interface Ahead {
  answer: Promise<string>;
  /** The answer, where it was there already when it was taken. */
  text: string | null;
  /** Nothing was changed since it was asked for. */
  fresh: () => boolean;
}

const asked = new Map<string, Ahead>();
let changes = 0;

const questionKey = (name: string, json: string): string => `${name} ${json}`;

/** Asks a query before anything is there to show its answer. */
export async function askAhead({ name, input }: Question): Promise<string> {
  const json = JSON.stringify(input);
  const at = changes;
  const answer = window.arayis.invoke(name, { json });
  const ahead: Ahead = { answer, text: null, fresh: () => at === changes };
  asked.set(questionKey(name, json), ahead);
  ahead.text = await answer;
  return ahead.text;
}

/** What was asked for ahead, once; what was changed since makes it old. */
export function takeAhead(name: string, json: string): Ahead | null {
  const ahead = asked.get(questionKey(name, json));
  asked.delete(questionKey(name, json));
  return ahead?.fresh() === true ? { ...ahead } : null;
}

export function forgetAhead(): void {
  changes += 1;
  asked.clear();
}
