import type { Look, LookMargin, LookPage, LookProblem } from '../../../shared/domain/reference/look.ts';
import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { ReadRefusal } from '../../cells/refusal.ts';
import { readEntry } from '../container/read-entry.ts';
import { openZip, type ZipArchive } from '../container/zip-archive.ts';
import { relationshipsOf } from '../xlsx/relationships.ts';

export interface ReadLook {
  look: Look | null;
  problems: LookProblem[];
}

const MAIN = 'word/document.xml';

/** Reads a base document; in the reading worker, for it comes from anywhere. */
export async function readLook(
  bytes: Uint8Array,
  needed: readonly string[],
): Promise<Result<ReadLook, ReadError>> {
  try {
    const zip = openZip(bytes);
    const problems = [...(await dangers(zip)), ...(await lacking(zip, needed))];
    // One that was taken before there was a style still says what the others look like.
    const isRefused = problems.some(({ tag }) => tag !== 'style');
    return ok({ look: isRefused ? null : await lookOf(zip, needed), problems });
  } catch (error) {
    if (error instanceof ReadRefusal) return err(error.error);
    throw error;
  }
}

const textOf = async (zip: ZipArchive, part: string): Promise<string> =>
  Buffer.from((await readEntry(zip, part)) ?? []).toString('utf8');

/** Fields that fetch a file or run something. */
const FETCHING = /\b(?:INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|DATABASE|MACROBUTTON)\b/;

