import { useEffect, useMemo, useState } from 'react';
import type { YearBeforeView } from '../../../../shared/contract/teaching.ts';
import type { SheetBoxes } from '../../../../shared/domain/understanding/taught/lessons.ts';
import type { DeliveryId } from '../../../../shared/domain/keys/ids.ts';
import { toRef } from '../../../../shared/domain/sheets/cell-ref.ts';
import { useAsk } from '../../../shell/api.ts';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { useWords } from '../../../words/speech.ts';
import type { Spot } from '../sheet/cell-cursor.ts';
import { SheetGrid } from '../sheet/sheet-grid.tsx';
import css from './year-before.module.css';

/** What the same body sent the year before, at the row that this year's cursor is on. */
export function YearBefore(props: {
  delivery: DeliveryId;
  boxes: SheetBoxes[];
  sheet: string;
  at: Spot;
  period: string;
  onClose: () => void;
}) {
  const words = useWords().teach.yearBefore;
  const { data, error, current, slow } = useAsk('teaching.before', {
    delivery: props.delivery,
    boxes: props.boxes,
  });
  return (
    <section className={css.pane} data-pane data-before tabIndex={-1} aria-label={words.title(props.period)}>
      {error ? (
        <ErrorNote error={error} />
      ) : data === null && !current ? (
        <Loading slow={slow} />
      ) : data === null ? (
        <p className={css.title}>
          <span className="grow">{words.none(props.period)}</span>
          <Close label={words.close} onClose={props.onClose} />
        </p>
      ) : (
        <Sheet {...props} before={data} />
      )}
    </section>
  );
}

function Close({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <button type="button" className={css.close} onClick={onClose}>
      <kbd aria-hidden="true">Y</kbd> {label}
    </button>
  );
}

interface Found {
  sheet: string;
  at: Spot | null;
  /** Addresses of the cells of the row, as far as this year's table has them. */
  row: string[];
}

/** The cell that was this one the year before, its row where only that is known. */
function foundIn({ tables, sheets }: YearBeforeView, sheet: string, { row, col }: Spot): Found {
  const own = tables.filter(({ now }) => now === sheet);
  for (const { before, rows, columns } of own) {
    const was = rows.find(([now]) => now === row)?.[1];
    if (was === undefined) continue;
    const column = columns.find(([now]) => now === col)?.[1];
    const cells = columns.map(([, at]) => toRef(was, at));
    return {
      sheet: before,
      at: { row: was, col: column ?? Math.max(1, (columns[0]?.[1] ?? 2) - 1) },
      row: cells,
    };
  }
  const named = sheets.includes(sheet) ? sheet : (own[0]?.before ?? sheets[0] ?? '');
  return { sheet: named, at: null, row: [] };
}

function Sheet(props: { before: YearBeforeView; sheet: string; at: Spot; onClose: () => void }) {
  const { before, at } = props;
  const words = useWords().teach.yearBefore;
  const found = useMemo(
    () => foundIn(before, props.sheet, { row: at.row, col: at.col }),
    [before, props.sheet, at.row, at.col],
  );
  const [spot, setSpot] = useState<Spot>(found.at ?? { row: 1, col: 1 });
  useEffect(() => {
    if (found.at !== null) setSpot(found.at);
  }, [found]);
  const shape = useAsk('deliveries.sheet', { delivery: before.delivery, sheet: found.sheet });
  const near = useMemo(() => new Set(found.row), [found]);
  return (
    <>
      <p className={css.title}>
        <span className="bold unbroken">{words.of(before.period)}</span>
        <span className="accent unbroken">{before.no}</span>
        <span className="muted ellipsis">
          {before.file}
          {found.sheet === '' ? '' : ` · ${found.sheet}`}
        </span>
        <span className="grow muted small" aria-live="polite">
          {found.at === null ? words.noRow : words.row(found.at.row)}
        </span>
        <Close label={words.close} onClose={props.onClose} />
      </p>
      {shape.data?.sheet === found.sheet && (
        <SheetGrid
          key={found.sheet}
          idOf="before"
          sheet={shape.data}
          diff={false}
          at={spot}
          near={near}
          onMove={setSpot}
          onOpen={nothing}
          onCell={nothing}
        />
      )}
    </>
  );
}

const nothing = (): void => undefined;
