import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { LIMITS } from '../../cells/limits.ts';
import { refuse } from '../../cells/refusal.ts';
import { RichTextCollector } from './rich-text.ts';

export interface SharedStrings {
  text(index: number): string | undefined;
  /** Index of a string → its trailing superscript. */
  superscripts: Map<number, string>;
}

/** Kept in pages: one array of a million texts would have to grow by more than a tight heap allows at once. */
const PAGE = 65_536;

export async function readSharedStrings(zip: ZipArchive, part: string | undefined): Promise<SharedStrings> {
  const pages: string[][] = [];
  let count = 0;
  const superscripts = new Map<number, string>();
  const item = new RichTextCollector();
  const strings = {
    text: (index: number) => pages[Math.floor(index / PAGE)]?.[index % PAGE],
    superscripts,
  };
  if (part === undefined) return strings;
  await readXmlEntry(zip, part, {
    open: (name, raw) => item.open(name, raw),
    text: (value) => item.text(value),
    close(name) {
      item.close(name);
      if (name !== 'si') return;
      const { text, superscript } = item.take();
      if (superscript !== undefined) superscripts.set(count, superscript);
      if (count % PAGE === 0) pages.push([]);
      if (++count > LIMITS.cells) refuse({ tag: 'TooLarge', what: 'cells', limit: LIMITS.cells });
      pages.at(-1)!.push(text);
    },
  });
  return strings;
}
