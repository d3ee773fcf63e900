import { foldLabel } from '../fold.ts';
import { readNumberText } from '../number-text.ts';
import type { ObservationDraft } from '../observation.ts';
import type { Placed } from './grid.ts';
import { matches } from './resolve.ts';
import type { SheetState } from './sheet-state.ts';
import { agencyAt } from './sheet-state.ts';
import { withValue } from './drafts.ts';

/** A number within a sentence, where a layout knows the sentence. Returns whether it was one. */
export function readSentence(state: SheetState, placed: Placed): boolean {
  for (const layout of state.layouts) {
    for (const sentence of layout.sentences) {
      if (sentence.sheet !== undefined && !matches(sentence.sheet, state.grid.sheet.name)) continue;
      const found = numberIn(placed.text, sentence.pattern);
      if (found === null) continue;
      const base: ObservationDraft = {
        figure: sentence.figure,
        period: state.period,
        agency: sentence.agency ?? agencyAt(state, { label: placed.text, nth: 1, column: undefined }),
        value: null,
        status: 'not-reported',
        categories: {},
        remarks: [],
        cells: [
          { sheet: state.grid.sheet.name, ref: placed.cell.ref, role: 'value', text: placed.cell.text },
        ],
      };
      state.out.observations.push(withValue(base, found.value, found.qualifier));
      return true;
    }
  }
  return false;
}

/** The number at `{n}`; `…` stands for any words. Null where the sentence is another one. */
export function numberIn(text: string, pattern: string): { value: number; qualifier?: string } | null {
  const [before = '', after = ''] = pattern.split('{n}');
  const wanted = [before, after].map((side) =>
    side
      .split('…')
      .map(foldLabel)
      .filter((part) => part !== ''),
  );
  for (const found of text.matchAll(/\d[\d \u00a0]*/g)) {
    const left = foldLabel(text.slice(0, found.index));
    const rest = text.slice(found.index);
    const number = found[0].trim();
    const right = foldLabel(rest.slice(found[0].length));
    if (!inOrder(left, wanted[0]!) || !inOrder(right, wanted[1]!)) continue;
    const qualified = /^[\d \u00a0]+(?:-\p{L}+ (?:çox|artıq))?/u.exec(rest)?.[0] ?? number;
    const read = readNumberText(qualified.trim());
    const plain = read.kind === 'number' ? read : readNumberText(number);
    if (plain.kind === 'number') {
      return { value: plain.value, ...(plain.qualifier === undefined ? {} : { qualifier: plain.qualifier }) };
    }
  }
  return null;
}

function inOrder(text: string, parts: string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
