import type { Inline, WordForm } from './reference.ts';
import type { FigurePart } from '../figures/printed-value.ts';

/**
 * The placeholders of a template line. Text around them prints as it stands.
 *
 * | written | means |
 * |---|---|
 * | `{victims.identified}` | the figure's value |
 * | `{victims.identified\|change}` | its change, signed, or `no changes`; brackets around it are text |
 * | `{legal.decrees_amended\|word}` | the value as a word; `\|word.times` twice, `\|word.verb` double |
 * | `{=ref.nap.signed_1:2004}` | text that prints as is and is read back under that id |
 * | `{~printed -> corrected \| reason}` | text that the data correct; may begin with `id:` |
 * | `<!-- p.3 -->` | the printed page 3 begins here |
 */
const PIECE = /\{([^{}]+)\}|<!--\s*p\.(\d+)\s*-->\s*/g;
const ID = '[a-z0-9_]+(?:\\.[a-z0-9_]+)*';
const FIGURE = new RegExp(`^(${ID})(?:\\|(change|word(?:\\.(times|verb))?))?$`);
const REF = new RegExp(`^=(${ID}):(.+)$`, 's');
const LABEL = new RegExp(`^~(?:(${ID}\\.${ID}):)?(.+?) -> (.+?) \\| (.+)$`, 's');

/** @throws on a placeholder that is none: templates are part of the program, so that is a bug. */
export function parseInlines(line: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  let page: number | undefined;
  const push = (inline: Inline): void => {
    if (page !== undefined && inline.kind !== 'text') inlines.push({ kind: 'text', text: '', page });
    else if (page !== undefined && inline.kind === 'text') inline.page = page;
    page = undefined;
    inlines.push(inline);
  };
  for (const found of line.matchAll(PIECE)) {
    if (found.index > from) push({ kind: 'text', text: line.slice(from, found.index) });
    from = found.index + found[0].length;
    if (found[2] === undefined) push(placeholder(found[1]!));
    else page = Number(found[2]);
  }
  if (from < line.length || page !== undefined) push({ kind: 'text', text: line.slice(from) });
  return inlines;
}

function placeholder(body: string): Inline {
  const ref = REF.exec(body);
  if (ref) return { kind: 'text', text: ref[2]!, ref: ref[1]! };
  const label = LABEL.exec(body);
  if (label) {
    const [, figure, printed, corrected, reason] = label;
    const named = figure === undefined ? {} : { figure };
    return { kind: 'label', printed: printed!, corrected: corrected!, ...named, reason: reason! };
  }
  const figure = FIGURE.exec(body);
  if (!figure) throw new Error(`no placeholder of a template: {${body}}`);
  const part: FigurePart =
    figure[2] === 'change' ? 'change' : figure[2]?.startsWith('word') === true ? 'word' : 'value';
  const form = figure[3] as WordForm | undefined;
  return { kind: 'figure', figure: figure[1]!, part, ...(form === undefined ? {} : { form }) };
}
