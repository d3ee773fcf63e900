import type { Person } from '../../../shared/domain/people/person.ts';
import type { App } from '../../resources/app.ts';
import type { WritableDb } from '../../store/connection.ts';
import { insertCatalogueEdit } from '../../store/tables/catalogue-edit-table.ts';
import type { StoredQuestion } from '../../store/tables/question-table.ts';

/** The second person's word on what was taught: from now on it is taken without asking. */
export function confirmTaught(
  app: App,
  db: WritableDb,
  { kind, readings }: StoredQuestion,
  who: Person,
  at: string,
): void {
  const says = readings[0]?.says;
  if (kind !== 'as-taught' || says?.tag !== 'as-taught') return;
  for (const layout of app.layouts().layouts) {
    const isMeant = ({ at: taughtAt, confirmedBy, withdrawn }: (typeof layout.tables)[number]): boolean =>
      taughtAt === says.at && confirmedBy === undefined && withdrawn === undefined;
    if (!layout.tables.some(isMeant)) continue;
    const tables = layout.tables.map((table) =>
      isMeant(table) ? { ...table, confirmedBy: who.name } : table,
    );
    insertCatalogueEdit(db, {
      kind: 'layout',
      item: layout.id,
      value: { ...layout, tables },
      by: who.id,
      at,
    });
  }
}
