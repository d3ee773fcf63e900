import { lower } from '../../../shared/domain/text/fold.ts';
import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { drawIcon, element } from '../../kit/table/draw.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import css from './grid.module.css';

/** Pixels that each level stands further in. */
const STEP = 16;

/** Label with its unit beside it, where there is room for both; a chevron where something is below. */
export function drawFigure(row: FigureRow, cell: HTMLElement, words: Words['figures']): void {
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
export function drawValue(row: FigureRow, cell: HTMLElement, language: Settings['language']): void {
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
export function drawNumber(row: FigureRow, number: number | null, text: string, cell: HTMLElement): void {
  if (row.kind === 'section') return;
  if (number === null) cell.append(element('span', css.missing, '…'));
  else cell.append(text);
}
