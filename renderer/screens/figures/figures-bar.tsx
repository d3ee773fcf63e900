import type { AgencyName } from '../../../shared/contract/origin.ts';
import {
  ARRANGEMENTS,
  LINKED_FILTERS,
  ROW_FILTERS,
  type RowFilter,
} from '../../../shared/contract/row-views.ts';
import { useSession } from '../../shell/session.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { MenuButton } from '../../kit/menu.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import type { View } from './use-view.ts';
import { classes } from '../../kit/classes.ts';
import css from './figures-bar.module.css';
import barCss from '../../kit/bar.module.css';
import menuCss from '../../kit/menu.module.css';
import grid from './grid.module.css';
import table from '../../kit/table/table.module.css';

export function FiguresBar(props: {
  view: View;
  counts: Record<RowFilter, number> | undefined;
  /** Bodies that have a column, of how many. */
  shown: number;
  sources: number;
  agencies: readonly AgencyName[];
  onSave: () => void;
}) {
  const words = useWords();
  const w = words.figures;
  const language = useLanguage();
  const { workspace } = useSession();
  const { view, counts } = props;
  const { filter, arrange, state } = view.query;
  const name = props.agencies.find(({ id }) => id === view.agency)?.short[language];
  return (
    <div className={classes(barCss.bar, barCss.low, css.bar)}>
      <Segmented
        label={w.filter}
        value={filter}
        onChange={view.setFilter}
        segments={offered(filter).map((value) => ({
          value,
          label: w.filters[value],
          hint: counts ? w.filterHint(counts[value], value) : w.filterHints[value],
          ...(counts ? { count: counts[value] } : {}),
        }))}
      />
      {name !== undefined && (
        <button
          type="button"
          className={classes(menuCss.opener, 'ellipsis')}
          title={w.everybody}
          onClick={view.everybody}
        >
          <span className="ellipsis">{w.onlyBody(name)}</span>
          <Icon name="close" size="s" />
        </button>
      )}
      <SearchField
        label={w.find}
        value={view.search}
        onChange={view.setSearch}
        onLeave={toGrid}
        width={136}
      />
      <span className="grow" />
      <MenuButton
        name={w.sources}
        label={
          <>
            <span>{w.sources}</span>{' '}
            <b>
              {view.everySource ? w.sourcesAll(props.sources) : w.sourcesSome(props.shown, props.sources)}
            </b>
            <Icon name="down" size="s" />
          </>
        }
        items={[
          { label: w.sourcesInView, checked: !view.everySource, onChoose: () => view.setEverySource(false) },
          { label: w.sourcesEvery, checked: view.everySource, onChoose: () => view.setEverySource(true) },
        ]}
      />
      <MenuButton
        name={w.rows}
        label={
          <>
            <span>{w.rows}</span> <b>{w.arrange[arrange]}</b>
            <Icon name="down" size="s" />
          </>
        }
        items={ARRANGEMENTS.map((value) => ({
          label: w.arrange[value],
          checked: value === arrange,
          onChoose: () => view.setArrange(value),
        }))}
      />
      <MenuButton
        name={w.state}
        label={
          <>
            <span>{w.state}</span>{' '}
            <b>{state === 'now' ? w.stateNow : w.statePrinted(workspace?.period ?? '')}</b>
            <Icon name="down" size="s" />
          </>
        }
        items={[
          { label: w.stateNow, checked: state === 'now', onChoose: () => view.setState('now') },
          {
            label: w.statePrinted(workspace?.period ?? ''),
            checked: state === 'printed',
            onChoose: () => view.setState('printed'),
          },
          'line',
          { label: w.saveTable, icon: 'download', onChoose: props.onSave },
        ]}
      />
    </div>
  );
}

const toGrid = (): void =>
  (
    document.querySelector<HTMLElement>(`.${grid.list} .${table.current} .ag-cell`) ??
    document.querySelector<HTMLElement>(`.${grid.list} .ag-cell`)
  )?.focus();

/** The filters that a line of the window has room for; where a link led to another one, that one and all. */
const offered = (filter: RowFilter): RowFilter[] =>
  LINKED_FILTERS.includes(filter)
    ? ['all', filter]
    : ROW_FILTERS.filter((value) => !LINKED_FILTERS.includes(value));
