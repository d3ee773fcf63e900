import type { ComposedRun } from '../../shared/domain/reference/composed.ts';
import {
  documentLines,
  runsOfLines,
  piecesOf,
  type DocumentLine,
  type Piece,
} from '../../shared/domain/reference/tracked/document-line.ts';
import {
  lineChanges,
  pieceChanges,
  type LineChange,
} from '../../shared/domain/reference/tracked/line-changes.ts';
import type { ComposedDocument } from '../../shared/domain/reference/composed.ts';
import { attributeText, runXml } from './run-xml.ts';
import { STYLE } from './styles.ts';

/** Who changes a document, and when, as Word names it at each change. */
export interface ChangeAuthor {
  author: string;
  date: string;
}

/**
 * Changes against an earlier document as Word tracks them: what is gone is deleted, what is new inserted, and nothing
 * is called moved, for programs differ in what they make of that.
 */
export class Tracked {
  readonly #changes: ReadonlyMap<readonly ComposedRun[], LineChange>;
  readonly #by: ChangeAuthor;
  readonly #nextMark: () => number;

  constructor(
    composed: ComposedDocument,
    before: readonly DocumentLine[],
    by: ChangeAuthor,
    nextMark: () => number,
  ) {
    const changes = lineChanges(before, documentLines(composed));
    this.#changes = new Map(runsOfLines(composed).map(({ key, runs }) => [runs, changes.get(key)!]));
    this.#by = by;
    this.#nextMark = nextMark;
  }

  /**
   * The runs of a line with its changes.
   *
   * @param xmlOf a run, or a word of it, as it is written; of a figure with what stands in its control
   */
  line(runs: readonly ComposedRun[], xmlOf: XmlOf): string {
    const change = this.#changes.get(runs);
    if (change === undefined) return runs.map((run) => xmlOf(run, run.text, (xml) => xml)).join('');
    const { was, goneBefore, goneBehind } = change;
    const gone = (lines: readonly DocumentLine[], where: 'before' | 'behind'): string =>
      lines.length === 0 ? '' : `<?arayis-${where} ${lines.map((line) => this.#gone(line)).join('')}?>`;
    const marks = gone(goneBefore, 'before') + gone(goneBehind, 'behind');
    if (was === null) return `${marks}<?arayis-new ${this.#mark('ins')}/>?>${this.#pieces([], runs, xmlOf)}`;
    return marks + this.#pieces(was, runs, xmlOf);
  }

  #pieces(was: readonly Piece[], runs: readonly ComposedRun[], xmlOf: XmlOf): string {
    const parts = runs.flatMap((run) =>
      piecesOf([run]).map((piece): { run: ComposedRun; piece: Piece } => ({ run, piece })),
    );
    const xml: string[] = [];
    // Words of one run that share their fate are one run.
    let open: Words | undefined;
    const flush = (words: Words | undefined): undefined => {
      if (words === undefined) return;
      const { run, kind, text } = words;
      xml.push(
        run === undefined
          ? this.#deleted(text)
          : xmlOf(run, text, (inside) => (kind === 'same' ? inside : this.#inserted(inside))),
      );
    };
    let at = 0;
    const all = pieceChanges(was, parts.map(({ piece }) => piece)); // prettier-ignore
    for (const change of all) {
      const { kind, piece } = change;
      const run = kind === 'gone' ? undefined : parts[at++]!.run;
      if (open?.kind !== kind || open.run !== run) open = flush(open);
      const isWord = run === undefined || (run.kind === 'text' && run.note === undefined);
      if (isWord && kind !== 'changed') open = { run, kind, text: (open?.text ?? '') + piece[0] };
      else if (run !== undefined) {
        const deleted = kind === 'changed' ? this.#deleted(change.was) : '';
        xml.push(
          xmlOf(run, piece[0], (inside) => (kind === 'same' ? inside : deleted + this.#inserted(inside))),
        );
      }
    }
    flush(open);
    return xml.join('');
  }

  #inserted(inside: string): string {
    return `${this.#mark('ins')}>${inside}</w:ins>`;
  }

  /** The mark of a footnote that is gone has no letters. */
  #deleted(text: string): string {
    if (text === '') return '';
    return `${this.#mark('del')}>${runXml(text, {}, 'delText')}</w:del>`;
  }

  /** A paragraph that is gone, its mark too. */
  #gone({ pieces }: DocumentLine): string {
    const text = pieces.map(([piece]) => piece).join('');
    return (
      `<w:p><w:pPr><w:pStyle w:val="${STYLE.body}"/><w:rPr>${this.#mark('del')}/></w:rPr></w:pPr>` +
      `${text === '' ? '' : this.#deleted(text)}</w:p>`
    );
  }

  #mark(kind: 'ins' | 'del'): string {
    const { author, date } = this.#by;
    return `<w:${kind} w:id="${this.#nextMark()}" w:author="${attributeText(author)}" w:date="${date}"`;
  }
}

interface Words {
  /** Undefined: they are gone. */
  run: ComposedRun | undefined;
  kind: 'same' | 'new' | 'gone';
  text: string;
}

type XmlOf = (run: ComposedRun, text: string, around: (inside: string) => string) => string;

/** Sets paragraphs that are gone beside the paragraph that names them, and says of a new one that it is. */
export function settleTracked(xml: string): string {
  let done = xml;
  for (;;) {
    const found = /<\?arayis-(before|behind|new) (.*?)\?>/s.exec(done);
    if (!found) return done;
    const [whole, where, inside = ''] = found;
    const start = Math.max(done.lastIndexOf('<w:p>', found.index), done.lastIndexOf('<w:p ', found.index));
    const head = done.slice(0, start);
    const own = done.slice(start, found.index);
    const rest = done.slice(found.index + whole.length);
    if (where === 'before') done = head + inside + own + rest;
    else if (where === 'new') done = head + marked(own, inside) + rest;
    else {
      const end = rest.indexOf('</w:p>') + '</w:p>'.length;
      done = head + own + rest.slice(0, end) + inside + rest.slice(end);
    }
  }
}

/** The beginning of a paragraph with what says that its mark is new. */
function marked(paragraph: string, mark: string): string {
  const properties = /<w:pPr>(.*?)(<w:sectPr\b.*?<\/w:sectPr>)?<\/w:pPr>/s;
  const own = `<w:rPr>${mark}</w:rPr>`;
  if (!properties.test(paragraph))
    return paragraph.replace(/<w:p\b[^>]*>/, (open) => `${open}<w:pPr>${own}</w:pPr>`);
  return paragraph.replace(properties, (_, inside: string, section = '') => `<w:pPr>${inside}${own}${section}</w:pPr>`); // prettier-ignore
}
