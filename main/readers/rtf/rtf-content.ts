import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { LIMITS } from '../../cells/limits.ts';
import { refuse } from '../../cells/refusal.ts';
import { isPageWord } from '../ods/ods-pages.ts';
import { joinRuns, type TextRun } from '../xlsx/rich-text.ts';
import { RtfFonts } from './rtf-fonts.ts';
import { FlowRows } from '../flow/flow-rows.ts';
import { RtfRow } from './rtf-row.ts';
import type { RtfToken } from './rtf-tokens.ts';

type Target = 'text' | 'silent' | 'fonts' | 'properties' | 'header' | 'footer' | 'note' | 'box';

/** What a group is, by its first word. Those that are marked as unknown to old programs are silent otherwise. */
const TARGETS: Readonly<Record<string, Target>> = {
  ...Object.fromEntries(
    [
      'colortbl', 'stylesheet', 'info', 'pict', 'object', 'filetbl', 'nonesttables', 'nonshppict', 'shp', 'shprslt',
      'sp', 'listtext', 'pntext', 'tc', 'xe', 'upr', 'fldinst',
    ].map((word) => [word, 'silent'] as const), // prettier-ignore
  ),
  fonttbl: 'fonts',
  userprops: 'properties',
  header: 'header', headerl: 'header', headerr: 'header', headerf: 'header',
  footer: 'footer', footerl: 'footer', footerr: 'footer', footerf: 'footer',
  footnote: 'note',
  shptxt: 'box', dptxbxtext: 'box',
  ud: 'text',
}; // prettier-ignore

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', column: '\n', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“',
  rdblquote: '”', emspace: ' ', enspace: ' ', qmspace: ' ', '~': '\u00a0', _: '-', '\\': '\\', '{': '{', '}': '}',
  nestcell: '\n', nestrow: '\n',
}; // prettier-ignore

const ENDS = new Set(['par', 'sect', 'page']);

interface State {
  target: Target;
  font: number | undefined;
  raised: boolean;
  struck: boolean;
  hidden: boolean;
  /** Bytes after a character in Unicode that stand for it in programs without. */
  bytes: number;
}

/** Reads an RTF document token by token: tables, paragraphs, and what stands at the margins. */
export class RtfContent {
  readonly margins: OutsideText[] = [];
  readonly notes = new Map<string, string>();
  readonly rows = new FlowRows();
  readonly #row = new RtfRow();
  /** Names and values of the document's own properties. */
  properties = '';
  readonly #fonts = new RtfFonts();
  readonly #groups: State[] = [];
  #state: State = { target: 'text', font: undefined, raised: false, struck: false, hidden: false, bytes: 1 };
  #starred = false;
  #skip = 0;
  #declared = 0;
  #inTable = false;
  #runs: TextRun[] = [];
  /** Text of the margin, note or box that is open. */
  #beside = '';

  take(token: RtfToken): void {
    if (token.kind === 'word') this.#word(token.word, token.value);
    else if (token.kind === 'bytes') this.#bytes(token.bytes);
    else if (token.kind === 'close') this.#close();
    else {
      if (this.#groups.length > LIMITS.xmlDepth)
        refuse({ tag: 'HostileContent', detail: `groups nested deeper than ${LIMITS.xmlDepth}` });
      this.#groups.push({ ...this.#state });
    }
  }

  finish(): void {
    if (this.#runs.length > 0) this.#endParagraph();
    this.rows.finish();
  }

  #word(word: string, value: number | undefined): void {
    if (word === '*') {
      this.#starred = true;
      return;
    }
    const target = TARGETS[word] ?? (this.#starred ? 'silent' : undefined);
    this.#starred = false;
    if (target !== undefined) this.#state.target = target;
    else if (this.#state.target === 'fonts') this.#font(word, value);
    else if (word === 'u') this.#unicode(value ?? 0);
    else if (word === 'uc') this.#state.bytes = value ?? 1;
    else if (word === 'f') this.#state.font = value;
    else if (word === 'ansicpg') this.#fonts.page(value ?? 0);
    else if (!this.#look(word, value !== 0)) this.#structure(word, value);
  }

  #font(word: string, value: number | undefined): void {
    if (word === 'f') this.#declared = value ?? 0;
    else if (word === 'fcharset') this.#fonts.declare(this.#declared, value ?? 0);
  }

  #look(word: string, on: boolean): boolean {
    if (word === 'strike' || word === 'striked') this.#state.struck = on;
    else if (word === 'super') this.#state.raised = on;
    else if (word === 'nosupersub' || word === 'sub') this.#state.raised = false;
    else if (word === 'v' || word === 'deleted') this.#state.hidden = on;
    else if (word === 'plain') Object.assign(this.#state, { raised: false, struck: false, hidden: false });
    else return false;
    return true;
  }

  #structure(word: string, value: number | undefined): void {
    const sign = SIGNS[word];
    if (sign !== undefined) return this.#add(sign);
    if (this.#state.target !== 'text') {
      if (ENDS.has(word)) this.#add('\n');
    } else if (word === 'pard') this.#inTable = false;
    else if (word === 'intbl') this.#inTable = true;
    else if (word === 'cell') this.rows.cell(joinRuns(this.#runs.splice(0)));
    else if (word === 'row') this.rows.row(this.#row.left, this.#row.edges);
    else if (!this.#row.take(word, value) && ENDS.has(word)) {
      if (this.#inTable) this.#add('\n');
      else this.#endParagraph();
    }
  }

  #endParagraph(): void {
    this.rows.paragraph(joinRuns(this.#runs.splice(0)).text, false);
  }

  #unicode(code: number): void {
    this.#add(String.fromCharCode(code < 0 ? code + 65_536 : code));
    this.#skip = this.#state.bytes;
  }

  #bytes(bytes: readonly number[]): void {
    const from = Math.min(this.#skip, bytes.length);
    this.#skip -= from;
    if (from < bytes.length) this.#add(this.#fonts.decode(bytes.slice(from), this.#state.font));
  }

  #add(text: string): void {
    const { target, hidden, raised, struck } = this.#state;
    if (target === 'silent' || target === 'fonts' || hidden) return;
    if (target === 'properties') this.properties += text;
    else if (target === 'text') this.#runs.push({ text, raised, struck });
    else this.#beside += text;
  }

  #close(): void {
    const outer = this.#groups.pop();
    if (!outer) return;
    this.#skip = 0;
    const { target } = this.#state;
    this.#state = outer;
    if (target === outer.target || target === 'silent' || target === 'text') return;
    if (target === 'fonts' || target === 'properties') return;
    const text = this.#beside.trim();
    this.#beside = '';
    if (target === 'box') this.rows.paragraph(text, true);
    else if (target === 'note') this.#note(text);
    else if (text !== '' && !isPageWord(text)) this.margins.push({ kind: target, text });
  }

  #note(text: string): void {
    const id = `n${this.notes.size + 1}`;
    this.notes.set(id, text);
    this.rows.note(id, this.#inTable);
  }
}
