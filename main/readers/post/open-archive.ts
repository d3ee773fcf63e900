import { LIMITS } from '../../cells/limits.ts';
import { ReadRefusal, refuse } from '../../cells/refusal.ts';
import { bytesOfEntry } from '../container/read-entry.ts';
import { openZip, type ZipArchive, type ZipEntry } from '../container/zip-archive.ts';
import { guessCodePage } from '../delimited/guess-code-page.ts';
import { isClutter } from '../../../shared/domain/deliveries/clutter.ts';
import type { RawPart } from './post-part.ts';

/**
 * What lies in a zip, in the order of its directory: also what has a name that another has, for both were sent. Left
 * out is what systems and office programs put there by themselves.
 *
 * @param room bytes that all of it may unfold to
 */
export async function openArchive(bytes: Uint8Array, room: number): Promise<RawPart[]> {
  const zip = openZip(bytes, room);
  const files = zip.listed
    .map((entry) => ({ entry, name: nameOf(entry) }))
    .filter(({ name }) => !/[\\/]$/.test(name) && !name.split(/[\\/]/).some(isArchiveClutter));
  if (files.length > LIMITS.parts) refuse({ tag: 'TooLarge', what: 'entries', limit: LIMITS.parts });
  const parts: RawPart[] = [];
  for (const { entry, name } of files) parts.push(await partOf(zip, entry, name));
  return parts;
}

const isArchiveClutter = (name: string): boolean =>
  name === '__MACOSX' || (isClutter(name) && !/^\.{1,2}$/.test(name));

async function partOf(zip: ZipArchive, entry: ZipEntry, name: string): Promise<RawPart> {
  try {
    return { name, bytes: await bytesOfEntry(zip, entry) };
  } catch (error) {
    if (!(error instanceof ReadRefusal) || error.error.tag === 'TooLarge') throw error;
    return { name, bytes: null, error: error.error };
  }
}

/** Windows wrote names in the code page of its command line, which no archive names. */
function nameOf({ name, nameBytes, utf8 }: ZipEntry): string {
  return utf8 || !name.includes('\ufffd') ? name : guessCodePage(nameBytes).text;
}
