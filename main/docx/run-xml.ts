import { heldPieces } from './pages/held-text.ts';
import { xmlText } from '../../shared/domain/text/xml-text.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags. */
export const escaped = (text: string): string => xmlText(text).replace(/[&<>]/g, (sign) => SIGNS[sign]!);

/** A text within the quotes of an attribute; its lines and tabs are blanks there. */
export const attributeText = (text: string): string =>
  xmlText(text)
    .replace(/[\n\t]/g, ' ')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** Stands for the hyphen meanwhile; no text that a file can hold has it. */
const HYPHEN = '\ufffe';
const PIECES = /([\n\t\ufffe])/;

const ELEMENTS: Readonly<Record<string, string>> = {
  '\n': '<w:br/>',
  '\t': '<w:tab/>',
  [HYPHEN]: '<w:noBreakHyphen/>',
};

/** What stands in a run; `text` is the element that holds letters: deleted ones have another. */
function pieces(text: string, element: 't' | 'delText'): string {
  return heldPieces(escaped(text))
    .join(HYPHEN)
    .split(PIECES)
    .map((piece) =>
      piece === '' ? '' : (ELEMENTS[piece] ?? `<w:${element} xml:space="preserve">${piece}</w:${element}>`),
    )
    .join('');
}

/** How a run is set: a style, bold, italic; nothing else is set directly. */
export interface RunLook {
  style?: string;
  bold?: boolean;
  italic?: boolean;
}

/**
 * A run of text in WordprocessingML. Written as text: as objects of the Word library the runs of a reference take five
 * times as long as all the rest of it.
 */
export function runXml(text: string, look: RunLook = {}, element: 't' | 'delText' = 't'): string {
  return `<w:r>${propertiesOf(look)}${pieces(text, element)}</w:r>`;
}

function propertiesOf({ style, bold = false, italic = false }: RunLook): string {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}
