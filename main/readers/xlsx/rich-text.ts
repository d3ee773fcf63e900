import type { CellExtras } from '../../cells/block-writer.ts';
import { attribute, isOn } from '../xml/xml-attributes.ts';

export interface RichText {
  text: string;
  /** The end of the text that is set in superscript, where the rest is not. */
  superscript?: string;
  /** All of it is struck through, or digits of it. */
  struck?: true;
  /** Where a part is struck: the rest. */
  standing?: string;
}

/** A piece of text with one look. */
export interface TextRun {
  text: string;
  raised: boolean;
  struck?: boolean;
}

/**
 * Collects the text of a string item (`si`, `is`, a comment's `text`): plain, or in runs with their own fonts.
 * Phonetic runs (`rPh`) are reading aids beside the text, not text.
 */
export class RichTextCollector {
  #text = '';
  #runs: TextRun[] = [];
  #raised = false;
  #struck = false;
  #inText = false;
  #phonetic = 0;

  open(name: string, raw: string): void {
    if (name === 't') this.#inText = this.#phonetic === 0;
    else if (name === 'r') this.#raised = this.#struck = false;
    else if (name === 'rPh') this.#phonetic++;
    else if (name === 'vertAlign') this.#raised = attribute(raw, 'val') === 'superscript';
    else if (name === 'strike') this.#struck = isOn(attribute(raw, 'val') ?? '1');
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#phonetic--;
    else if (name === 'r') {
      if (this.#text !== '')
        this.#runs.push({ text: this.#text, raised: this.#raised, struck: this.#struck });
      this.#text = '';
      this.#raised = this.#struck = false;
    }
  }

  text(value: string): void {
    if (this.#inText) this.#text += value;
  }

  /** The finished item; the collector is then ready for the next. */
  take(): RichText {
    const runs = this.#runs;
    if (this.#text !== '') runs.push({ text: this.#text, raised: false });
    this.#text = '';
    this.#runs = [];
    return joinRuns(runs);
  }
}

/** Joins runs; what is raised at the end becomes `superscript` unless everything is raised. */
export function joinRuns(runs: readonly TextRun[]): RichText {
  const struck = runs.some((run) => run.struck) ? struckOf(runs) : {};
  if (runs.length === 1) return { text: unescapeText(runs[0]!.text), ...struck };
  let from = runs.length;
  while (from > 0 && (runs[from - 1]!.raised || runs[from - 1]!.text.trim() === '')) from--;
  const tail = runs.slice(from);
  const text = unescapeText(runs.map((run) => run.text).join(''));
  const superscript = unescapeText(tail.map((run) => run.text).join('')).trim();
  const isMark = from > 0 && superscript !== '' && tail.some((run) => run.raised);
  return isMark ? { text, superscript, ...struck } : { text, ...struck };
}

/** A word struck out of a label leaves its numbers alone; a digit struck out of a number does not. */
function struckOf(runs: readonly TextRun[]): Pick<RichText, 'struck' | 'standing'> {
  const written = runs.filter(({ text }) => text.trim() !== '');
  if (written.length > 0 && written.every((run) => run.struck)) return { struck: true };
  const standing = unescapeText(
    runs
      .filter((run) => !run.struck)
      .map((run) => run.text)
      .join(''),
  ).trim();
  const digits = written.some((run) => run.struck && /\d/.test(run.text));
  if (digits) return { struck: true, standing };
  return written.some((run) => run.struck) ? { standing } : {};
}

/** What a text says beside its letters, as facts of its cell. */
export function textExtras({ superscript, struck, standing }: RichText): CellExtras {
  const extras: CellExtras = {};
  if (superscript !== undefined) extras.superscript = superscript;
  if (struck) extras.struck = true;
  if (standing !== undefined) extras.standing = standing;
  return extras;
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 22.9.2.19, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
