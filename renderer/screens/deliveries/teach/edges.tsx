import type { MouseEvent as Press } from 'react';
import type { Edge } from '../../../../shared/domain/sheets/box-edges.ts';
import type { Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import { classes } from '../../../kit/classes.ts';
import { HEAD, SIDE, type Geometry } from '../sheet/sheet-geometry.ts';
import type { Edges } from './use-edges.ts';
import css from './edges.module.css';

const SIDES: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

/** A table's box; its edges can be taken hold of. While they are drawn, the one that moves stands out. */
export function TableBox(props: {
  box: Range;
  /** Among the boxes of the sheet. */
  place: number;
  geo: Geometry;
  /** Left of the row numbers. Pixels. */
  before: number;
  edges: Edges;
  isHere: boolean;
  /** The edge that the keys move; null: none of this box. */
  moving: Edge | null;
}) {
  const { box, geo, before, edges, place } = props;
  const left = before + SIDE + geo.left[box.left - 1]!;
  const top = HEAD + geo.top(box.top);
  const style = {
    left,
    top,
    width: before + SIDE + geo.left[Math.min(box.right, geo.left.length - 1)]! - left,
    height: HEAD + geo.top(box.bottom + 1) - top,
  };
  const onGrab = (edge: Edge, press: Press): void => {
    if (press.button !== 0) return;
    press.preventDefault();
    press.stopPropagation();
    const paper = press.currentTarget.closest('[role=grid]')?.firstElementChild;
    if (!paper) return;
    const drag = edges.drag(place, edge);
    const onMove = ({ clientX, clientY }: MouseEvent): void => {
      const { left: x, top: y } = paper.getBoundingClientRect();
      drag.to(lineAt(edge, { x: clientX - x - before - SIDE, y: clientY - y - HEAD }, geo));
    };
    const onEnd = (): void => {
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onEnd);
      drag.end();
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onEnd);
  };
  return (
    <div
      className={classes(css.box, props.isHere && css.entered, props.moving !== null && css.drawn)}
      aria-hidden="true"
      style={style}
    >
      {SIDES.map((edge) => (
        <i
          key={edge}
          data-edge={edge}
          className={classes(css.edge, css[edge], props.moving === edge && css.moving)}
          onMouseDown={(press) => onGrab(edge, press)}
        />
      ))}
    </div>
  );
}

/** The row or column whose outer line is nearest to a point: on it the edge comes to lie. */
function lineAt(edge: Edge, { x, y }: { x: number; y: number }, geo: Geometry): number {
  const isAcross = edge === 'top' || edge === 'bottom';
  const isFirst = edge === 'top' || edge === 'left';
  const line = isAcross ? geo.rowAt(Math.max(0, y)) : columnAt(x, geo);
  const [from, to] = isAcross
    ? [geo.top(line), geo.top(line + 1)]
    : [geo.left[line - 1] ?? 0, geo.left[line] ?? 0];
  const isFar = (isAcross ? y : x) > (from + to) / 2;
  if (isFirst) return isFar ? line + 1 : line;
  return isFar ? line : Math.max(1, line - 1);
}

const columnAt = (x: number, { left }: Geometry): number =>
  Math.min(left.length - 1, Math.max(1, left.findLastIndex((one) => one <= x) + 1));
