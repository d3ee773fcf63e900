import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import { lacking } from '../needs.ts';
import { noBrowser } from './window.ts';

const START = fileURLToPath(new URL('../../main/hosts/start.ts', import.meta.url));
const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** All that a start says: which program shows the window. */
const BY_BROWSER = `The window is shown by the browser of this machine (${findBrowser()}); the runtime of Electron is not here.\n`;

/** A display that nobody sees, with a window manager, so that windows can be in front and be closed. */
const noDisplay =
  process.platform !== 'linux' ||
  lacking('Xvfb, openbox or xdotool (start)', ['Xvfb', 'openbox', 'xdotool'].every(has));

interface Started {
  child: ChildProcess;
  ended: Promise<{ code: number | null; said: string }>;
}

describe.skipIf(noBrowser('start') || noDisplay)('npm start', () => {
  let home: string;
  const screen: ChildProcess[] = [];
  let display: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'arayis-start-'));
    // It takes a free number itself, and tells it when it listens.
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    screen.push(server);
    display = `:${await saysLine(server.stdio[3], /^\d+$/)}`;
    // What it starts once it manages the display.
    const manager = spawn('openbox', ['--startup', 'echo ready'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, DISPLAY: display },
    });
    screen.push(manager);
    await saysLine(manager.stdout, /^ready$/);
  });
  const running = new Set<ChildProcess>();
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    for (const child of screen) child.kill();
    rmSync(home, { recursive: true, force: true });
  });

  const start = (args: string[] = [], wrap: string[] = []): Started => {
    const [program, ...rest] = [...wrap, process.execPath, START, ...args];
    const child = spawn(program!, rest, {
      env: { ...process.env, DISPLAY: display, WAYLAND_DISPLAY: '', ARAYIS_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    return { child, ended: new Promise((resolve) => child.on('exit', (code) => resolve({ code, said }))) };
  };
  const windows = (name: string): string[] => {
    const found = spawnSync('xdotool', ['search', '--onlyvisible', '--name', name], {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    });
    return found.stdout.trim().split('\n').filter((line) => line !== ''); // prettier-ignore
  };
  const xdotool = (...args: string[]): string =>
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8' }).trim();
  const shown = (name: string): Promise<void> =>
    expect.poll(() => windows(name).length, { timeout: 60_000, interval: 200 }).toBe(1);

  test('makes the sample and names the window after it; a second start focuses it; closing ends it', async () => {
    const first = start();
    await shown('Sample 2023 · Arayış');
    expect(listening(first.child.pid!)).toEqual([]);
    xdotool('windowminimize', '--sync', windows('Sample 2023')[0]!);
    const second = await start([join(home, 'not there.arayis')]).ended;
    expect(second).toMatchObject({ code: 0 });
    expect(second.said).toContain('open already');
    // The file of the second start is opened in the first: it is not there, and the first says so.
    await shown('^Arayış$');
    xdotool('windowsize', '--sync', windows('^Arayış$')[0]!, '1200', '800');
    await expect.poll(() => settings(home).window?.width, { timeout: 10_000, interval: 300 }).toBe(1200);
    // To whatever is in front: a key that is sent to a window fails when that one is gone at its release.
    xdotool('windowactivate', '--sync', windows('^Arayış$')[0]!);
    xdotool('key', 'ctrl+q');
    expect(await first.ended).toEqual({ code: 0, said: BY_BROWSER });
    expect(readdirSync(home).filter((name) => /-wal$|-shm$|in-use|\.part$|sock/.test(name))).toEqual([]);
  }, 120_000);

  test('opens as large as it was left, with the last workspace, in a machine without any network', async () => {
    const cutOff = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];
    const again = start([], cutOff);
    await shown('Sample 2023 · Arayış');
    const geometry = xdotool('getwindowgeometry', windows('Sample 2023')[0]!);
    expect(geometry).toMatch(/Geometry: 1[12]\d\dx[78]\d\d/);
    xdotool('windowactivate', '--sync', windows('Sample 2023')[0]!);
    xdotool('key', 'alt+F4');
    expect(await again.ended).toEqual({ code: 0, said: BY_BROWSER });
  }, 120_000);
});

test('a machine without a display is told what to run instead', () => {
  const run = spawnSync(process.execPath, [START], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
    encoding: 'utf8',
  });
  if (process.platform !== 'linux') return;
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('no display');
  expect(run.stderr).toContain('npm run demo');
});

/** The first line that matches; throws when the program ends without it. */
async function saysLine(stream: unknown, line: RegExp): Promise<string> {
  for await (const said of createInterface(stream as Readable)) if (line.test(said)) return said;
  throw new Error(`ended without saying ${line.source}`);
}

const settings = (home: string): { window: { width: number } | null } =>
  JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'));

/** Ports on which the process or one of its children listens, of all four tables of the kernel. */
function listening(pid: number): string[] {
  const sockets = new Set(family(pid).flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => sockets.has(fields[9] ?? ''))
      .map((fields) => `${table} ${fields[1]}`),
  );
}

function family(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(family)];
}

const socketsOf = (pid: number): string[] =>
  readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      return /socket:\[(\d+)\]/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.slice(1) ?? [];
    } catch {
      return [];
    }
  });
