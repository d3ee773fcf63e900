import { isYear } from '../../../shared/domain/periods/period.ts';
import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import type { AgencyName } from '../../../shared/contract/origin.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { TableColumn } from '../../kit/table/column.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import { checksText, drawChecks, drawState, stateText } from './draw-state.ts';
import { SOURCE, sourceColumn } from './source-column.ts';
import css from './grid.module.css';
import { lower } from '../../../shared/domain/text/fold.ts';
import { drawIcon, element } from '../../kit/table/draw.ts';

const [VALUE, PREVIOUS, CHANGE, STATE, CHECKS] = [68, 62, 60, 116, 64];

/** Half a window, or twice the size: long labels are cut rather than the bodies left out of sight. Pixels. */
const CROWDED = 860;

/** Longer lines are hard to follow to their number. Pixels. */
const MOST = 480;

/** So many bodies stay in view beside the labels: those that disagree come first, the others are scrolled to. */
const IN_VIEW = 2;

/** Labels take what the other columns leave, within what reads well. `room`: pixels of the whole grid. */
export const labelWidth = (room: number, bodies: number): number =>
  Math.max(
    room < CROWDED ? 250 : 290,
    Math.min(
      MOST,
      room - VALUE - PREVIOUS - CHANGE - STATE - CHECKS - Math.min(bodies, IN_VIEW) * SOURCE - 12,
    ),
  );

export interface ColumnsInput {
  words: Words['figures'];
  language: Settings['language'];
  period: string;
  printed: boolean;
  agencies: readonly AgencyName[];
  /** Indexes of the bodies that have a column. */
  shown: readonly number[];
  /** Of those, the ones whose files disagree somewhere: two values need the room of two. */
  doubled: readonly number[];
  /** Of the column with the labels. */
  labelWidth: number;
}

/** Figure, accepted value, last year's, change, state, checks, and one column a body. */
export function figureColumns(input: ColumnsInput): TableColumn<FigureRow>[] {
  const { words, language, period, printed } = input;
  const group = printed ? words.columns.printed : words.columns.accepted;
  const number = (value: number | null): string => (value === null ? '' : shownNumber(value, language));
  return [
    {
      id: 'figure',
      header: words.columns.figure,
      width: input.labelWidth,
      align: 'left',
      pinned: true,
      always: true,
      text: (row) => row.label,
      draw: (row, cell) => drawFigure(row, cell, words),
      className: css.tree,
    },
    {
      id: 'value',
      header: period,
      headerClass: css.now,
      group,
      width: VALUE,
      align: 'right',
      pinned: true,
      text: (row) => number(row.value),
      number: (row) => row.value,
      draw: (row, cell) => drawValue(row, cell, language),
      rules: VALUE_RULES,
    },
    {
      id: 'previous',
      pinned: true,
      header: isYear(period) ? String(Number(period) - 1) : '−1',
      group,
      width: PREVIOUS,
      align: 'right',
      text: (row) => number(row.previous),
      number: (row) => row.previous,
      draw: (row, cell) => drawNumber(row, row.previous, number(row.previous), cell),
      className: css.further,
    },
    {
      id: 'change',
      pinned: true,
      header: words.columns.change,
      group,
      width: CHANGE,
      align: 'right',
      text: (row) => (row.change === null ? '' : shownChange(row.change, language)),
      number: (row) => row.change,
      draw: (row, cell) =>
        drawNumber(row, row.change, row.change === null ? '' : shownChange(row.change, language), cell),
      className: css.further,
    },
    {
      id: 'state',
      header: words.columns.state,
      width: STATE,
      align: 'left',
      text: (row) => stateText(row, words, printed),
      draw: (row, cell) => drawState(row, cell, words, printed),
    },
    {
      id: 'checks',
      header: words.columns.checks,
      width: CHECKS,
      align: 'left',
      text: (row) => checksText(row, words),
      draw: (row, cell) => drawChecks(row, cell, words),
    },
    ...input.shown.map((agency, at) => sourceColumn(input, agency, at === 0)),
  ];
}

const VALUE_RULES = {
  [css.further!]: (row: FigureRow) => row.kind === 'breakdown',
  [css.counting!]: (row: FigureRow) => row.kind === 'figure',
  [css.proposed!]: (row: FigureRow) => row.provisional && row.state === 'proposed',
  [css.provisional!]: (row: FigureRow) => row.provisional && row.state !== 'proposed',
};

/** Pixels that each level stands further in. */
const STEP = 16;

/** Label with its unit beside it, where there is room for both; a chevron where something is below. */
function drawFigure(row: FigureRow, cell: HTMLElement, words: Words['figures']): void {
  const line = element('div', css.line);
  line.style.paddingLeft = `${row.level * STEP}px`;
  const name = element('span', css.named);
  if (row.fold === null) name.append(element('span', css.noFold));
  else {
    const fold = element('span', css.fold);
    fold.append(drawIcon(row.fold === 'open' ? 'down' : 'right', 's'));
    name.append(fold);
  }
  const label = element('span', css.text, row.label);
  const unit = row.kind === 'section' ? words.section(row.figures ?? 0) : row.unit;
  // A label that names its unit ("Police units whose …") needs the room more than the unit twice.
  const said = unit !== '' && lower(row.label).includes(lower(unit));
  name.append(label);
  line.append(name);
  if (!said) line.append(element('span', css.unit, unit));
  label.title = unit === '' || row.kind === 'section' ? row.label : `${row.label} (${unit})`;
  cell.append(line);
}

/** The accepted value: bold; dotted where it is not accepted yet. Marked, so that `O` finds it. */
function drawValue(row: FigureRow, cell: HTMLElement, language: Settings['language']): void {
  if (row.kind === 'section') return;
  const text = row.value === null ? '…' : shownNumber(row.value, language);
  const value = element('span', row.value === null ? css.missing : row.provisional ? css.dotted : '', text);
  if (row.figure !== undefined && row.period !== undefined) {
    value.dataset['figure'] = row.figure;
    value.dataset['period'] = row.period;
  }
  cell.append(value);
}

/** Empty where it was not asked, `…` where it is not known. */
function drawNumber(row: FigureRow, number: number | null, text: string, cell: HTMLElement): void {
  if (row.kind === 'section') return;
  if (number === null) cell.append(element('span', css.missing, '…'));
  else cell.append(text);
}
