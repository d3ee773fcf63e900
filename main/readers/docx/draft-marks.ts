import { DRAFT_PROPERTY, type DraftMarks } from '../../../shared/domain/reference/draft-mark.ts';
import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { attribute } from '../xml/xml-attributes.ts';

/** The marks of a Word document: its own properties, and the tags that its text was found to carry. */
export async function draftMarks(zip: ZipArchive, tags: ReadonlySet<string>): Promise<DraftMarks> {
  let property = false;
  await readXmlEntry(zip, 'docProps/custom.xml', {
    open: (name, raw) => {
      property ||= name === 'property' && attribute(raw, 'name') === DRAFT_PROPERTY;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { property, tags: [...tags] };
}
