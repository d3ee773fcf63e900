import type { Edge } from '../flow/flow-rows.ts';

/** What an RTF file declares of the cells of a row, before or after they come. */
export class RtfRow {
  edges: Edge[] = [];
  left = 0;
  #joins = false;
  #down: Edge['down'] = '';

  /** False: the word declares nothing of a row. */
  take(word: string, value: number | undefined): boolean {
    if (word === 'trowd') {
      this.edges = [];
      this.left = 0;
    } else if (word === 'trleft') this.left = value ?? 0;
    else if (word === 'clmrg') this.#joins = true;
    else if (word === 'clvmgf') this.#down = 'restart';
    else if (word === 'clvmrg') this.#down = 'continue';
    else if (word === 'cellx') {
      this.edges.push({ right: value ?? 0, joins: this.#joins, down: this.#down });
      this.#joins = false;
      this.#down = '';
    } else return false;
    return true;
  }
}
