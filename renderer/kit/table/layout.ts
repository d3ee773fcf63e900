/** Lines in the order of one column. */
export interface TableSort {
  /** Its id. */
  column: string;
  down: boolean;
}

/** What a person made of a table: widths of its columns in pixels, their order, those that are not to be seen. */
export interface TableLayout {
  widths: Readonly<Record<string, number>>;
  /** Ids; columns that are not named stand after the one that they came after. */
  order: readonly string[];
  hidden: readonly string[];
  /** Left out: lines as they come. */
  sort?: TableSort | undefined;
}

export const AS_MADE: TableLayout = { widths: {}, order: [], hidden: [] };

/** What of a column decides where it may stand. */
export interface Arrangeable {
  id: string;
  group?: string;
  pinned?: boolean;
  always?: boolean;
}

/** Columns that may change places: those under one rule, on one side of the line that stays. */
const alike = (a: Arrangeable, b: Arrangeable): boolean =>
  a.group === b.group &&
  (a.pinned === true) === (b.pinned === true) &&
  a.always !== true &&
  b.always !== true;

/** All columns in the person's order; hidden ones among them. Columns change places only with their like. */
export function inOrder<C extends Arrangeable>(columns: readonly C[], { order }: TableLayout): C[] {
  return columns.map((column, at) => {
    const like = columns.filter((other) => other === column || alike(other, column));
    return sorted(like, order)[columns.slice(0, at).filter((other) => like.includes(other)).length]!;
  });
}

function sorted<C extends Arrangeable>(columns: readonly C[], order: readonly string[]): C[] {
  const known = columns
    .filter(({ id }) => order.includes(id))
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  for (const [at, column] of columns.entries()) {
    if (order.includes(column.id)) continue;
    const before = at === 0 ? -1 : known.indexOf(columns[at - 1]!);
    known.splice(before + 1, 0, column);
  }
  return known;
}

/** The columns that are to be seen, in the person's order. */
export const arranged = <C extends Arrangeable>(columns: readonly C[], layout: TableLayout): C[] =>
  inOrder(columns, layout).filter(({ id, always }) => always === true || !layout.hidden.includes(id));

/** @returns null where there is no column of its like on that side */
export function columnMoved(
  columns: readonly Arrangeable[],
  layout: TableLayout,
  id: string,
  step: -1 | 1,
): TableLayout | null {
  const all = inOrder(columns, layout);
  const seen = arranged(columns, layout);
  const at = seen.findIndex((column) => column.id === id);
  const [here, there] = [seen[at], seen[at + step]];
  if (!here || !there || !alike(here, there)) return null;
  const order = all.map((column) => (column === here ? there : column === there ? here : column).id);
  // What is not here today, such as the column of a body without a file, keeps its place for another day.
  return { ...layout, order: [...order, ...layout.order.filter((one) => !order.includes(one))] };
}

export const withHidden = (layout: TableLayout, id: string, hide: boolean): TableLayout => ({
  ...layout,
  hidden: hide ? [...layout.hidden, id] : layout.hidden.filter((one) => one !== id),
});

export const withWidth = (layout: TableLayout, id: string, width: number): TableLayout => ({
  ...layout,
  widths: { ...layout.widths, [id]: width },
});
