import { useEffect, useRef, useState } from 'react';
import type { CellView } from '../../../../shared/contract/delivery-views.ts';
import { call, listen } from '../../../shell/api.ts';
import type { DeliveryId } from '../../../../shared/domain/keys/ids.ts';

/** Rows that are asked for at once. */
const PAGE = 200;

interface Wanted {
  delivery: DeliveryId;
  sheet: string;
  diff: boolean;
}

/** Cells of a sheet by row, as far as they are here: pages around the rows in view are fetched as they come. */
export function useCells(
  input: Wanted & { rows: number; first: number; last: number },
): ReadonlyMap<number, readonly CellView[]> {
  const { delivery, sheet, rows, first, last, diff } = input;
  const key = `${delivery} ${sheet} ${diff}`;
  const turn = useTurn();
  // After a change every page is asked again; what is there stays until it is answered.
  const round = `${key} ${turn}`;
  const [kept, setKept] = useState({ key, cells: new Map<number, CellView[]>() });
  const asked = useRef({ round, pages: new Set<number>() });
  const from = Math.max(0, Math.floor((first - 1) / PAGE));
  const to = Math.floor((Math.max(first, Math.min(last, rows)) - 1) / PAGE);
  useEffect(() => {
    if (asked.current.round !== round) asked.current = { round, pages: new Set() };
    const mine = asked.current;
    const fetchPage = async (page: number): Promise<void> => {
      const cells = await pageOf({ delivery, sheet, diff }, page);
      if (cells === null || asked.current !== mine) return;
      setKept((now) => ({ key, cells: new Map([...(now.key === key ? now.cells : []), ...cells]) }));
    };
    for (let page = from; page <= to; page++) {
      if (mine.pages.has(page)) continue;
      mine.pages.add(page);
      void fetchPage(page);
    }
  }, [round, key, delivery, sheet, diff, from, to]);
  return kept.key === key ? kept.cells : NOTHING;
}

const NOTHING: ReadonlyMap<number, readonly CellView[]> = new Map();

/** Every row of a page, empty ones too; null where it cannot be had. */
async function pageOf(wanted: Wanted, page: number): Promise<Map<number, CellView[]> | null> {
  const range = { from: page * PAGE + 1, to: (page + 1) * PAGE };
  const answer = await call('deliveries.cells', { ...wanted, ...range });
  if (!answer.ok) return null;
  const byRow = Map.groupBy(answer.value.cells, (cell) => cell.row);
  return new Map(
    Array.from({ length: PAGE }, (_, at) => [range.from + at, byRow.get(range.from + at) ?? []]),
  );
}

/** Counts the changes of the workspace. */
function useTurn(): number {
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      listen((event) => {
        if (event.kind === 'changed' && event.topics.includes('work')) setTurn((now) => now + 1);
      }),
    [],
  );
  return turn;
}
