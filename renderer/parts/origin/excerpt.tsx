import type { Excerpt as Piece, ExcerptCell, ExcerptColumn } from '../../../shared/domain/sheets/excerpt.ts';
import { useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import css from './excerpt.module.css';

/** A label takes so many times the room of a remark. */
const LABEL = 1.8;
/** Widths in pixels; text and label columns share what is left. */
const NARROW = 42;
const ROW_NUMBERS = 26;

/** A piece of an agency's sheet, in its own face: headers, label, value, what explains it. */
export function Excerpt({ piece }: { piece: Piece }) {
  const words = useWords().origin;
  const source = piece.rows.flatMap((row) => row.cells).find((cell) => cell.role === 'source');
  return (
    <table className={css.excerpt} aria-label={words.excerpt(piece.sheet, source?.ref ?? '')}>
      <colgroup>
        <col style={{ width: ROW_NUMBERS }} />
        {piece.columns.map((column) => (
          <col key={column.name} style={widthOf(column, piece)} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td aria-hidden="true" className={css.corner} />
          {piece.columns.map((column) => (
            <th key={column.name} scope="col">
              {column.name}
              {column.hidden && <Icon name="hidden" size="s" label={words.hidden} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {piece.rows.map((row) => (
          <tr key={row.row} className={row.gap ? css.gap : undefined}>
            <th scope="row">
              {row.row}
              {row.hidden && <Icon name="hidden" size="s" label={words.hidden} />}
            </th>
            {row.cells.map((cell) => (
              <td
                key={cell.ref + String(cell.span)}
                colSpan={cell.span}
                className={classOf(cell)}
                title={cell.comment}
              >
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Words get room: the label more than a remark; numbers as much as they need, so that digits stay. */
function widthOf(column: ExcerptColumn, piece: Piece): { width: string | number } {
  if (column.kind === 'number') return { width: numberWidth(column, piece) };
  const texts = piece.columns.filter((one) => one.kind === 'text').length;
  const labels = piece.columns.filter((one) => one.kind === 'label').length;
  const share = (column.kind === 'label' ? LABEL : 1) / (texts + labels * LABEL);
  const numbers = piece.columns.filter((one) => one.kind === 'number');
  const fixed = numbers.reduce((sum, one) => sum + numberWidth(one, piece), ROW_NUMBERS);
  return { width: `calc((100% - ${fixed}px) * ${share.toFixed(3)})` };
}

/** Headers may break, numbers may not. */
function numberWidth({ name }: ExcerptColumn, { rows }: Piece): number {
  const own = rows.flatMap((row) => row.cells).filter((cell) => cell.ref.replace(/\d+$/, '') === name);
  const longest = Math.max(0, ...own.map((cell) => (cell.role === 'header' ? 0 : cell.text.length)));
  return Math.min(76, Math.max(NARROW, longest * 6 + 12));
}

function classOf(cell: ExcerptCell): string | undefined {
  const classes = [
    cell.role === 'header'
      ? css.centred
      : cell.number
        ? css.number
        : /^[\s\d.,*+\-–—/%]*$/.test(cell.text) && cell.text !== ''
          ? css.centred
          : '',
    cell.role === 'source'
      ? css.source
      : cell.role === 'evidence'
        ? css.evidence
        : cell.role === 'header'
          ? css.heading
          : '',
    cell.hidden === true ? css.hidden : '',
  ].filter(Boolean);
  return classes.length === 0 ? undefined : classes.join(' ');
}
