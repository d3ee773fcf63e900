import { useCallback, useMemo, useState } from 'react';
import type { CellView, DeliveryView } from '../../../../shared/contract/delivery-views.ts';
import type { TeachQuestion, TeachView } from '../../../../shared/contract/teaching.ts';
import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import { parseRange, parseRef, toRef, type Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import { previousPeriod } from '../../../../shared/domain/periods/period.ts';
import { refsIn } from '../../../../shared/domain/sheets/ranges.ts';
import type { SheetBoxes } from '../../../../shared/domain/understanding/taught/lessons.ts';
import type { DeliveryId } from '../../../../shared/domain/keys/ids.ts';
import { useActions } from '../../../keys/actions.tsx';
import { useAct } from '../../../shell/acts.ts';
import { useAsk } from '../../../shell/api.ts';
import { useSayInFooter } from '../../../shell/footer-note.tsx';
import { Button } from '../../../kit/button.tsx';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { useWords } from '../../../words/speech.ts';
import { CellBar } from '../sheet/cell-bar.tsx';
import type { Spot } from '../sheet/cell-cursor.ts';
import { DeliveryHead } from '../delivery-head.tsx';
import page from '../delivery-page.module.css';
import screen from '../deliveries.module.css';
import { placeOf, targetOf } from './target.ts';
import { TeachBar } from './teach-bar.tsx';
import { TeachFile } from './teach-file.tsx';
import { TeachPanel } from './teach-panel.tsx';
import { TeachSheet } from './teach-sheet.tsx';
import { YearBefore } from './year-before.tsx';
import { EdgesBar, EdgesPanel } from './edges-bar.tsx';
import { useEdges } from './use-edges.ts';
import { useLessons, type SaidOnce } from './use-lessons.ts';

/** A return as it would be read, and what a person says of it by pointing. Nothing is kept before it is taken in. */
export function Teach(props: {
  delivery: DeliveryId;
  onLeave: () => void;
  /** It was taken in, in the place of the delivery. */
  onTaken: (delivery: DeliveryId) => void;
}) {
  const { delivery } = props;
  const words = useWords().teach;
  const { said, say, takeBack, forget } = useLessons(delivery);
  const lessons = said === null ? null : said.flatMap((once) => once.lessons);
  const added = (said ?? []).flatMap((once) => once.added ?? []);
  const boxes = lastDrawn(said ?? []);
  const file = useAsk('deliveries.view', { delivery });
  const read = useAsk('teaching.read', { delivery, lessons, added, boxes });
  const act = useAct();
  const [taking, setTaking] = useState(false);
  useSayInFooter(words.nothingStored);
  if (read.error)
    return (
      <>
        <ErrorNote error={read.error} />
        {said !== null && (
          <Button look="text" onClick={takeBack}>
            {words.takeBack}
          </Button>
        )}
      </>
    );
  if (!read.data || !file.data) return <Loading slow={read.slow} />;
  const view = read.data;
  const take = async (reason: string): Promise<void> => {
    if (taking) return;
    setTaking(true);
    const taken = await act(
      'teaching.take',
      { delivery, lessons: lessons ?? view.before, added, boxes, reason },
      ({ tables, proposed }) => words.taken(tables, proposed),
    );
    setTaking(false);
    if (!taken) return;
    forget();
    props.onTaken(taken.delivery);
  };
  return (
    <Screen
      view={view}
      file={file.data}
      boxes={boxes}
      added={added}
      busy={!read.current || taking}
      answered={Math.max(0, (said?.length ?? 1) - 1)}
      onSay={(once) => say(once, view.before)}
      onTakeBack={takeBack}
      onTake={(reason) => void take(reason)}
      onLeave={props.onLeave}
    />
  );
}

/** Of each sheet the edges that were kept last. */
const lastDrawn = (said: readonly SaidOnce[]): SheetBoxes[] => [
  ...new Map(said.flatMap(({ boxes }) => (boxes === undefined ? [] : [[boxes.sheet, boxes]]))).values(),
];

function Screen(props: {
  view: TeachView;
  file: DeliveryView;
  boxes: SheetBoxes[];
  added: readonly NewFigure[];
  busy: boolean;
  answered: number;
  onSay: Parameters<typeof TeachPanel>[0]['onSay'];
  onTakeBack: () => void;
  onTake: (reason: string) => void;
  onLeave: () => void;
}) {
  const { view, file } = props;
  const words = useWords().teach;
  const [later, setLater] = useState<readonly string[]>([]);
  const [isMoved, setMoved] = useState(false);
  const [spot, setSpot] = useState<{ sheet: string; at: Spot } | null>(null);
  const [range, setRange] = useState<Range | null>(null);
  const [here, setHere] = useState<CellView | undefined>();
  const first = targetOf(
    { sheet: undefined, at: { row: 1, col: 1 }, range: null, isMoved: false },
    view.questions,
    later,
  );
  const place = placeAt(first) ?? { sheet: view.sheets[0]?.name ?? '', at: { row: 1, col: 1 } };
  const { sheet: name, at } = isMoved && spot !== null ? spot : place;
  const sheet = view.sheets.find((one) => one.name === name);
  const table = sheet?.tables.find(({ rows }) => rows.some((one) => one.at === at.row)) ?? null;
  const row = table?.rows.find((one) => one.at === at.row) ?? null;
  const target = targetOf({ sheet, at, range, isMoved }, view.questions, later);
  const shape = useAsk('deliveries.sheet', { delivery: file.id, sheet: name });
  const ready = shape.data?.sheet === name ? shape.data : null;
  const asking = target?.kind === 'question' ? target.question.question.ref : '';
  const edges = useEdges({
    sheet: ready,
    taught: sheet,
    at,
    range,
    onKeep: (boxes) => props.onSay({ lessons: [], boxes: { sheet: name, boxes } }),
  });
  const { drawing } = edges;
  const [isBeside, setBeside] = useState(false);
  const period = previousPeriod(file.period) ?? '';
  useActions([
    {
      id: 'teach.before',
      label: words.yearBefore.act,
      keys: 'Y',
      footer: true,
      run: () => setBeside(!isBeside),
    },
    {
      id: 'teach.edges',
      label: words.edges.act,
      keys: 'B',
      footer: true,
      run: edges.begin,
      disabled: props.busy || ready === null,
    },
  ]);
  const near = useMemo(() => new Set(refsIn(asking, 5000) ?? []), [asking]);
  const go = (sheetName: string, to: Spot): void => {
    setMoved(true);
    setSpot({ sheet: sheetName, at: to });
  };
  const move = useCallback(
    (to: Spot): void => {
      setMoved(true);
      setSpot({ sheet: name, at: to });
    },
    [name],
  );
  const toQuestion = ({ question }: TeachQuestion): void => {
    setRange(null);
    go(question.sheet, parseRef(question.ref.split(/[:,]/)[0] || 'A1'));
  };
  return (
    <div className={screen.screen} data-teach data-busy={props.busy ? true : undefined}>
      <TeachFile
        view={view}
        file={file.file}
        sheet={name}
        row={at.row}
        onGo={(to, ref) => go(to, parseRef(ref))}
      />
      <section
        className={page.centre}
        data-pane
        tabIndex={-1}
        aria-label={words.sheet(name === '' ? file.file : name)}
      >
        <DeliveryHead view={file} diff={false} onDiff={NOBODY} />
        <TeachBar counts={view.counts} reading={props.busy} />
        {drawing === null ? <CellBar at={at} cell={here} /> : <EdgesBar {...drawing} />}
        <div className={page.sheet} style={{ flex: '1 1 auto' }}>
          {ready && sheet && (
            <TeachSheet
              key={name}
              sheet={ready}
              taught={sheet}
              before={words.before(period)}
              at={at}
              near={near}
              onMove={move}
              onRange={setRange}
              onCell={setHere}
              edges={edges}
            />
          )}
        </div>
        {isBeside && (
          <YearBefore
            delivery={file.id}
            boxes={props.boxes}
            sheet={name}
            at={at}
            period={period}
            onClose={() => setBeside(false)}
          />
        )}
      </section>
      {drawing !== null && <EdgesPanel edges={edges} drawing={drawing} at={at} />}
      {/* Not taken away meanwhile: a reason may be half written. */}
      <div style={{ display: drawing === null ? 'contents' : 'none' }}>
        <TeachPanel
          view={view}
          target={target}
          at={at}
          answered={props.answered}
          busy={props.busy}
          place={{ row, table, period: file.period }}
          added={props.added}
          onSay={(once) => {
            // The next question is what comes up, wherever the cursor was.
            setMoved(false);
            setRange(null);
            props.onSay(once);
          }}
          onTakeBack={props.onTakeBack}
          onLater={(question) => {
            setMoved(false);
            setLater((now) => [...now.filter((one) => one !== placeOf(question)), placeOf(question)]);
          }}
          onGo={toQuestion}
          onTake={props.onTake}
          onLeave={props.onLeave}
        />
      </div>
    </div>
  );
}

const NOBODY = (): void => undefined;

/** Where the cells of a question begin. */
function placeAt(target: ReturnType<typeof targetOf>): { sheet: string; at: Spot } | null {
  if (target?.kind !== 'question') return null;
  const { sheet, ref } = target.question.question;
  if (ref === '') return null;
  const { top, left } = parseRange(ref.split(',')[0]!);
  return { sheet, at: parseRef(toRef(top, left)) };
}
