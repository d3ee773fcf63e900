import { assertNever } from '../../../shared/result.ts';
import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import { drawIcon, drawMark, element } from '../../kit/table/draw.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import type { MarkName } from '../../kit/mark.tsx';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';

interface Shown {
  mark: MarkName | null;
  word: string;
  bold?: boolean;
}

/** How a line stands, as icon and word; of a section, what is furthest from settled. */
function shownState(row: FigureRow, words: Words['figures'], printed: boolean): Shown {
  if (row.kind === 'section') {
    if ((row.open ?? 0) > 0) return { mark: 'open', word: words.open(row.open!), bold: true };
    if ((row.waiting ?? 0) > 0) return { mark: 'proposed', word: words.waiting(row.waiting!) };
    return { mark: null, word: '' };
  }
  if (printed && row.kind === 'figure')
    return row.provisional && row.value !== null
      ? { mark: 'stale', word: words.differsFromNow }
      : { mark: null, word: '' };
  if (row.state === null) return { mark: null, word: row.agree > 1 ? words.agree(row.agree) : '' };
  switch (row.state) {
    case 'agreed':
      return { mark: null, word: words.agree(Math.max(1, row.agree)) };
    case 'decided':
      return { mark: 'decided', word: words.states.decided };
    case 'proposed':
      return { mark: 'proposed', word: words.states.proposed };
    case 'open':
      return { mark: 'open', word: row.conflict ? words.kinds[row.conflict] : words.states.open, bold: true };
    case 'missing':
      return {
        mark: null,
        word: row.sources.some((cell) => cell[1] !== null) ? words.states.aside : words.states.missing,
      };
    case 'printed':
      return { mark: null, word: words.states.printed };
    default:
      return assertNever(row.state);
  }
}

export const stateText = (row: FigureRow, words: Words['figures'], printed: boolean): string =>
  shownState(row, words, printed).word;

export function drawState(
  row: FigureRow,
  cell: HTMLElement,
  words: Words['figures'],
  printed: boolean,
): void {
  const { mark, word, bold } = shownState(row, words, printed);
  if (mark) cell.append(drawMark(mark, word, bold === true));
  else if (word !== '') cell.append(element('span', row.agree > 1 ? 'muted small' : 'faint small', word));
}

export function checksText(row: FigureRow, words: Words['figures']): string {
  if (row.checks === 0) return '';
  const severity = row.kind === 'section' ? 'blocker' : (row.check ?? 'note');
  return `${row.checks} ${words.severity[severity]}`;
}

export function drawChecks(row: FigureRow, cell: HTMLElement, words: Words['figures']): void {
  if (row.checks === 0) return;
  const severity = row.kind === 'section' ? 'blocker' : (row.check ?? 'note');
  const mark = element('span', classes(markCss.mark, markCss[severity]));
  mark.append(drawIcon(severity, undefined, words.severity[severity]), String(row.checks));
  cell.append(mark);
}
