import { drawable, NOTHING, type SeriesLookup } from '../../../shared/charts/series.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { figuresOfLine } from '../../../shared/domain/enquiries/enquiry.ts';
import { keyText, type FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import { isYear, previousPeriod } from '../../../shared/domain/periods/period.ts';
import { changeId, figureCells, type SeriesCell } from '../../../shared/domain/suppression/figure-cells.ts';
import { figureTies } from '../../../shared/domain/suppression/figure-ties.ts';
import { sumTies, type PrintedSum } from '../../../shared/domain/suppression/printed-sums.ts';
import type { ReaderSystem } from '../../../shared/domain/suppression/reader-system.ts';
import { suppress, type Suppressed } from '../../../shared/domain/suppression/suppress.ts';
import { askedSeries } from '../../docx/build-task.ts';
import type { App } from '../../resources/app.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { stateView, type Reconciled } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';
import { seriesLookup } from './series.ts';

/** What readers outside are not shown: one answer for every document, table and list of a state. */
export const outsideView = view('outside', ({ from: { app, workspace }, get }) =>
  outsideOf(app, workspace, get(stateView)),
);

export const outsideOf = (app: App, workspace: Workspace, state: Reconciled): Suppressed =>
  suppress(readerSystem(app, workspace, state));

/** The first year of which any document of the ministry says anything. */
const SINCE = 2005;

/** Everything that readers outside may ever have of a state, whichever of it they ask for. */
export function readerSystem(app: App, workspace: Workspace, state: Reconciled): ReaderSystem {
  const catalogue = app.catalogue();
  const { period } = workspace.meta;
  const lookup = seriesLookup(catalogue, state);
  const { annex } = textOf(app, workspace);
  const places = catalogue.places.flatMap(({ id, labels, tile }) => (tile ? [{ id, labels, tile }] : []));
  const asked = askedSeries({ year: Number(period), language: 'en' }, annex, lookup, places);
  const lines = app
    .enquiries()
    .flatMap(({ id, sections }) =>
      sections.flatMap((section) => section.lines.map((line) => ({ id: `${id}:${line.code}`, line }))),
    );
  const keys = new Map<string, FigureKey>();
  const put = (key: FigureKey): void => void keys.set(keyText(key), key);
  for (const key of asked.keys()) put({ figure: key.slice(0, key.lastIndexOf('@')), period: key.slice(key.lastIndexOf('@') + 1) }); // prettier-ignore
  const years = Array.from({ length: Math.max(0, Number(period) - SINCE + 1) }, (_, at) =>
    String(SINCE + at),
  );
  for (const figure of new Set(lines.flatMap(({ line }) => figuresOfLine(line))))
    for (const year of years) put({ figure, period: year });
  const before = previousPeriod(period);
  const previous = new Map(state.figures.map((figure) => [figure.id, figure.previous]));
  const series = [...keys.values()].flatMap((key): SeriesCell[] => {
    const found = drawable(lookup(key.figure, key.period));
    const value = found.value ?? (key.period === before ? (previous.get(key.figure) ?? null) : null);
    return value === null ? [] : [{ ...key, value, out: found.status === 'public' }];
  });
  const units = app.delicateUnits();
  const isDelicate = (unit: string): boolean => units.has(unit);
  const numbers = { period, figures: state.figures, series, vintages: state.vintages };
  const cells = figureCells(numbers, catalogue, isDelicate);
  const ties = figureTies(cells, state.figures, app.relations(), catalogue);
  const sums = lines.flatMap(({ id, line: { answer, unit, period: of } }): PrintedSum[] =>
    answer === undefined || !('sum' in answer) || answer.sum.length < 2 || of === 'since'
      ? []
      : years.map((year) => ({
          id: keyText({ figure: id, period: year }),
          parts: answer.sum.map((figure) => keyText({ figure, period: year })),
          isDelicate: isDelicate(unit),
        })),
  );
  const added = sumTies(sums, cells);
  return { ...ties, cells: [...cells, ...added.cells], equations: [...ties.equations, ...added.equations] };
}

/** A figure as readers outside see it. */
export function shownOutside({ hidden }: Suppressed): (figure: Figure) => Figure {
  return (figure) => {
    const key = { figure: figure.id, period: figure.period };
    const before = previousPeriod(figure.period);
    const value = hidden.has(keyText(key));
    const change = value || hidden.has(changeId(key));
    const previous = change || (before !== null && hidden.has(keyText({ ...key, period: before })));
    if (!value && !change) return previous ? { ...figure, previous: null } : figure;
    const { note: _, ...shown } = figure;
    const kept = { ...(value && { value: true as const }), ...(change && { change: true as const }) };
    return { ...shown, ...(value && { value: null }), previous: null, change: null, hidden: kept };
  };
}

/** Values of a series as readers outside see them. */
export const lookupOutside =
  (lookup: SeriesLookup, { shown }: Suppressed): SeriesLookup =>
  (figure, period) => {
    const found = lookup(figure, period);
    const isKept = drawable(found).value !== null && !shown.has(keyText({ figure, period }));
    return isKept ? { ...NOTHING, status: 'hidden' } : found;
  };

/** Whether something that a person wrote of a series may tell what is kept: it stands at a year of which a number is. */
export const tellsHidden = ({ hidden }: Suppressed, series: string, period: string): boolean =>
  [period, isYear(period) ? String(Number(period) - 1) : period].some((at) =>
    hidden.has(keyText({ figure: series, period: at })),
  );

export function countHidden({ hidden, beyond }: Suppressed): {
  small: number;
  linked: number;
  beyond: readonly string[];
} {
  const small = [...hidden.values()].filter((why) => why === 'small').length;
  return { small, linked: hidden.size - small, beyond };
}
