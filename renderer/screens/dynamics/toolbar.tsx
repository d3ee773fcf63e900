import type { SeriesView } from '../../../shared/contract/dynamics.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { MenuButton } from '../../kit/menu.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import type { Range } from './shown-series.ts';
import css from './toolbar.module.css';
import barCss from '../../kit/bar.module.css';
import menuCss from '../../kit/menu.module.css';
import { classes } from '../../kit/classes.ts';

export type Shape = 'columns' | 'line' | 'bars' | 'table';
export const SHAPES: readonly Shape[] = ['columns', 'line', 'bars', 'table'];

const ICONS: Record<Shape, IconName> = {
  columns: 'columns-chart',
  line: 'line-chart',
  bars: 'bars-chart',
  table: 'table',
};

interface Props {
  view: SeriesView;
  shape: Shape;
  range: Range;
  other: SeriesView | null;
  onShape: (shape: Shape) => void;
  onRange: (range: Range) => void;
  onCompare: () => void;
  onAlone: () => void;
  onSave: () => void;
}

/** How the series is drawn: type, years, beside which other one; and the way out as a file. */
export function Toolbar(props: Props) {
  const words = useWords().dynamics;
  const language = useLanguage();
  const { view, shape, other } = props;
  const byYear = view.rows.some((row) => row.year !== null);
  const shapes = byYear ? SHAPES : SHAPES.filter((one) => one !== 'line');
  return (
    <div className={classes(barCss.bar, css.bar, 'no-print')}>
      <Segmented
        label={words.shape}
        value={shape}
        segments={shapes.map((value) => ({ value, label: words.shapes[value], icon: ICONS[value] }))}
        onChange={props.onShape}
      />
      {byYear && (
        <span className="flex gap-4 small muted">
          {words.years}
          <YearSelect {...props} end={0} />–<YearSelect {...props} end={1} />
        </span>
      )}
      {byYear && (
        <MenuButton
          className={classes(menuCss.opener, 'ellipsis')}
          name={words.compare}
          label={
            <>
              {words.compare} <b className="ellipsis">{other ? other.title[language] : words.nothing}</b>
              <Icon name="down" size="s" />
            </>
          }
          items={[
            { label: words.nothing, checked: other === null, onChoose: props.onAlone },
            { label: words.another, onChoose: props.onCompare },
          ]}
        />
      )}
      <span className="grow" />
      <Button small icon="download" keys="X" onClick={props.onSave}>
        {words.save}
      </Button>
    </div>
  );
}

/** First or last year; one cannot pass the other. */
function YearSelect({ view, range, onRange, end }: Props & { end: 0 | 1 }) {
  const words = useWords().dynamics;
  return (
    <select
      className={css.year}
      aria-label={end === 0 ? words.yearsFrom : words.yearsTo}
      value={range[end]}
      onChange={(event) => {
        const at = Number(event.target.value);
        onRange(end === 0 ? [at, Math.max(at, range[1])] : [Math.min(at, range[0]), at]);
      }}
    >
      {view.rows.map((row, at) => (
        <option key={row.label} value={at}>
          {row.label}
        </option>
      ))}
    </select>
  );
}
