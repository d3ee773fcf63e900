import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { FlowRows, type Edge } from '../flow/flow-rows.ts';
import { isPageWord } from '../ods/ods-pages.ts';
import { joinRuns, type TextRun } from '../xlsx/rich-text.ts';
import type { DocFile } from './doc-file.ts';
import { DocLooks } from './doc-looks.ts';
import type { DocText } from './doc-text.ts';
import { eachSprm, isOn, SPRM } from './sprms.ts';

const CELL = '\u0007';
const NOTE = '\u0002';
/** End of a paragraph, of a page or section, of a column. */
const ENDS = new Set(['\r', '\f', '\u000e']);
const SIGNS: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '-', '\t': '\t' };
const FIELD = { begin: '\u0013', middle: '\u0014', end: '\u0015' };

interface Paragraph {
  inTable: boolean;
  isRowEnd: boolean;
  left: number;
  edges: Edge[];
}

/** Reads the text of a Word document character by character: tables, paragraphs, notes, margins, boxes. */
export class DocContent {
  readonly rows = new FlowRows();
  readonly notes = new Map<string, string>();
  readonly margins: OutsideText[] = [];
  readonly #file: DocFile;
  readonly #text: DocText;
  readonly #looks: DocLooks;
  #runs: TextRun[] = [];
  /** Codes of fields within one another; what stands after the middle is shown. */
  readonly #fields: boolean[] = [];

