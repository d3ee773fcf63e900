import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import type { CellExtras } from '../../cells/block-writer.ts';
import { LIMITS } from '../../cells/limits.ts';
import { refuse } from '../../cells/refusal.ts';
import { RichTextCollector, textExtras } from './rich-text.ts';

export interface SharedStrings {
  text(index: number): string | undefined;
  /** Index of a string → what is raised or struck of it, where anything is. */
  looks: Map<number, CellExtras>;
}

/** Kept in pages: one array of a million texts would have to grow by more than a tight heap allows at once. */
const PAGE = 65_536;

export async function readSharedStrings(zip: ZipArchive, part: string | undefined): Promise<SharedStrings> {
  const pages: string[][] = [];
  let count = 0;
  const looks = new Map<number, CellExtras>();
  const item = new RichTextCollector();
  const strings = {
    text: (index: number) => pages[Math.floor(index / PAGE)]?.[index % PAGE],
    looks,
  };
  if (part === undefined) return strings;
  await readXmlEntry(zip, part, {
    open: (name, raw) => item.open(name, raw),
    text: (value) => item.text(value),
    close(name) {
      item.close(name);
      if (name !== 'si') return;
      const rich = item.take();
      if (rich.superscript !== undefined || rich.standing !== undefined || rich.struck)
        looks.set(count, textExtras(rich));
      if (count % PAGE === 0) pages.push([]);
      if (++count > LIMITS.cells) refuse({ tag: 'TooLarge', what: 'cells', limit: LIMITS.cells });
      pages.at(-1)!.push(rich.text);
    },
  });
  return strings;
}
