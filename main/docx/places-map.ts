import type { FigurePlace } from './frame.ts';
import { attributeText, escaped } from './run-xml.ts';

type Parts = Map<string, Uint8Array>;

/** The namespace by which the map is known among other custom parts. */
const MAP_NAMESPACE = 'urn:arayis:reference-map:1';

interface MapOf {
  period: string;
  language: string;
  places: readonly FigurePlace[];
}

/**
 * Adds what every figure of the document is, as a custom XML part: its bookmark, tag, figure, block and printed text. It
 * lies there for whoever reads the file back; nothing in the document is bound to it, for a bound control is rewritten
 * by its data when the file is opened, and an edit made elsewhere would be lost without a word.
 */
export function addMap(parts: Parts, { period, language, places }: MapOf): void {
  const set = (name: string, xml: string): void =>
    void parts.set(name, Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`));
  const lines = places.map(
    ({ bookmark, tag, figure, part, block, text }) =>
      `<place bookmark="${bookmark}" tag="${attributeText(tag)}" figure="${attributeText(figure)}" part="${part}"` +
      `${block === undefined ? '' : ` block="${attributeText(block)}"`}>${escaped(text)}</place>`,
  );
  set(
    'customXml/item1.xml',
    `<reference xmlns="${MAP_NAMESPACE}" period="${attributeText(period)}" language="${language}">${lines.join('')}</reference>`,
  );
  set(
    'customXml/itemProps1.xml',
    `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${ITEM}"><ds:schemaRefs><ds:schemaRef ds:uri="${MAP_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  set(
    'customXml/_rels/item1.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
  );
  into(
    parts,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    relation('rIdMap', 'customXml', '../customXml/item1.xml'),
  );
  into(
    parts,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
}

/** The same in every document: the map of one takes no part in another. */
const ITEM = '{6B1B5C0E-3F0A-4D6E-9D2B-8A7E2D1C4F90}';

function into(parts: Parts, name: string, end: string, xml: string): void {
  const whole = Buffer.from(parts.get(name) ?? []).toString('utf8');
  if (!whole.includes(end)) throw new Error(`${name} has no ${end}`);
  parts.set(name, Buffer.from(whole.replace(end, () => xml + end)));
}
