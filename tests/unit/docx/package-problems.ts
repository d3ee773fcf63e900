import { posix } from 'node:path';
import { strFromU8 } from 'fflate';

/**
 * What Word calls a damaged file, found without Word: what the schemas say of order, and what they do not say, ids that
 * are met twice and relations that lead nowhere. Each problem with its part.
 */
export function packageProblems(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const xml = new Map(
    Object.entries(parts).flatMap(([name, bytes]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, strFromU8(bytes)] as const] : [],
    ),
  );
  const styles = xml.get('word/styles.xml') ?? '';
  return [
    ...contentTypes(Object.keys(parts), xml.get('[Content_Types].xml') ?? ''),
    ...[...xml].flatMap(([name, text]) => [...wellFormed(name, text), ...orders(name, text)]),
    ...[...xml].flatMap(([name, text]) => (name.endsWith('.rels') ? relations(name, text, parts) : [])),
    ...[...xml].flatMap(([name, text]) => usedRelations(name, text, xml)),
    ...[...xml].flatMap(([name, text]) => (isText(name) ? [...usedStyles(name, text, styles), ...direct(name, text)] : [])),
    ...ids(xml),
  ]; // prettier-ignore
}

const isText = (name: string): boolean =>
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.test(name);

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => one);
const twice = (values: readonly string[]): string[] =>
  [...Map.groupBy(values, (one) => one)].flatMap(([one, { length }]) => (length > 1 ? [one] : []));

function contentTypes(names: readonly string[], types: string): string[] {
  const overrides = all(types, /<Override [^>]*PartName="([^"]*)"/g);
  const defaults = new Set(all(types, /<Default [^>]*Extension="([^"]*)"/g));
  return [
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(`/${name}`))
      .filter((name) => !defaults.has(name.replace(/^.*\./, '')))
      .map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !names.includes(name.slice(1))).map((name) => `no part ${name}`),
    ...twice(overrides).map((name) => `${name} has two content types`),
  ];
}

function wellFormed(name: string, text: string): string[] {
  const open: string[] = [];
  const names = new Set<string>();
  for (const [whole, close, tag = '', attributes = '', empty] of text.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    names.add(whole);
    if (close === '/') {
      if (open.pop() !== tag) return [`${name}: </${tag}> closes nothing`];
    } else if (empty !== '/') open.push(tag);
    const keys = all(attributes, /([\w:.-]+)="/g);
    if (twice(keys).length > 0) return [`${name}: an attribute twice in ${whole}`];
  }
  const rest = text.replace(/<\?xml[^>]*\?>/, '').replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, ''); // prettier-ignore
  // eslint-disable-next-line no-control-regex
  const stray = /[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/i.exec(rest); // prettier-ignore
  return [
    ...(open.length > 0 ? [`${name}: <${open.at(-1)}> is not closed`] : []),
    ...(stray ? [`${name}: ${JSON.stringify(rest.slice(stray.index, stray.index + 40))}`] : []),
  ];
}

/** As the schemas order them; what is not named has no place of its own. */
const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr': 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr': 'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:tblPr': 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  'w:sdtPr': 'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography',
  'w:sectPr': 'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
}; // prettier-ignore

function orders(name: string, text: string): string[] {
  if (!name.startsWith('word/')) return [];
  const open: { tag: string; last: number }[] = [];
  const problems: string[] = [];
  for (const [, close, tag = '', , empty] of text.matchAll(/<(\/?)([\w:.-]+)((?:\s+[^>]*?)?)(\/?)>/g)) {
    if (close === '/') {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = parent && ORDERS[parent.tag];
    if (parent && order !== undefined) {
      const at = order.split(' ').indexOf(tag.replace(/^w:/, ''));
      const repeats = /^(?:header|footer)Reference$/.test(tag.slice(2));
      if (at < 0 || at < parent.last || (at === parent.last && !repeats))
        problems.push(`${name}: ${tag} out of its place in ${parent.tag}`);
      parent.last = Math.max(parent.last, at);
    }
    if (empty !== '/') open.push({ tag, last: -1 });
  }
  return problems;
}

function relations(name: string, text: string, parts: Readonly<Record<string, Uint8Array>>): string[] {
  const base = posix.dirname(posix.dirname(name));
  const found = [...text.matchAll(/<Relationship\b([^>]*)\/>/g)].map(([, attributes = '']) => ({
    id: /\bId="([^"]*)"/.exec(attributes)?.[1] ?? '',
    target: /\bTarget="([^"]*)"/.exec(attributes)?.[1] ?? '',
    external: /TargetMode="External"/.test(attributes),
  }));
  return [
    ...found.filter(({ external }) => external).map(({ target }) => `${name}: reaches out to ${target}`),
    ...found
      .map(({ target }) => posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(base, target)))
      .filter((target) => parts[target] === undefined)
      .map((target) => `${name}: no part ${target}`),
    ...twice(found.map(({ id }) => id)).map((id) => `${name}: ${id} twice`),
  ]; // prettier-ignore
}

