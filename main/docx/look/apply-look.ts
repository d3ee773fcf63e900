import type { Look, LookMargin } from '../../../shared/domain/reference/look.ts';

/** Paragraphs that stand where header and footer of the base document go. */
export const LOOK_MARKS = { header: 'arayis:look:header', footer: 'arayis:look:footer' } as const;

type Parts = Map<string, Uint8Array>;

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** Gives a written document the styles of a base document, and what stands in the margins of its pages. */
export function applyLook(parts: Parts, look: Look): void {
  const set = (name: string, xml: string): void => void parts.set(name, Buffer.from(xml));
  set('word/styles.xml', styled(textOf(parts.get('word/styles.xml')), look));
  for (const name of [...parts.keys()].toSorted()) {
    const kind = /^word\/(header|footer)\d+\.xml$/.exec(name)?.[1] as 'header' | 'footer' | undefined;
    const margin = kind && look[kind];
    if (!kind || !margin) continue;
    const xml = textOf(parts.get(name));
    const filled = withMargin(xml, margin, LOOK_MARKS[kind]);
    if (filled === null) continue;
    set(name, filled);
    const rels = `word/_rels/${name.slice('word/'.length)}.rels`;
    set(rels, withPictures(textOf(parts.get(rels)), margin));
    for (const { name: file, bytes } of margin.pictures) parts.set(`word/media/look-${file}`, bytes);
  }
  const types = '[Content_Types].xml';
  set(types, withTypes(textOf(parts.get(types)), look));
}

/** Our styles with what the base document says of them; who follows whom stays ours. */
function styled(xml: string, { defaults, styles, others }: Look): string {
  const said = new Map(styles.map((style) => [style.name, style.xml]));
  const own = xml.replace(/(<w:style\b[^>]*>)(.*?)(<\/w:style>)/gs, (whole, open: string, inside: string, close: string) => {
    const name = /<w:name w:val="([^"]*)"\/>/.exec(inside);
    const other = name ? said.get(name[1]!) : undefined;
    if (!name || other === undefined) return whole;
    const ties = [...inside.matchAll(/<w:(?:basedOn|next|link)\b[^>]*\/>/g)].map(([tie]) => tie).join('');
    return `${open}${name[0]}${ties}${other}${close}`;
  }); // prettier-ignore
  const based =
    defaults === null
      ? own
      : own.replace(/<w:docDefaults>.*?<\/w:docDefaults>/s, (ours) => inLanguageOf(ours, defaults));
  return based.replace('</w:styles>', () => `${others.join('')}</w:styles>`);
}

/** The language is that of the text, whatever the base document was written in. */
function inLanguageOf(ours: string, defaults: string): string {
  const language = /<w:lang\b[^>]*\/>/.exec(ours)?.[0] ?? '';
  return defaults.replace(/<w:lang\b[^>]*\/>/, () => language);
}

/** Null: the part has no place for it. */
function withMargin(xml: string, { xml: inside, namespaces }: LookMargin, mark: string): string | null {
  const at = xml.indexOf(mark);
  if (at < 0) return null;
  const from = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at));
  const to = xml.indexOf('</w:p>', at) + '</w:p>'.length;
  const filled = xml.slice(0, from) + inside + xml.slice(to);
  const root = /<w:(?:hdr|ftr)\b[^>]*>/.exec(filled)![0];
  const missing = Object.entries(namespaces).filter(([prefix]) => !root.includes(`xmlns:${prefix}=`));
  const names = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  return filled.replace(root, () => `${root.slice(0, -1)}${names}>`);
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

function withPictures(rels: string, { pictures }: LookMargin): string {
  const own = pictures
    .map(({ id, name }) => `<Relationship Id="${id}" Type="${IMAGE}" Target="media/look-${name}"/>`)
    .join('');
  if (rels.includes('</Relationships>'))
    return rels.replace('</Relationships>', () => `${own}</Relationships>`);
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONSHIPS}">${own}</Relationships>`;
}

function withTypes(types: string, { header, footer }: Look): string {
  const pictures = [...(header?.pictures ?? []), ...(footer?.pictures ?? [])];
  const kinds = [...new Set(pictures.map(({ name }) => name.replace(/^.*\./, '').toLowerCase()))];
  const missing = kinds.filter((kind) => !types.includes(`Extension="${kind}"`));
  const own = missing.map((kind) => `<Default ContentType="image/${kind}" Extension="${kind}"/>`).join('');
  return types.replace(/(<Types\b[^>]*>)/, (root) => `${root}${own}`);
}
