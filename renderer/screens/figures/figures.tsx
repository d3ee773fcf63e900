import { useEffect, useMemo, useRef, useState } from 'react';
import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import { call } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { useSession } from '../../shell/session.tsx';
import { useToast } from '../../shell/toast.tsx';
import { arranged } from '../../kit/table/layout.ts';
import { useSaveTable } from '../../parts/table/use-save-table.tsx';
import { useTableLayout } from '../../parts/table/use-table-layout.ts';
import { Table, type TableHandle } from '../../kit/table/table.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { figureColumns, labelWidth } from './figure-columns.ts';
import { FiguresBar } from './figures-bar.tsx';
import { intoPanel, isInPanel } from './into-panel.ts';
import { originsOf } from './origins.ts';
import { Panel } from './panel.tsx';
import { useFigureItems } from './use-figure-items.ts';
import { useFiguresKeys } from './use-figures-keys.ts';
import { NARROW, useRoom } from './use-room.ts';
import { sourcesInView } from './sources-in-view.ts';
import { usePrint } from './use-print.tsx';
import { useRows } from './use-rows.ts';
import { useView } from './use-view.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import css from './grid.module.css';
import emptyCss from '../../kit/empty.module.css';
import loadingCss from '../../kit/loading.module.css';
import { classes } from '../../kit/classes.ts';
import panel from './panel.module.css';

