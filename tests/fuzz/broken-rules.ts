import type { Cell, ReadDocument } from '../../shared/domain/sheets/cell.ts';
import { parseRef } from '../../shared/domain/sheets/cell-ref.ts';
import type { ObservationDraft } from '../../shared/domain/observations/observation.ts';

/** What a reading has to be whatever the file was; each broken rule as a sentence. */
export function brokenCells({ sheets }: ReadDocument): string[] {
  const broken: string[] = [];
  for (const sheet of sheets) {
    let last = 0;
    for (const cell of sheet.cells) {
      const { row, col } = parseRef(cell.ref);
      const key = row * 20_000 + col;
      if (key <= last) broken.push(`${sheet.name}!${cell.ref} comes after its successor`);
      last = key;
      if (!fits(cell)) broken.push(`${sheet.name}!${cell.ref} is ${cell.type} ${String(cell.value)}`);
    }
  }
  return broken;
}

function fits({ type, value, text }: Cell): boolean {
  if (typeof text !== 'string') return false;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'blank') return value === null;
  return typeof value === 'string';
}

export interface Understood {
  document: ReadDocument;
  observations: readonly ObservationDraft[];
}

/**
 * A mutation may turn values into questions, or remove them. Where a cell, its row, its column and all above it read as
 * before, its value must not change; where the whole document reads as before, nothing may be new.
 */
export function brokenValues(before: Understood, after: Understood): string[] {
  const [old, now] = [before, after].map(({ document }) => new Texts(document)) as [Texts, Texts];
  const known = new Map(before.observations.map((one) => [keyOf(one), one]));
  const isSame = old.whole === now.whole;
  const broken: string[] = [];
  for (const one of after.observations) {
    const at = sourceOf(one);
    const earlier = known.get(keyOf(one));
    if (earlier === undefined) {
      if (isSame) broken.push(`invented: ${keyOf(one)} = ${String(one.value)}`);
    } else if (earlier.value !== one.value && (isSame || old.around(at) === now.around(at)))
      broken.push(`changed: ${keyOf(one)} ${String(earlier.value)} → ${String(one.value)}`);
  }
  return broken;
}

const sourceOf = (one: ObservationDraft): { sheet: string; ref: string } => {
  const { sheet, ref } = one.cells.find(({ role }) => role === 'value') ?? { sheet: '', ref: 'A1' };
  return { sheet, ref: ref.split(/[:,]/)[0]! };
};

const keyOf = (one: ObservationDraft): string => {
  const { sheet, ref } = sourceOf(one);
  return [sheet, ref, one.figure, one.period, one.agency, JSON.stringify(one.categories)].join(' ');
};

/** What a person sees of a document, as far as a value depends on it. */
class Texts {
  readonly whole: string;
  readonly #sheets: ReadDocument['sheets'];

  constructor({ sheets }: ReadDocument) {
    this.#sheets = sheets;
    this.whole = JSON.stringify(
      sheets.map(({ name, state, merges, cells, outside }) => [name, state, merges, cells, outside]),
    );
  }

  /** The cell with its row, its column and everything above it, and the names of the sheets. */
  around({ sheet, ref }: { sheet: string; ref: string }): string {
    const at = parseRef(ref);
    const found = this.#sheets.find(({ name }) => name === sheet);
    const near = found?.cells.filter((cell) => {
      const { row, col } = parseRef(cell.ref);
      return row <= at.row || col === at.col;
    });
    return JSON.stringify([this.#sheets.map(({ name }) => name), found?.merges, near, found?.outside]);
  }
}
