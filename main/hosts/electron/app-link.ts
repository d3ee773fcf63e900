import { utilityProcess, type UtilityProcess } from 'electron';
import { fileURLToPath } from 'node:url';
import type { AddonProblem } from '../../../shared/domain/errors/addon-problem.ts';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import { err } from '../../../shared/result.ts';
import type { AppTask, FromApp, HostAnswer, HostAsk, ToApp } from './link-protocol.ts';

export interface AppLink {
  /** Never rejects: where the app's process is gone the answer says so. */
  invoke: (name: string, json: string, dropped?: string[] | null) => Promise<string>;
  /** The system asks to open this file. */
  opened: (path: string) => void;
  /** The workspace is closed, and its copy kept, when it resolves. */
  stop: () => Promise<void>;
}

export interface LinkOptions {
  task: AppTask;
  answer: (ask: HostAsk) => Promise<HostAnswer>;
  onEvent: (event: string) => void;
  onQuit: () => void;
  /** The app can never run on this machine; its process is ended. */
  onUnable: (problem: AddonProblem) => void;
  /** The process ended though nobody asked it to. `again`: it has been started once more. */
  onDied: (again: boolean) => void;
}

/** A process that dies as often as this would die again. */
const MOST_DEATHS = 3;
/** Closing keeps a copy of the workspace first; a process that hangs must not hold the window for ever. */
const STOP_MS = 60_000;

const GONE = JSON.stringify(err<AppError>({ tag: 'ProgramStopped' }));

/** Starts the app in a utility process and talks to it; started again where it dies. */
export function startAppProcess(options: LinkOptions): AppLink {
  const waiting = new Map<number, (json: string) => void>();
  let turn = 0;
  let deaths = 0;
  let stopping: (() => void) | undefined;
  let child: UtilityProcess | undefined = start(options.task);

  function start(task: AppTask): UtilityProcess {
    const path = fileURLToPath(new URL('./app-process.js', import.meta.url));
    const next = utilityProcess.fork(path, [], { serviceName: 'Arayis', stdio: 'inherit' });
    const post = (message: ToApp): void => tell(next, message);
    next.on('message', (message: FromApp) => {
      switch (message.kind) {
        case 'answer':
          waiting.get(message.id)?.(message.json);
          waiting.delete(message.id);
          return;
        case 'event':
          return options.onEvent(message.event);
        case 'ask':
          void options.answer(message.ask).then((value) => post({ kind: 'answer', id: message.id, value }));
          return;
        case 'quit':
          return options.onQuit();
        case 'unable':
          next.removeAllListeners('exit');
          next.kill();
          child = undefined;
          giveUp();
          return options.onUnable(message.problem);
        case 'stopped':
          return stopping?.();
        case 'ready':
          return;
        default:
          message satisfies never;
      }
    });
    next.on('exit', () => gone());
    post({ kind: 'start', task });
    return next;
  }

  function giveUp(): void {
    for (const resolve of waiting.values()) resolve(GONE);
    waiting.clear();
  }

  function gone(): void {
    child = undefined;
    giveUp();
    if (stopping) return stopping();
    deaths += 1;
    const again = deaths < MOST_DEATHS;
    // Without the file that it was started with: the last workspace is the one that was open.
    if (again) {
      const { open: _open, ...task } = options.task;
      child = start(task);
    }
    return options.onDied(again);
  }

  return {
    opened: (path) => child && tell(child, { kind: 'opened', path }),
    invoke: (name, json, dropped = null) =>
      new Promise((resolve) => {
        if (!child) return resolve(GONE);
        turn += 1;
        waiting.set(turn, resolve);
        return tell(child, { kind: 'invoke', id: turn, name, json, dropped });
      }),
    stop: async () => {
      const running = child;
      if (!running) return;
      await new Promise<void>((resolve) => {
        stopping = resolve;
        setTimeout(resolve, STOP_MS).unref();
        tell(running, { kind: 'stop' });
      });
      running.kill();
    },
  };
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
const tell = (child: UtilityProcess, message: ToApp): void => child.postMessage(message);