function usedRelations(name: string, text: string, xml: ReadonlyMap<string, string>): string[] {
  if (name.endsWith('.rels')) return [];
  const rels = xml.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)) ?? '';
  const known = new Set(all(rels, /\bId="([^"]*)"/g));
  return all(text, /\br:(?:id|embed|link|pict)="([^"]*)"/g)
    .filter((id) => !known.has(id))
    .map((id) => `${name}: ${id} leads nowhere`);
}

function usedStyles(name: string, text: string, styles: string): string[] {
  const known = new Set(all(styles, /w:styleId="([^"]*)"/g));
  return [...new Set(all(text, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))]
    .filter((id) => !known.has(id))
    .map((id) => `${name}: no style ${id}`);
}

/** Named styles only: beside its style a paragraph has a list and a section, a run is bold or italic. */
function direct(name: string, text: string): string[] {
  // The lines that part notes from the text are the Word library's own.
  if (name.endsWith('notes.xml')) return [];
  const free = text.replace(/<w:sectPr\b.*?<\/w:sectPr>/gs, '');
  const paragraphs = all(free, /<w:pPr>(.*?)<\/w:pPr>/gs).flatMap((inside) => [
    ...all(inside.replace(/<w:rPr>.*?<\/w:rPr>|<w:numPr>.*?<\/w:numPr>/gs, ''), /<w:(\w+)/g),
  ]);
  const runs = all(free, /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs).flatMap((inside) => all(inside, /<w:(\w+)/g));
  return [
    ...[...new Set(paragraphs)].filter((one) => one !== 'pStyle').map((one) => `${name}: ${one} set directly`),
    ...[...new Set(runs)].filter((one) => !/^(?:rStyle|b|bCs|i|iCs)$/.test(one)).map((one) => `${name}: ${one} set directly`),
  ]; // prettier-ignore
}

function ids(xml: ReadonlyMap<string, string>): string[] {
  const document = xml.get('word/document.xml') ?? '';
  const marks = all(document, /<w:(?:bookmarkStart|ins|del|commentRangeStart)\b[^>]*? w:id="(\d+)"/g);
  const names = all(document, /<w:bookmarkStart\b[^>]*w:name="([^"]*)"/g);
  const ends = all(document, /<w:bookmarkEnd\b[^>]*? w:id="(\d+)"/g);
  const starts = all(document, /<w:bookmarkStart\b[^>]*? w:id="(\d+)"/g);
  const comments = all(xml.get('word/comments.xml') ?? '', /<w:comment\b[^>]*w:id="(\d+)"/g);
  const drawings = [...xml].flatMap(([name, text]) => isText(name) ? all(text, /<wp:docPr\b[^>]*\bid="(\d+)"/g) : []); // prettier-ignore
  const controls = all(document, /<w:sdtPr>.*?<w:id w:val="(\d+)"\/>/gs);
  const numbers = new Set(all(xml.get('word/numbering.xml') ?? '', /<w:num w:numId="(\d+)"/g));
  return [
    ...twice(marks).map((id) => `mark ${id} twice`),
    ...twice(names).map((id) => `bookmark ${id} twice`),
    ...names.filter((one) => one.length > 40 || !/^[\p{L}_]\w*$/u.test(one)).map((one) => `bookmark ${one}`),
    ...(starts.toSorted().join() === ends.toSorted().join() ? [] : ['bookmarks that do not end']),
    ...twice(drawings).map((id) => `drawing ${id} twice`),
    ...twice(controls).map((id) => `control ${id} twice`),
    ...(comments.toSorted().join() === all(document, /<w:commentReference w:id="(\d+)"/g).toSorted().join() ? [] : ['comments that are not where they are']),
    ...all(document, /<w:numId w:val="(\d+)"/g).filter((id) => !numbers.has(id)).map((id) => `no list ${id}`),
    ...(/<w:dataBinding\b/.test(document) ? ['bound to data'] : []),
  ]; // prettier-ignore
}
