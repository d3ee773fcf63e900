import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HostPort } from '../../main/session/host-port.ts';
import { startApp, type RunningApp } from '../../main/app/start.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import { chooseFor } from '../choose-for.ts';
import type { AppEvent } from '../../shared/contract/events.ts';

/** A host without a window. */
const NO_WINDOW: HostPort = {
  kind: 'chromium',
  version: '0',
  nativeDialogs: false,
  pick: async () => null,
  pickTarget: async () => null,
  show: async () => false,
  quit: () => undefined,
};

export interface TestSession extends RunningApp {
  events: AppEvent[];
  /** As a window calls it, with files that a person chose; throws on a refusal. */
  call: <N extends ProcedureName>(name: N, input: Input<N>) => Promise<Output<N>>;
  /** Resolves with the next event that fits. */
  heard: (fits: (event: AppEvent) => boolean) => Promise<AppEvent>;
}

/** The whole app behind a window, with an empty workspace of 2023 and one person `A`. */
export async function testSession(folder: string): Promise<TestSession> {
  const events: AppEvent[] = [];
  const waiting = new Set<(event: AppEvent) => void>();
  mkdirSync(folder, { recursive: true });
  const app = startApp({
    host: NO_WINDOW,
    folders: { config: folder, data: folder },
    checksAnswers: true,
    emit: (event) => {
      events.push(event);
      for (const hear of waiting) hear(event);
    },
  });
  const call: TestSession['call'] = async (name, input) => {
    chooseFor(app.session, name, input);
    const answer = JSON.parse(await app.invoke(name, JSON.stringify(input)));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  await call('session.create', { path: join(folder, 'w.arayis'), period: '2023' });
  await call('people.add', { name: 'A', role: 'analyst' });
  return {
    ...app,
    events,
    call,
    heard: (fits) =>
      new Promise((resolve) => {
        const hear = (event: AppEvent): void => {
          if (!fits(event)) return;
          waiting.delete(hear);
          resolve(event);
        };
        waiting.add(hear);
      }),
  };
}
