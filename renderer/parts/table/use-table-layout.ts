import { AS_MADE, type TableLayout } from '../../kit/table/layout.ts';
import { useRemembered } from '../../shell/remembered.ts';
import { useSession } from '../../shell/session.tsx';

/** What a person made of a table's columns in this workspace. `name`: of the table, unique in the program. */
export function useTableLayout(
  name: string,
): [TableLayout, (change: (now: TableLayout) => TableLayout) => void] {
  const { workspace } = useSession();
  return useRemembered<TableLayout>(`layout of ${name} in ${workspace?.path ?? ''}`, AS_MADE);
}
