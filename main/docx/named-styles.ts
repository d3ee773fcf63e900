type Parts = Map<string, Uint8Array>;

const STYLES = 'word/styles.xml';
/** Where the program's own paragraphs stand. */
const WRITTEN = /^word\/(?:document|header\d*|footer\d*|footnotes|comments)\.xml$/;

/** How a paragraph is set; its list, its section and marks of changes are no formatting. */
const FORMATTING =
  /<w:(?:keepNext|keepLines|pageBreakBefore|spacing|ind|contextualSpacing|jc|outlineLvl|shd)\b[^>]*\/>|<w:(pBdr|tabs)>.*?<\/w:\1>/gs;

/** Word sets the lines of the contents again in these: what is said of all of them belongs there. */
const CONTENTS = /^TOC\d$/;

/** What holds where nothing is said. */
const USUAL = '<w:widowControl/>';

/**
 * Nothing is set directly in a paragraph: what is said of it beside its style is a style of its own, based on that one
 * and called after it. So whoever changes the look of the text changes it in one place.
 */
export function liftFormatting(parts: Parts): void {
  const styles = text(parts.get(STYLES));
  const names = new Map(
    [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="([^"]*)"/g)].map(
      ([, id = '', name = '']) => [id, name],
    ),
  );
  const lifted = new Map<string, { id: string; xml: string }>();
  const counts = new Map<string, number>();
  const contents = new Map<string, string>();
  const styleFor = (base: string, formatting: string): string => {
    if (CONTENTS.test(base) && (contents.get(base) ?? formatting) === formatting) {
      contents.set(base, formatting);
      return base;
    }
    const known = lifted.get(`${base} ${formatting}`);
    if (known) return known.id;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const id = `${base === '' ? 'RefPlain' : base}-${count}`;
    const name = `${names.get(base) ?? 'Plain'}, ${count}`;
    const basedOn = base === '' ? '' : `<w:basedOn w:val="${base}"/>`;
    const xml = `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:pPr>${formatting}</w:pPr></w:style>`;
    lifted.set(`${base} ${formatting}`, { id, xml });
    return id;
  };
  for (const name of [...parts.keys()].filter((one) => WRITTEN.test(one)).toSorted()) {
    const xml = text(parts.get(name))
      .replaceAll(USUAL, '')
      .replace(/<w:pPr>(.*?)<\/w:pPr>/gs, (whole, inside: string) => {
        const [own, base = ''] = /^<w:pStyle w:val="([^"]*)"\/>/.exec(inside) ?? [''];
        const formatting = [...inside.matchAll(FORMATTING)].map(([element]) => element).join('');
        if (formatting === '') return whole;
        const rest = inside.slice(own.length).replace(FORMATTING, '');
        return `<w:pPr><w:pStyle w:val="${styleFor(base, formatting)}"/>${rest}</w:pPr>`;
      });
    parts.set(name, Buffer.from(xml));
  }
  const added = [...lifted.values()].map(({ xml }) => xml).join('');
  const own = styles.replace(
    /(<w:style\b[^>]*w:styleId="(TOC\d)".*?<w:pPr>)(.*?<\/w:style>)/gs,
    (_, before: string, id: string, after: string) => `${before}${contents.get(id) ?? ''}${after}`,
  );
  parts.set(STYLES, Buffer.from(own.replace('</w:styles>', () => `${added}${TABLE_STYLE}</w:styles>`)));
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** Tables are ruled above, below and under the head, and by nothing else. */
export const TABLE_STYLE_ID = 'RefRuledTable';
const RULE = 'w:val="single" w:sz="6" w:space="0" w:color="000000"';
const TABLE_STYLE =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE_ID}"><w:name w:val="Reference ruled table"/>` +
  `<w:tblPr><w:tblBorders><w:top ${RULE}/><w:bottom ${RULE}/></w:tblBorders>` +
  '<w:tblCellMar><w:top w:w="10" w:type="dxa"/><w:left w:w="50" w:type="dxa"/><w:bottom w:w="10" w:type="dxa"/><w:right w:w="50" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom ${RULE}/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;
