import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { attribute } from '../xml/xml-attributes.ts';

export interface Relationship {
  id: string;
  /** Last segment of the type's URI: `worksheet`, `sharedStrings`; the same in the strict and transitional form. */
  type: string;
  /** Part name without leading slash; empty where the target lies outside the package. */
  target: string;
}

/** The relationships of a part (ECMA-376-2, 9); of the package itself for ''. */
export async function relationshipsOf(zip: ZipArchive, part: string): Promise<Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const found: Relationship[] = [];
  await readXmlEntry(zip, `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`, {
    open(name, raw) {
      if (name !== 'Relationship') return;
      const external = attribute(raw, 'TargetMode')?.toLowerCase() === 'external';
      found.push({
        id: attribute(raw, 'Id') ?? '',
        type: (attribute(raw, 'Type') ?? '').replace(/^.*\//, ''),
        target: external ? '' : resolve(part, attribute(raw, 'Target') ?? ''),
      });
    },
    close() {},
    text() {},
  });
  return found;
}

/** Targets may be relative to the source part, absolute, or contain `..` and escapes. */
function resolve(part: string, target: string): string {
  const path = unescape(target.replaceAll('\\', '/'));
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function unescape(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
