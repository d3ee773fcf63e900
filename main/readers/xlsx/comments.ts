import { parseRange } from '../../../shared/domain/cell-ref.ts';
import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { attribute } from '../xml/xml-attributes.ts';
import type { Relationship } from './relationships.ts';
import { RichTextCollector } from './rich-text.ts';

export interface Comment {
  row: number;
  col: number;
  text: string;
}

/** Notes and threaded comments of a sheet. A thread also leaves a note that only points to it: the thread counts. */
export async function readComments(zip: ZipArchive, links: readonly Relationship[]): Promise<Comment[]> {
  const threaded = await read(zip, links, 'threadedComment', 'threadedComment');
  const notes = await read(zip, links, 'comments', 'comment');
  const answered = new Set(threaded.map(({ row, col }) => `${row} ${col}`));
  return [...threaded, ...notes.filter(({ row, col }) => !answered.has(`${row} ${col}`))];
}

async function read(
  zip: ZipArchive,
  links: readonly Relationship[],
  type: string,
  element: string,
): Promise<Comment[]> {
  const comments: Comment[] = [];
  let ref: string | undefined;
  let plain = '';
  let inPlain = false;
  const item = new RichTextCollector();
  for (const link of links.filter((one) => one.type === type && one.target !== '')) {
    await readXmlEntry(zip, link.target, {
      open(name, raw) {
        if (name === element) {
          ref = attribute(raw, 'ref');
          plain = '';
        }
        inPlain = name === 'text';
        item.open(name, raw);
      },
      text(value) {
        if (inPlain) plain += value;
        item.text(value);
      },
      close(name) {
        item.close(name);
        if (name === 'text') inPlain = false;
        if (name !== element) return;
        const text = (item.take().text || plain).trim();
        const at = ref === undefined ? undefined : positionOf(ref);
        if (at && text !== '') comments.push({ ...at, text });
      },
    });
  }
  return comments;
}

function positionOf(ref: string): { row: number; col: number } | undefined {
  if (!/^\$?[A-Z]{1,3}\$?\d{1,7}(?::|$)/.test(ref)) return undefined;
  const { top, left } = parseRange(ref);
  return { row: top, col: left };
}
