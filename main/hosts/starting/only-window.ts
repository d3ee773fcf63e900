import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OnlyWindow {
  release: () => Promise<void>;
}

/** What a second start says to the first: one line of JSON. */
interface Message {
  open: string | null;
}

const LONGEST = 16 * 1024;
/** How long a living first start may take to answer. Milliseconds. */
const ANSWER = 3_000;

/**
 * Makes this the only start that has a window, or hands `open` to the one that has. A Unix domain socket or a
 * named pipe in the user's own folder, so that no port listens; what a killed start left behind is taken over.
 *
 * @param onSecond hears of every later start, with the file that it was given
 * @returns null where another start has the window and was told
 */
export async function onlyWindow(
  folder: string,
  open: string | null,
  onSecond: (open: string | null) => void,
): Promise<OnlyWindow | null> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const address = addressIn(folder);
  for (;;) {
    const seen = fileMark(address);
    if (await tell(address, { open })) return null;
    const server = await (seen === null ? listen(address, onSecond) : takeOver(address, seen, onSecond));
    if (server) return { release: () => new Promise((done) => server.close(() => done())) };
  }
}

/** A socket's path has room for some hundred bytes only (unix(7)). */
function addressIn(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 20);
  if (process.platform === 'win32') return `\\\\.\\pipe\\arayis-${digest}`;
  const path = join(folder, 'window.sock');
  return Buffer.byteLength(path) < 100 ? path : join(tmpdir(), `arayis-${digest}.sock`);
}

function tell(address: string, message: Message): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const settle = (told: boolean): void => {
      socket.destroy();
      resolve(told);
    };
    socket.setTimeout(ANSWER, () => settle(false));
    socket.on('error', () => settle(false));
    socket.on('connect', () => socket.write(`${JSON.stringify(message)}\n`));
    socket.on('data', () => settle(true));
  });
}

function listen(address: string, onSecond: (open: string | null) => void): Promise<Server | null> {
  const server = createServer((socket) => hear(socket, onSecond));
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server.unref()));
  });
}

function hear(socket: Socket, onSecond: (open: string | null) => void): void {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (part: string) => {
    text += part;
    if (text.length > LONGEST) return socket.destroy();
    if (!text.endsWith('\n')) return undefined;
    const message = read(text);
    if (!message) return socket.destroy();
    socket.end('ok\n');
    return onSecond(message.open);
  });
}

function read(text: string): Message | null {
  try {
    const { open } = JSON.parse(text) as Partial<Message>;
    return open === null || typeof open === 'string' ? { open } : null;
  } catch {
    return null;
  }
}

/** Tells one socket from the next one in its place, which may well get the same inode. */
function fileMark(address: string): string | null {
  const facts = lstatSync(address, { bigint: true, throwIfNoEntry: false });
  return facts ? `${facts.ino} ${facts.mtimeNs}` : null;
}

/**
 * Removes the socket that a killed start left and listens in its place, as long as it is still that one: of two
 * that find it, the slower one must not remove the socket of the faster.
 */
async function takeOver(
  address: string,
  stale: string,
  onSecond: (open: string | null) => void,
): Promise<Server | null> {
  const lock = `${address}.taking`;
  try {
    mkdirSync(lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = lstatSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > ANSWER) rmSync(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return null;
  }
  try {
    if (fileMark(address) !== stale) return null;
    rmSync(address, { force: true });
    return await listen(address, onSecond);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
