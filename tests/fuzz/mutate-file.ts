import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutateBiff, mutateBytes, mutateDirectory } from './mutate-bytes.ts';
import { mutateLines, mutateMeaning, mutateXml } from './mutate-text.ts';
import type { Random } from './random.ts';

export interface FuzzFile {
  name: string;
  bytes: Uint8Array;
}

export interface Mutated extends FuzzFile {
  kind: 'bytes' | 'directory' | 'part' | 'xml' | 'meaning' | 'biff' | 'lines' | 'encoding';
}

const PARTS =
  /(?:sheet\d*|sharedStrings|styles|workbook|content|document|comments\d*|drawing\d*|meta)\.xml$|\.rels$/;

/** One mutation of a file, of a kind that its format allows. */
export function mutateFile({ name, bytes }: FuzzFile, random: Random): Mutated {
  const file = (kind: Mutated['kind'], changed: Uint8Array): Mutated => ({ name, kind, bytes: changed });
  if (bytes[0] === 0xd0)
    return random.below(4) === 0
      ? file('bytes', mutateBytes(bytes, random))
      : file('biff', mutateBiff(bytes, random));
  // By the first bytes, for a name may lie; the archives among the samples are whole.
  if (bytes[0] !== 0x50) return mutateText(file, bytes, random);
  const kind = random.pick([
    'bytes',
    'directory',
    'part',
    'xml',
    'xml',
    'xml',
    'meaning',
    'meaning',
    'meaning',
  ] as const);
  if (kind === 'bytes') return file(kind, mutateBytes(bytes, random));
  if (kind === 'directory') return file(kind, mutateDirectory(bytes, random));
  return file(kind, mutatePart(bytes, kind, random));
}

function mutatePart(bytes: Uint8Array, kind: 'part' | 'xml' | 'meaning', random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => PARTS.test(name));
  const sheets = names.filter((name) =>
    /sheet\d+\.xml$|content\.xml$|document\.xml$|styles\.xml$/.test(name),
  );
  const name = random.pick(kind === 'meaning' && sheets.length > 0 ? sheets : names);
  if (kind === 'part') {
    const what = random.below(3);
    if (what === 0) delete parts[name];
    else if (what === 1) parts[name] = Uint8Array.from(mutateBytes(parts[name]!, random));
    else parts[name] = parts[random.pick(names)]!;
  } else {
    const text = strFromU8(parts[name]!);
    parts[name] = strToU8(kind === 'xml' ? mutateXml(text, random) : mutateMeaning(text, random));
  }
  return zipSync(parts, { level: 1 });
}

function mutateText(
  file: (kind: Mutated['kind'], changed: Uint8Array) => Mutated,
  bytes: Uint8Array,
  random: Random,
): Mutated {
  const what = random.below(6);
  if (what === 0) return file('bytes', mutateBytes(bytes, random));
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  if (what === 1) {
    const encoding = random.pick(['utf16le', 'latin1', 'ascii'] as const);
    return file('encoding', Buffer.from(text, encoding));
  }
  return file('lines', strToU8(mutateLines(text, random)));
}
