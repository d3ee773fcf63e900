import type { ToBrowser, ToMain } from './wire.ts';

type Handler<K extends ToMain['kind']> = (message: Extract<ToMain, { kind: K }>) => unknown;

const waiting = new Map<number, (value: never) => void>();
const handlers = new Map<string, (message: never) => unknown>();
let calls = 0;

export const tellBrowser = (message: ToBrowser): void => {
  process.send?.(message);
};

export function askBrowser<T>(make: (call: number) => ToBrowser): Promise<T> {
  calls += 1;
  const call = calls;
  return new Promise<T>((resolve) => {
    waiting.set(call, resolve);
    tellBrowser(make(call));
  });
}

/** Answers a kind of message; what it gives, or throws, goes back. */
export function onBrowser<K extends ToMain['kind']>(kind: K, handler: Handler<K>): void {
  handlers.set(kind, handler);
}

process.on('message', (message: ToMain) => {
  if (message.kind === 'answer') {
    waiting.get(message.call)?.(message.value as never);
    waiting.delete(message.call);
    return;
  }
  void answer(message);
});

async function answer(message: ToMain): Promise<void> {
  let value: unknown;
  try {
    value = { ok: await handlers.get(message.kind)?.(message as never) };
  } catch (error) {
    value = { thrown: String(error) };
  }
  if ('call' in message) tellBrowser({ kind: 'answer', call: message.call, value });
}
process.on('disconnect', () => process.exit(0));
