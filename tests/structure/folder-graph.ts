import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Folders in whose own folders a capability lives: each of those is a room of its own. */
const FLOORS = new Set(['main/work', 'shared/domain', 'renderer/screens']);
const CODE = ['main', 'renderer', 'shared'];
const FULL = 30;

export interface FolderGraph {
  /** Every folder with the folders that it imports, and a file that does. */
  arrows: Map<string, Map<string, string>>;
  /** Folders that reach each other, each circle once. */
  circles: string[][];
  /** Screens that import another screen: what two of them show belongs to the parts below. */
  sideways: string[];
  /** Folders with more source files directly in them than a reader takes in. */
  crowded: { folder: string; files: number }[];
}

/** The folders of a tree of sources by their imports, types too. */
export function folderGraph(root: string): FolderGraph {
  const files = CODE.flatMap((top) => sources(root, top));
  const known = new Set(files);
  const arrows = new Map<string, Map<string, string>>();
  const inRoom = new Map<string, number>();
  for (const file of files) {
    inRoom.set(dirname(file), (inRoom.get(dirname(file)) ?? 0) + 1);
    const from = roomOf(file);
    for (const target of importsOf(root, file)) {
      const to = roomOf(target);
      if (!known.has(target) || to === from) continue;
      const targets = arrows.get(from) ?? new Map<string, string>();
      if (!targets.has(to)) targets.set(to, file);
      arrows.set(from, targets);
    }
  }
  const crowded = [...inRoom]
    .map(([folder, count]) => ({ folder, files: count }))
    .filter((room) => room.files > FULL);
  return { arrows, circles: circlesOf(arrows), sideways: sidewaysIn(arrows), crowded };
}

function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** As deep as the layout names rooms: `main/store`, but `main/work/figures`. */
function roomOf(file: string): string {
  const parts = dirname(file).split('/');
  return parts.slice(0, FLOORS.has(parts.slice(0, 2).join('/')) ? 3 : 2).join('/');
}

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap(([, path = '']) => {
    if (path.startsWith('#')) return [path.slice(1)];
    return path.startsWith('.') ? [normalize(join(dirname(file), path)).replaceAll('\\', '/')] : [];
  });
}

/** Strongly connected folders. Source: Tarjan, "Depth-first search and linear graph algorithms", 1972. */
function circlesOf(arrows: FolderGraph['arrows']): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (folder: string): void => {
    order.set(folder, order.size);
    lowest.set(folder, order.get(folder)!);
    stack.push(folder);
    for (const next of arrows.get(folder)?.keys() ?? []) {
      if (!order.has(next)) visit(next);
      else if (!stack.includes(next)) continue;
      lowest.set(folder, Math.min(lowest.get(folder)!, lowest.get(next)!));
    }
    if (lowest.get(folder) !== order.get(folder)) return;
    const circle = stack.splice(stack.indexOf(folder));
    if (circle.length > 1) circles.push(circle.toSorted());
  };
  for (const folder of arrows.keys()) if (!order.has(folder)) visit(folder);
  return circles;
}

const isScreen = (folder: string): boolean => folder.startsWith('renderer/screens/');

const sidewaysIn = (arrows: FolderGraph['arrows']): string[] =>
  [...arrows].flatMap(([from, targets]) =>
    isScreen(from) ? [...targets.keys()].filter(isScreen).map((to) => `${from} -> ${to}`) : [],
  );
