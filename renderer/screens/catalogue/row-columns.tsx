import type { CatalogueRow, LayoutRow } from '../../../shared/contract/catalogue.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownDay } from '../../kit/when.ts';
import type { LineColumn } from '../../parts/table/line-column.ts';
import { isPerson, isTaught, type ListName, type Row } from './lists.ts';
import { taughtColumns } from './taught-columns.tsx';
import css from './row-columns.module.css';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';

/** What a list shows of its rows. */
export function columnsOf(list: ListName, words: Words, language: Settings['language']): LineColumn<Row>[] {
  if (list === 'taught') return taughtColumns(words.catalogue, language);
  const columns = shares(list, words, language);
  const all = columns.reduce((sum, { wide }) => sum + (wide ?? 1), 0);
  return columns.map(({ wide, ...column }, at) => ({
    look: at > 0 && column.align === undefined ? css.further : undefined,
    ...(at === 0 ? { always: true as const, cell: (row: Row) => <Name row={row} text={column.text(row)} w={words.catalogue} /> } : {}),
    hint: column.text,
    width: `${(100 * (wide ?? 1)) / all}%`,
    ...column,
  })); // prettier-ignore
}

function Name({ row, text, w }: { row: Row; text: string; w: Words['catalogue'] }) {
  if (isPerson(row) || isTaught(row) || !row.edited) return text;
  return (
    <>
      {text}
      <span className={classes(markCss.mark, markCss.stale, 'tiny')}>
        {' '}
        <Icon name="pen" size="s" /> {w.edited}
      </span>
    </>
  );
}

/** `wide`: share of the width. */
type Shared = LineColumn<Row> & { wide?: number };

function shares(list: ListName, words: Words, language: Settings['language']): Shared[] {
  const w = words.catalogue;
  const c = w.columns;
  const of =
    (text: (row: CatalogueRow) => string) =>
    (row: Row): string =>
      isPerson(row) || isTaught(row) ? '' : text(row);
  const name: Shared = { id: 'name', header: c.name, text: of((row) => row.name[language]), wide: 3 };
  const id: Shared = { id: 'id', header: c.id, text: of((row) => row.id), wide: 2 };
  const unit: Shared = { id: 'unit', header: c.unit, text: of((row) => row.detail[language]) };
  const count = (name_: string, header: string, number: (row: CatalogueRow) => number): Shared => ({
    id: name_,
    header,
    align: 'right',
    text: of((row) => (number(row) === 0 ? '' : String(number(row)))),
    number: (row) => (isPerson(row) || isTaught(row) || number(row) === 0 ? null : number(row)),
  });
  const uses = (header: string): Shared => count('uses', header, (row) => row.uses);
  const spellings = (header: string): Shared => ({
    id: 'words',
    header,
    text: of((row) => row.words.join(', ')),
    wide: 3,
  });
  switch (list) {
    case 'agencies':
      return [name, spellings(c.words), { id: 'type', header: c.type, text: of((row) => typeOf(row.detail.en, w)) }, uses(c.deliveries)]; // prettier-ignore
    case 'figures':
      return [name, id, unit, count('synonyms', c.synonyms, (row) => row.words.length), uses(c.contexts)];
    case 'indicators':
      return [name, id, unit, spellings(c.owners), uses(c.figures)];
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
        { id: 'steps', header: c.steps, text: of((row) => row.detail[language]), align: 'right' },
        uses(c.deliveries),
        { id: 'state', header: c.state, text: of((row) => stateOf(row as LayoutRow, w)) },
      ];
    case 'people':
      return [
        { id: 'name', header: c.name, text: (row) => (isPerson(row) ? row.name : ''), wide: 3 },
        { id: 'role', header: c.role, text: (row) => (isPerson(row) ? words.frame.roles[row.role] : '') },
        { id: 'added', header: c.added, text: (row) => (isPerson(row) ? shownDay(row.addedAt, language) : '') },
        {
          id: 'acts',
          header: c.acts,
          align: 'right',
          text: (row) => (isPerson(row) ? String(row.acts) : ''),
          number: (row) => (isPerson(row) ? row.acts : null),
        },
      ]; // prettier-ignore
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