/** The heart: every figure with what each body reported, what counts, and what is still to decide. */
export function Figures() {
  const words = useWords();
  const w = words.figures;
  const language = useLanguage();
  const { workspace } = useSession();
  const toast = useToast();
  const view = useView();
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const narrow = room < NARROW;
  const [open, keepOpen] = useKept<boolean | null>('panel', null);
  const setOpen = (to: boolean): void => keepOpen(() => to);
  const { kept } = useNav().place;
  /** The line at the top when the screen was left; used once. */
  const [left, setLeft] = useState(kept.get('top') as number | undefined);
  const panelOpen = open ?? !narrow;
  const rows = useRows(view.query);
  const [inView, setInView] = useState<readonly number[]>([]);
  const [drawn, setDrawn] = useState(false);
  /** The body in whose column the focus is: its sheet is meant. */
  const [agency, setAgency] = useState<string | null>(null);
  const [layout, setLayout] = useTableLayout('figures');
  const handle = useRef<TableHandle>(null);
  const { cursor } = view;
  const { figure, period } = cursor;
  const total = rows.view?.agencies.length ?? 0;
  const agencies = rows.view?.agencies;
  const doubled = rows.view?.doubled;
  const shown = useMemo(() => {
    const rest = Array.from({ length: total }, (_, at) => at).filter((at) => !inView.includes(at));
    return view.everySource ? [...inView, ...rest] : inView;
  }, [inView, total, view.everySource]);
  const reportingPeriod = workspace?.period ?? '';
  const columns = useMemo(
    () =>
      figureColumns({
        words: w,
        language,
        period: reportingPeriod,
        printed: view.query.state === 'printed',
        agencies: agencies ?? [],
        shown,
        doubled: doubled ?? [],
        labelWidth: labelWidth(
          room - (panelOpen && !narrow ? PANEL : 0),
          shown.length + shown.filter((at) => doubled?.includes(at)).length,
        ),
      }),
    [w, language, reportingPeriod, view.query.state, agencies, doubled, shown, room, panelOpen, narrow],
  );
  const seen = useMemo(() => arranged(columns, layout), [columns, layout]);
  const paper = usePrint({ source: rows.source, columns: seen, agencies: agencies ?? [] });
  const table = useSaveTable();
  const lines = rows.view?.total ?? 0;
  const save = (): void => {
    const { source } = rows;
    void table.save({ title: w.title, columns: seen, source, total: lines, origins: originsOf });
  };
  useActions([{ id: 'figures.save', label: w.saveTable, run: save }]);
  const counts = rows.view?.counts;
  useSayInFooter(rows.view && counts ? w.footer(rows.view.figures, counts, rows.view.conflicts) : '');
  const { view: found, current } = rows;
  const { shown: markShown, goTo, narrowed, seeking } = view;
  const { version } = rows;
  const isGroup = cursor.group !== undefined;
  const isFound = seeking && current && found !== null;
  const wanted = useMemo(() => {
    if (!isFound || found.at < 0) return null;
    const isHeld = (): boolean => cursor.id !== undefined && isInPanel(cursor.id);
    return { at: found.at, version, isHeld, ...(left === undefined ? {} : { top: left }) };
  }, [isFound, found, version, left, cursor.id]);
  useEffect(() => {
    if (!isFound || wanted) return;
    markShown([]);
    // Of other lines that do not have it: the first that waits. A link's own figure stays, shown or not.
    if (narrowed || isGroup) goTo(found.firstOpen);
  }, [isFound, wanted, found, markShown, goTo, narrowed, isGroup]);
  // Nothing is chosen yet: the first thing that waits for a person, once there are rows to look at.
  const stand = drawn || rows.view?.total === 0;
  const firstOpen = rows.view?.firstOpen ?? null;
  useEffect(() => {
    if (stand && cursor.id === undefined && firstOpen !== null) goTo(firstOpen);
  }, [stand, cursor.id, firstOpen, goTo]);
  /** @param at id of the line whose figure it shows */
  const openPanel = (at: string | undefined): void => {
    setOpen(true);
    if (at !== undefined) intoPanel(at);
  };
  const goOn = async (): Promise<void> => {
    const { filter, search, arrange, agency: only } = view.query;
    const spec = { filter, search, arrange, ...(only === undefined ? {} : { agency: only }) };
    const next = await call('figures.next', { ...spec, after: cursor.id ?? null });
    if (next.ok && next.value !== null && keyText(next.value) !== cursor.id) goTo(next.value);
    else handle.current?.refocus();
  };
  const figureItems = useFigureItems((row) => {
    view.choose(row);
    openPanel(row.id);
  });
  const closePanel = (): void => {
    setOpen(false);
    handle.current?.refocus();
  };
  const leaveField = (): void => handle.current?.refocus();
  useFiguresKeys({
    figure,
    period,
    agency,
    panelOpen,
    closePanel,
    leaveField,
    openPanel: () => openPanel(figure === undefined ? undefined : cursor.id),
    goOn: () => void goOn(),
  });
  return (
    <div className={classes(css.screen, narrow && panel.narrow)} ref={box}>
      <section className={css.list} data-pane aria-label={w.title}>
        <h1 className="unseen">{w.title}</h1>
        <FiguresBar
          view={view}
          counts={counts}
          shown={shown.length}
          sources={total}
          agencies={agencies ?? []}
          onSave={save}
        />
        {rows.slow && <p className={loadingCss.lineOfWork}>{w.loading}</p>}
        {rows.view && (
          <Table
            label={w.title}
            columns={columns}
            source={rows.source}
            version={rows.version}
            layout={layout}
            onLayout={setLayout}
            onSave={save}
            menu={(row) => (row.kind === 'figure' ? figureItems(row) : [])}
            rowRules={ROW_RULES}
            {...(cursor.id === undefined ? {} : { current: cursor.id })}
            {...(seeking ? { wanted } : {})}
            onShown={() => {
              setLeft(undefined);
              markShown(found?.unfolded ?? []);
            }}
            handle={handle}
            onFocus={(row, column) => {
              setAgency(column.startsWith('agency:') ? column.slice('agency:'.length) : null);
              view.choose(row);
            }}
            onClick={(row, _column, target) => {
              if (target.closest(`.${css.fold}`) || row.kind !== 'figure') view.toggle(row);
            }}
            onOpen={(row) => {
              view.choose(row);
              if (row.kind === 'figure') openPanel(row.id);
              else view.toggle(row);
            }}
            onLost={view.choose}
            onKey={(event, row) => {
              if (event.key !== ' ' || row.fold === null) return false;
              view.toggle(row);
              return true;
            }}
            onView={(visible, top) => {
              kept.set('top', top);
              if (visible.length > 0) setDrawn(true);
              setInView((now) => sourcesInView(visible, now));
            }}
            onCopied={(count) => toast.say(words.frame.copied(count))}
          />
        )}
        {rows.view?.total === 0 && <Empty view={view} />}
      </section>
      {paper}
      {table.dialog}
      {panelOpen && (
        <Panel
          agency={agency}
          cursor={cursor}
          arrange={view.query.arrange}
          onClose={closePanel}
          onGo={goTo}
          onProposed={() => void goOn()}
          onConfirmed={() => handle.current?.refocus()}
        />
      )}
    </div>
  );
}

/** Width of the panel, pixels. */
const PANEL = 428;

const ROW_RULES = {
  [css.sectionLine!]: (row: FigureRow) => row.kind === 'section',
  /** A mark without a look, for who looks on from outside. */
  figure: (row: FigureRow) => row.kind === 'figure',
};

function Empty({ view }: { view: ReturnType<typeof useView> }) {
  const w = useWords().figures;
  const { filter, search } = view.query;
  const text = search !== '' ? w.empty : filter === 'all' ? w.nothing : w.emptyFilter[filter];
  return <p className={classes(emptyCss.empty, css.over)}>{text}</p>;
}
