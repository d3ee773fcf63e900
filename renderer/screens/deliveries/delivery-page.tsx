import { useEffect, useMemo, useState } from 'react';
import { parseRange, toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { refsIn } from '../../../shared/domain/sheets/ranges.ts';
import type {
  CellView,
  DeliveryView,
  QuestionView,
  SheetView,
} from '../../../shared/contract/delivery-views.ts';
import { useAsk } from '../../shell/api.ts';
import { usePaper } from '../../shell/paper.ts';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { CellBar } from './sheet/cell-bar.tsx';
import type { Spot } from './sheet/cell-cursor.ts';
import { DeliveryHead } from './delivery-head.tsx';
import { DiffPanel } from './diff-panel.tsx';
import { cellsForPaper, PrintedSheet } from './sheet/printed-sheet.tsx';
import { SaysTable } from './sheet/says-table.tsx';
import { SheetBar } from './sheet/sheet-bar.tsx';
import { SheetGrid } from './sheet/sheet-grid.tsx';
import css from './delivery-page.module.css';
import type { DeliveryId, QuestionId } from '../../../shared/domain/keys/ids.ts';
import emptyCss from '../../kit/empty.module.css';

/** Cells of one question that are drawn as such. */
const HIGHLIGHTED = 5000;

interface PageProps {
  delivery: DeliveryId;
  /** Of this delivery, the one that is on top. */
  question: QuestionView | null;
  /** Sheet and cell that are chosen; empty: where there is something to do. */
  sheet: string;
  place: string;
  diff: boolean;
  onDiff: (diff: boolean) => void;
  onMove: (sheet: string, ref: string) => void;
  onQuestion: (question: QuestionId) => void;
  onFigure: (figure: string) => void;
  onTeach: () => void;
  onAgain: () => void;
}

/** Middle: one delivery. */
export function DeliveryPage(props: PageProps) {
  const words = useWords().deliveries;
  const view = useAsk('deliveries.view', { delivery: props.delivery });
  if (view.error) return <ErrorNote error={view.error} />;
  if (!view.data) return <section className={css.centre} />;
  return (
    <section className={css.centre} data-pane tabIndex={-1} aria-label={view.data.file}>
      <DeliveryHead
        view={view.data}
        diff={props.diff}
        onDiff={() => props.onDiff(!props.diff)}
        onTeach={props.onTeach}
        onAgain={props.onAgain}
      />
      {view.data.sheets.length === 0 ? (
        <p className={emptyCss.empty}>{words.noSheet}</p>
      ) : (
        <Sheets {...props} view={view.data} />
      )}
    </section>
  );
}

function Sheets(props: PageProps & { view: DeliveryView }) {
  const { view, question, place, diff, delivery } = props;
  const words = useWords().deliveries;
  const named = view.sheets.find((tab) => tab.name === props.sheet && (place !== '' || props.sheet !== ''));
  const first = view.sheets.find((tab) => tab.name === question?.sheet) ?? view.sheets.find((tab) => tab.state === 'visible') ?? view.sheets[0]!; // prettier-ignore
  const chosen = (named ?? first).name;
  const asked = useAsk('deliveries.sheet', { delivery, sheet: chosen });
  const sheet = asked.data?.sheet === chosen ? asked.data : null;
  const compared = useAsk('deliveries.diff', diff && view.before ? { delivery } : null);
  const paper = usePaper(async () => (sheet ? cellsForPaper(sheet) : null));
  const [here, setHere] = useState<CellView | undefined>();
  const ref = named && place !== '' ? place : question && question.sheet === chosen && question.ref !== '' ? question.ref : 'A1'; // prettier-ignore
  const at = useMemo(() => spotOf(ref), [ref]);
  const asking = question && question.sheet === chosen ? question.ref : '';
  const near = useMemo(() => nearOf(sheet, ref, asking), [sheet, ref, asking]);
  const step = (by: number): void => {
    const to = view.sheets[view.sheets.findIndex((tab) => tab.name === chosen) + by];
    if (to) props.onMove(to.name, 'A1');
  };
  const figure = sheet?.says.find((row) => row.ref === toRef(at.row, at.col) && row.figure)?.figure;
  const open = (cell: CellView | undefined): void => {
    if (cell?.question !== undefined) props.onQuestion(cell.question);
    else if (figure) props.onFigure(figure.id);
  };
  const toFigure = (): void => {
    if (figure) props.onFigure(figure.id);
  };
  useActions([
    {
      id: 'deliveries.figure',
      label: words.acts.figure,
      keys: 'O',
      run: toFigure,
      disabled: !figure,
      footer: true,
    },
    {
      id: 'deliveries.diff',
      label: words.acts.diff,
      keys: 'D',
      run: () => props.onDiff(!diff),
      disabled: view.before === undefined,
    },
    { id: 'deliveries.sheet.next', label: words.acts.nextSheet, keys: ']', run: () => step(1) },
    { id: 'deliveries.sheet.back', label: words.acts.previousSheet, keys: '[', run: () => step(-1) },
  ]);
  const { onQuestion } = props;
  const cellQuestion = here?.question;
  useEffect(() => {
    if (cellQuestion !== undefined) onQuestion(cellQuestion);
  }, [cellQuestion, onQuestion]);
  return (
    <>
      <SheetBar view={view} sheet={sheet} chosen={chosen} onChoose={(name) => props.onMove(name, 'A1')} />
      <CellBar at={at} cell={here} />
      {asked.error && <ErrorNote error={asked.error} />}
      {sheet && (
        <>
          <div className={css.sheet}>
            <SheetGrid
              sheet={sheet}
              diff={diff && view.before !== undefined}
              at={at}
              near={near}
              onMove={(to) => props.onMove(chosen, toRef(to.row, to.col))}
              onOpen={open}
              onCell={setHere}
            />
          </div>
          {paper && <PrintedSheet sheet={sheet} cells={paper} />}
          {diff && compared.data ? (
            <DiffPanel
              file={view.file}
              diff={compared.data}
              onCell={props.onMove}
              onFigure={props.onFigure}
            />
          ) : (
            <SaysTable
              file={view.file}
              sheet={sheet}
              at={toRef(at.row, at.col)}
              onChoose={(row) => props.onMove(chosen, row.ref.split(/[:,]/)[0]!)}
              onFigure={props.onFigure}
            />
          )}
        </>
      )}
    </>
  );
}

function spotOf(ref: string): Spot {
  const { top, left } = parseRange(ref.split(',')[0]!);
  return { row: top, col: left };
}

/** Other cells of the figure that the cell is about, or of the question in view. */
function nearOf(sheet: SheetView | null, ref: string, asking: string): ReadonlySet<string> {
  const says = sheet?.says ?? [];
  const figures = new Set(says.filter((row) => row.ref === ref && row.figure).map((row) => row.figure!.id));
  const same = says.filter((row) => row.figure && figures.has(row.figure.id)).map((row) => row.ref);
  return new Set([...same, ...(refsIn(asking, HIGHLIGHTED) ?? [])]);
}
