import { startApp, type RunningApp } from '../../app/start.ts';
import { addonProblemOf } from '../../store/addon.ts';
import { electronHost } from './electron-host.ts';
import type { FromApp, HostAnswer, HostAsk, ToApp } from './link-protocol.ts';

/** The app in a process of its own, so that whatever it works on, the window stays alive. */
const port = process.parentPort;
const post = (message: FromApp): void => port.postMessage(message);

let app: RunningApp | undefined;
const asked = new Map<number, (answer: HostAnswer) => void>();
let turn = 0;

const ask = (what: HostAsk): Promise<HostAnswer> =>
  new Promise((resolve) => {
    turn += 1;
    asked.set(turn, resolve);
    post({ kind: 'ask', id: turn, ask: what });
  });

port.on('message', ({ data }) => void hear(data as ToApp));

async function hear(message: ToApp): Promise<void> {
  switch (message.kind) {
    case 'start': {
      const { version, ...task } = message.task;
      try {
        app = startApp({
          ...task,
          host: electronHost(version, ask, () => post({ kind: 'quit' })),
          emit: (event) => post({ kind: 'event', event: JSON.stringify(event) }),
          sample: true,
        });
      } catch (bug) {
        const problem = addonProblemOf(bug);
        if (!problem) throw bug;
        return post({ kind: 'unable', problem });
      }
      return post({ kind: 'ready' });
    }
    case 'invoke': {
      if (!app) throw new Error('asked before it was started');
      const json = await app.invoke(message.name, message.json, message.dropped);
      return post({ kind: 'answer', id: message.id, json });
    }
    case 'opened':
      return app?.opened(message.path);
    case 'answer':
      asked.get(message.id)?.(message.value);
      asked.delete(message.id);
      return undefined;
    case 'stop':
      await app?.stop();
      return post({ kind: 'stopped' });
    default:
      return message satisfies never;
  }
}
