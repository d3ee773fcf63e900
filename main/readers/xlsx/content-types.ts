import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { entryKey } from '../container/zip-archive.ts';
import { attribute } from '../xml/xml-attributes.ts';

/** The content type of a part (ECMA-376-2, 7.3); '' where none is stated. */
export async function contentTypeOf(zip: ZipArchive, part: string): Promise<string> {
  const key = entryKey(part);
  let byName: string | undefined;
  let byEnding: string | undefined;
  await readXmlEntry(zip, '[Content_Types].xml', {
    open(name, raw) {
      const type = attribute(raw, 'ContentType');
      if (name === 'Override' && entryKey(attribute(raw, 'PartName') ?? '') === key) byName = type;
      if (name === 'Default' && key.endsWith(`.${(attribute(raw, 'Extension') ?? '').toLowerCase()}`))
        byEnding = type;
    },
    close() {},
    text() {},
  });
  return byName ?? byEnding ?? '';
}