  constructor(file: DocFile, text: DocText) {
    this.#file = file;
    this.#text = text;
    this.#looks = new DocLooks(file);
    const { lengths } = file;
    let from = 0;
    const next = (length: number): readonly [number, number] => [from, (from = Math.min(from + length, text.text.length))]; // prettier-ignore
    const [main, notes, margins] = [next(lengths.text), next(lengths.notes), next(lengths.margins)];
    next(lengths.remarks);
    const [endNotes, boxes] = [next(lengths.endNotes), next(lengths.boxes)];
    this.#readNotes([notes, endNotes]);
    this.#readMain(...main);
    for (const line of this.#plain(...boxes).split('\n')) this.rows.paragraph(line, true);
    for (const line of this.#plain(...margins).split('\n'))
      if (line.trim() !== '' && !isPageWord(line)) this.margins.push({ kind: 'header', text: line.trim() });
    this.rows.finish();
  }

  /** Each begins with the sign that stands where it is referred to. */
  #readNotes(ranges: readonly (readonly [number, number])[]): void {
    for (const range of ranges)
      for (const text of this.#plain(...range)
        .split(NOTE)
        .slice(1))
        this.notes.set(`n${this.notes.size + 1}`, text.trim());
  }

  #readMain(from: number, to: number): void {
    let note = 0;
    let began = from;
    for (let at = from; at < to; at++) {
      const char = this.#text.text[at]!;
      if (char === CELL || ENDS.has(char)) {
        this.#end(char, this.#paragraphAt(at));
        began = at + 1;
      } else if (char === NOTE) this.rows.note(`n${++note}`, this.#paragraphAt(at).inTable);
      else this.#character(at, char);
    }
    if (began < to) this.#end('\r', { inTable: false, isRowEnd: false, left: 0, edges: [] });
  }

  #end(char: string, { inTable, isRowEnd, left, edges }: Paragraph): void {
    if (char === CELL && isRowEnd) {
      this.#runs = [];
      this.rows.row(left, edges);
    } else if (char === CELL) this.rows.cell(joinRuns(this.#runs.splice(0)));
    else if (inTable) this.#runs.push({ text: '\n', raised: false });
    else this.rows.paragraph(joinRuns(this.#runs.splice(0)).text, false);
  }

  #character(at: number, char: string): void {
    if (!this.#isShown(char)) return;
    const text = SIGNS[char] ?? (char < ' ' ? '' : char);
    if (text === '') return;
    const look = this.#lookAt(at);
    if (look.hidden) return;
    const last = this.#runs.at(-1);
    if (last && last.raised === look.raised && (last.struck ?? false) === look.struck) last.text += text;
    else this.#runs.push({ text, raised: look.raised, struck: look.struck });
  }

  /** False for the signs of a field and for its code. */
  #isShown(char: string): boolean {
    if (char === FIELD.begin) this.#fields.push(false);
    else if (char === FIELD.middle && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (char === FIELD.end) this.#fields.pop();
    else return this.#fields.every(Boolean);
    return false;
  }

  #lookAt(at: number): { raised: boolean; struck: boolean; hidden: boolean } {
    const look = { raised: false, struck: false, hidden: false };
    eachSprm(this.#looks.at('character', this.#text.offsets[at]!), (sprm, operand) => {
      if (sprm === SPRM.strike || sprm === SPRM.doubleStrike) look.struck = isOn(operand);
      else if (sprm === SPRM.vanish || sprm === SPRM.deleted) look.hidden ||= isOn(operand);
      else if (sprm === SPRM.raised) look.raised = operand[0] === 1;
    });
    return look;
  }

  #paragraphAt(at: number): Paragraph {
    const paragraph: Paragraph = { inTable: false, isRowEnd: false, left: 0, edges: [] };
    const use = (sprm: number, operand: Uint8Array): void => {
      if (sprm === SPRM.inTable) paragraph.inTable = isOn(operand);
      else if (sprm === SPRM.rowEnd) paragraph.isRowEnd = isOn(operand);
      else if (sprm === SPRM.table) Object.assign(paragraph, cellsOf(operand));
      else if (sprm === SPRM.verticalMerge) mergeDown(operand, paragraph.edges);
      else if (sprm === SPRM.huge) eachSprm(this.#hugeAt(operand), (own, value) => own === SPRM.huge ? undefined : use(own, value)); // prettier-ignore
    };
    eachSprm(this.#looks.at('paragraph', this.#text.offsets[at]!), use);
    return paragraph;
  }

  /** Properties that fit on no page lie elsewhere. */
  #hugeAt(operand: Uint8Array): Uint8Array {
    const { data } = this.#file;
    const at = new DataView(operand.buffer, operand.byteOffset, 4).getUint32(0, true);
    if (at + 2 > data.length) return new Uint8Array();
    const size = new DataView(data.buffer, data.byteOffset, data.byteLength).getUint16(at, true);
    return data.subarray(at + 2, at + 2 + size);
  }

  /** Without looks, a line for each paragraph. */
  #plain(from: number, to: number): string {
    let out = '';
    for (let at = from; at < to; at++) {
      const char = this.#text.text[at]!;
      if (ENDS.has(char) || char === CELL) out += '\n';
      else if (char === NOTE) out += NOTE;
      else if (this.#isShown(char)) out += SIGNS[char] ?? (char < ' ' ? '' : char);
    }
    return out;
  }
}

/** Where the cells of a row end, and which are joined ([MS-DOC], 2.9.310). */
function cellsOf(operand: Uint8Array): Pick<Paragraph, 'left' | 'edges'> {
  const count = operand[0] ?? 0;
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength);
  const edges: Edge[] = [];
  if (operand.length < 1 + (count + 1) * 2) return { left: 0, edges };
  for (let cell = 0; cell < count; cell++) {
    const flagsAt = 1 + (count + 1) * 2 + cell * 20;
    const flags = flagsAt + 2 <= operand.length ? view.getUint16(flagsAt, true) : 0;
    const down = (flags & 0x20) === 0 ? '' : (flags & 0x40) === 0 ? 'continue' : 'restart';
    edges.push({ right: view.getInt16(1 + (cell + 1) * 2, true), joins: (flags & 2) !== 0, down });
  }
  return { left: view.getInt16(1, true), edges };
}

function mergeDown(operand: Uint8Array, edges: Edge[]): void {
  const edge = edges[operand[0] ?? 0];
  if (edge) edge.down = operand[1] === 1 ? 'continue' : operand[1] === 3 ? 'restart' : '';
}