async function dangers(zip: ZipArchive): Promise<LookProblem[]> {
  const problems: LookProblem[] = [];
  for (const { name } of zip.listed) {
    if (/vbaProject|vbaData|activeX|\/embeddings\//i.test(name)) problems.push({ tag: 'macro', place: name });
    if (/\.rels$/i.test(name)) {
      const rels = await textOf(zip, name);
      for (const [relation] of rels.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g))
        if (/TargetMode\s*=\s*["']external/i.test(relation))
          problems.push({ tag: 'external', place: name, name: attributeOf(relation, 'Target') });
    } else if (/^word\/[^/]*\.xml$/i.test(name)) {
      const xml = await textOf(zip, name);
      if (/<!DOCTYPE|<!ENTITY/i.test(xml)) problems.push({ tag: 'external', place: name, name: 'DOCTYPE' });
      if (/<w:(?:object|control|altChunk)\b/.test(xml)) problems.push({ tag: 'macro', place: name });
      const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(([, run, simple]) => run ?? simple ?? ''); // prettier-ignore
      const fetching = FETCHING.exec(fields.join(''));
      if (fetching) problems.push({ tag: 'external', place: name, name: fetching[0] });
    }
  }
  if (/macroEnabled/i.test(await textOf(zip, '[Content_Types].xml')))
    problems.push({ tag: 'macro', place: '[Content_Types].xml' });
  return problems;
}

async function lacking(zip: ZipArchive, needed: readonly string[]): Promise<LookProblem[]> {
  for (const place of [MAIN, 'word/styles.xml'])
    if ((await readEntry(zip, place)) === undefined) return [{ tag: 'part', place }];
  const names = new Set((await stylesOf(zip)).map(({ name }) => name));
  return needed.filter((name) => !names.has(name)).map((name) => ({ tag: 'style', name }));
}

interface Style {
  id: string;
  name: string;
  /** The whole of it. */
  whole: string;
  /** Without its name and its ties to others. */
  xml: string;
}

async function stylesOf(zip: ZipArchive): Promise<Style[]> {
  const xml = await textOf(zip, 'word/styles.xml');
  return [...xml.matchAll(/<w:style\b[^>]*>(.*?)<\/w:style>/gs)].map(([whole, inside = '']) => ({
    id: attributeOf(whole, 'w:styleId'),
    whole,
    name: attributeOf(/<w:name\b[^>]*>/.exec(inside)?.[0] ?? '', 'w:val'),
    // Lists are numbered by ids that only the base document knows.
    xml: inside
      .replace(/<w:(?:name|basedOn|next|link|aliases|rsid)\b[^>]*\/>/g, '')
      .replace(/<w:numPr>.*?<\/w:numPr>/gs, ''),
  }));
}

async function lookOf(zip: ZipArchive, needed: readonly string[]): Promise<Look> {
  const document = await textOf(zip, MAIN);
  const section = [...document.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].at(-1)?.[0] ?? '';
  const styles = await textOf(zip, 'word/styles.xml');
  const names = new Set(needed);
  const all = await stylesOf(zip);
  const [header, footer] = [await marginOf(zip, section, 'header'), await marginOf(zip, section, 'footer')];
  const used = usedStyles(all, [header, footer]);
  const renamed = (margin: LookMargin | null): LookMargin | null =>
    margin && { ...margin, xml: withOwnIds(margin.xml, used) };
  return {
    page: pageOf(section),
    defaults: /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? null,
    styles: all.filter(({ name }) => names.has(name)).map(({ name, xml }) => ({ name, xml })),
    others: used.map(({ whole, id, name }) =>
      withOwnIds(whole, used)
        .replace(/\sw:default="[^"]*"/, '')
        .replace(/(w:styleId=")[^"]*"/, () => `w:styleId="${OWN}${id}"`)
        .replace(/<w:name\b[^>]*\/>/, () => `<w:name w:val="${OWN} ${name}"/>`),
    ),
    header: renamed(header),
    footer: renamed(footer),
  };
}

/** Before the ids and names of styles that come along with a margin. */
const OWN = 'Look';

/** Those that the margins are written in, with those that they rest on. */
function usedStyles(all: readonly Style[], margins: readonly (LookMargin | null)[]): Style[] {
  const byId = new Map(all.map((style) => [style.id, style]));
  const used = new Map<string, Style>();
  const take = (xml: string): void => {
    for (const [, id = ''] of xml.matchAll(
      /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g,
    )) {
      const style = byId.get(id);
      if (!style || used.has(id)) continue;
      used.set(id, style);
      take(style.whole);
    }
  };
  for (const margin of margins) if (margin) take(margin.xml);
  return [...used.values()];
}

/** Ties to styles under the ids that these get; a tie to any other is left out. */
const withOwnIds = (xml: string, used: readonly Style[]): string =>
  xml.replace(
    /<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"\/>/g,
    (_, tie: string, id: string) =>
      used.some((style) => style.id === id) ? `<w:${tie} w:val="${OWN}${id}"/>` : '',
  );

/** A4 upright with the margins of the house, for whatever the document does not say. */
const USUAL: LookPage = { width: 11906, height: 16838, top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 567 }; // prettier-ignore

function pageOf(section: string): LookPage {
  const size = /<w:pgSz\b[^>]*>/.exec(section)?.[0] ?? '';
  const margin = /<w:pgMar\b[^>]*>/.exec(section)?.[0] ?? '';
  const twips = (from: string, name: string, usual: number): number => {
    const number = Number(attributeOf(from, name));
    return attributeOf(from, name) !== '' && Number.isFinite(number) && number >= 0
      ? Math.round(number)
      : usual;
  };
  const [width, height] = [twips(size, 'w:w', USUAL.width), twips(size, 'w:h', USUAL.height)];
  return {
    width: Math.min(width, height),
    height: Math.max(width, height),
    top: twips(margin, 'w:top', USUAL.top),
    right: twips(margin, 'w:right', USUAL.right),
    bottom: twips(margin, 'w:bottom', USUAL.bottom),
    left: twips(margin, 'w:left', USUAL.left),
    // LibreOffice writes 0 where its document has none; ours has a page number there.
    header: twips(margin, 'w:header', 0) || USUAL.header,
    footer: twips(margin, 'w:footer', 0) || USUAL.footer,
  };
}

/** What stands on every page; that of first and even pages alone is not taken. */
async function marginOf(
  zip: ZipArchive,
  section: string,
  kind: 'header' | 'footer',
): Promise<LookMargin | null> {
  const references = [...section.matchAll(new RegExp(`<w:${kind}Reference\\b[^>]*>`, 'g'))].map(
    ([tag]) => tag,
  );
  const reference = references.find((tag) => attributeOf(tag, 'w:type') === 'default') ?? '';
  const relation = (await relationshipsOf(zip, MAIN)).find(({ id }) => id === attributeOf(reference, 'r:id'));
  if (relation === undefined || relation.target === '') return null;
  const whole = /<w:(?:hdr|ftr)\b([^>]*)>(.*)<\/w:(?:hdr|ftr)>/s.exec(await textOf(zip, relation.target));
  if (!whole) return null;
  const [, root = '', xml = ''] = whole;
  const namespaces = Object.fromEntries(
    [...root.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix, uri]) => [prefix!, uri!]),
  );
  const pictures: LookMargin['pictures'] = [];
  for (const { id, type, target } of await relationshipsOf(zip, relation.target)) {
    const bytes = type === 'image' ? await readEntry(zip, target) : undefined;
    if (bytes) pictures.push({ id: `rIdLook${id}`, name: `${kind}-${target.replace(/^.*\//, '')}`, bytes });
  }
  return { xml: ownIds(xml), namespaces, pictures };
}

/** Ids of relationships that meet no others; bookmarks have ids of the whole document, and are left out. */
const ownIds = (xml: string): string =>
  xml
    .replace(
      /(\sr:(?:embed|id|link|pict)=")([^"]*)"/g,
      (_, before: string, id: string) => `${before}rIdLook${id}"`,
    )
    .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '');

/** Written as it stands there, its entities too. */
const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((text) => text !== undefined) ?? '';
