import type { CatalogueRow, LayoutRow } from '../../../shared/contract/catalogue.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { shownDay } from '../../kit/when.ts';
import { isPerson, type ListName, type Row } from './lists.ts';

export interface Column {
  header: string;
  text: (row: Row) => string;
  number?: true;
  /** Share of the width. */
  wide?: number;
}

/** What a list shows of its rows. */
export function columnsOf(list: ListName, words: Words, language: Settings['language']): Column[] {
  const w = words.catalogue;
  const c = w.columns;
  const of =
    (text: (row: CatalogueRow) => string) =>
    (row: Row): string =>
      isPerson(row) ? '' : text(row);
  const name: Column = { header: c.name, text: of((row) => row.name[language]), wide: 3 };
  const id: Column = { header: c.id, text: of((row) => row.id), wide: 2 };
  const count = (header: string, number: (row: CatalogueRow) => number): Column => ({
    header,
    text: of((row) => (number(row) === 0 ? '' : String(number(row)))),
    number: true,
  });
  const uses = (header: string): Column => count(header, (row) => row.uses);
  const spellings = (header: string): Column => ({
    header,
    text: of((row) => row.words.join(', ')),
    wide: 3,
  });
  switch (list) {
    case 'agencies':
      return [name, spellings(c.words), { header: c.type, text: of((row) => typeOf(row.detail.en, w)) }, uses(c.deliveries)]; // prettier-ignore
    case 'figures':
      return [name, id, { header: c.unit, text: of((row) => row.detail[language]) }, count(c.synonyms, (row) => row.words.length), uses(c.contexts)]; // prettier-ignore
    case 'indicators':
      return [name, id, { header: c.unit, text: of((row) => row.detail[language]) }, spellings(c.owners), uses(c.figures)]; // prettier-ignore
    case 'units':
      return [name, spellings(c.synonyms), uses(c.indicators)];
    case 'dimensions':
      return [name, id, spellings(c.codes), uses(c.codes)];
    case 'words':
      return [{ ...name, text: of((row) => roleOf(row.id, w)), wide: 2 }, spellings(c.words), uses(c.words)];
    case 'layouts':
      return [
        name,
        id,
        { header: c.steps, text: of((row) => row.detail[language]), number: true },
        uses(c.deliveries),
        { header: c.state, text: of((row) => stateOf(row as LayoutRow, w)) },
      ];
    case 'people':
      return [
        { header: c.name, text: (row) => (isPerson(row) ? row.name : ''), wide: 3 },
        { header: c.role, text: (row) => (isPerson(row) ? words.frame.roles[row.role] : '') },
        { header: c.added, text: (row) => (isPerson(row) ? shownDay(row.addedAt, language) : '') },
        { header: c.acts, text: (row) => (isPerson(row) ? String(row.acts) : ''), number: true },
      ];
    default:
      return [];
  }
}

export const roleOf = (id: string, w: Words['catalogue']): string =>
  w.headerRoles[id as keyof typeof w.headerRoles];

function stateOf({ deliveries }: LayoutRow, w: Words['catalogue']): string {
  if (deliveries.length === 0) return w.unused;
  return deliveries.some(({ changed }) => changed.length > 0) ? w.alarm : w.fits;
}

/** A type of body in words; one of a workspace's own as it is written. */
export const typeOf = (type: string, w: Words['catalogue']): string =>
  (w.types as Record<string, string>)[type] ?? type;
