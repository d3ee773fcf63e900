import type { RichText, TextRun } from '../xlsx/rich-text.ts';
import { joinRuns } from '../xlsx/rich-text.ts';
import { attribute } from '../xml/xml-attributes.ts';
import type { OdsStyles } from './ods-styles.ts';

const MOST_BLANKS = 1000;

interface Look {
  hidden: boolean;
  raised: boolean;
  struck: boolean;
}

const PLAIN: Look = { raised: false, struck: false, hidden: false };

/** Collects the paragraphs of a cell or note: one line each, with blanks, tabs and breaks written as elements. */
export class OdsText {
  readonly #styles: OdsStyles;
  #runs: TextRun[] = [];
  #spans: Look[] = [];
  #paragraphs = 0;
  #depth = 0;
  #ruby = 0;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  get paragraphs(): number {
    return this.#paragraphs;
  }

  open(name: string, raw: string): void {
    if (name === 'p' || name === 'h') {
      if (this.#paragraphs++ > 0) this.#add('\n');
      this.#depth++;
      this.#spans.push(this.#ofParagraph(attribute(raw, 'style-name')));
    } else if (name === 'span') this.#spans.push(this.#within(attribute(raw, 'style-name')));
    else if (name === 's')
      this.#add(' '.repeat(Math.min(Number(attribute(raw, 'c') ?? 1) || 1, MOST_BLANKS)));
    else if (name === 'tab') this.#add('\t');
    else if (name === 'line-break') this.#add('\n');
    else if (name === 'ruby-text') this.#ruby++;
  }

  close(name: string): void {
    if (name === 'p' || name === 'h') {
      this.#depth--;
      this.#spans.pop();
    } else if (name === 'span') this.#spans.pop();
    else if (name === 'ruby-text') this.#ruby--;
  }

  text(value: string): void {
    if (this.#depth > 0 && this.#ruby === 0) this.#add(value.replace(/[ \t\n]+/g, ' '));
  }

  /** Every paragraph that was begun has ended. */
  get isClosed(): boolean {
    return this.#depth === 0;
  }

  #ofParagraph(style: string | undefined): Look {
    const struck = style !== undefined && this.#styles.strikes('paragraph', style) === true;
    return { ...PLAIN, struck, hidden: this.#styles.hides('paragraph', style) };
  }

  #within(style: string | undefined): Look {
    const { raised, struck, hidden } = this.#spans.at(-1) ?? PLAIN;
    return {
      hidden: hidden || this.#styles.hides('text', style),
      raised: raised || this.#styles.raises(style),
      struck: (style === undefined ? undefined : this.#styles.strikes('text', style)) ?? struck,
    };
  }

  #add(text: string): void {
    const last = this.#runs.at(-1);
    const { raised, struck, hidden } = this.#spans.at(-1) ?? PLAIN;
    if (hidden) return;
    if (last?.raised === raised && last.struck === struck) last.text += text;
    else this.#runs.push({ text, raised, struck });
  }

  take(): RichText {
    const runs = this.#runs;
    this.#runs = [];
    this.#spans = [];
    this.#paragraphs = 0;
    return joinRuns(runs);
  }
}
