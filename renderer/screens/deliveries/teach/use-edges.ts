import { useState } from 'react';
import type { SheetView } from '../../../../shared/contract/delivery-views.ts';
import type { TeachSheet } from '../../../../shared/contract/teaching.ts';
import {
  areSound,
  boxAround,
  joinBoxes,
  movedEdge,
  splitBox,
  type Edge,
  type EdgesOn,
} from '../../../../shared/domain/sheets/box-edges.ts';
import { parseRange, rangeText, type Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import { holds } from '../../../../shared/domain/sheets/ranges.ts';
import type { Spot } from '../sheet/cell-cursor.ts';

/** Boxes of a sheet while a person moves their edges. */
export interface Drawing {
  boxes: readonly Range[];
  /** Place of the one whose edge moves. */
  at: number;
  edge: Edge;
  /** The last key could not be followed: a merged cell, another table or the end of the sheet is in the way. */
  isStuck: boolean;
}

const ORDER: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

export interface Edges {
  drawing: Drawing | null;
  /** At the table under the cursor; where none is, a box around what is marked. */
  begin: () => void;
  /** By mouse: a box of the sheet as it is read, by its place, and a line to which its edge is to come. */
  drag: (at: number, edge: Edge) => { to: (line: number) => void; end: () => void };
  /** Of the edge, where it lies across; else the edge on that side is the one that moves. */
  arrow: (edge: Edge) => void;
  turn: (by: 1 | -1) => void;
  another: () => void;
  split: (from: { row: number } | { col: number }) => void;
  /** With the nearest box beyond the edge. */
  join: () => void;
  drop: () => void;
  keep: () => void;
  giveBack: () => void;
}

/** Where the tables of a sheet begin and end, while a person draws it; nothing is read by it before it is kept. */
export function useEdges(input: {
  sheet: SheetView | null;
  taught: TeachSheet | undefined;
  at: Spot;
  range: Range | null;
  onKeep: (boxes: string[]) => void;
}): Edges {
  const { sheet, taught, at, range } = input;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const merges = (sheet?.merges ?? []).map(parseRange);
  const on = (others: readonly Range[]): EdgesOn => ({
    rows: sheet?.rows ?? 0,
    columns: sheet?.columns.length ?? 0,
    merges,
    others,
  });
  // A table that was found may begin in the midst of a merged title.
  const found = (): Range[] =>
    (taught?.tables ?? []).map((table) => {
      const box = parseRange(table.range);
      return boxAround(box, on([])) ?? box;
    });
  const others = ({ boxes, at: own }: Drawing): Range[] => boxes.filter((_, place) => place !== own);
  const change = (next: (now: Drawing) => Partial<Drawing> | null): void =>
    setDrawing((now) => now && { ...now, isStuck: false, ...(next(now) ?? { isStuck: true }) });
  const withBox = (now: Drawing, box: Range | null): Partial<Drawing> | null =>
    box && { boxes: now.boxes.map((one, place) => (place === now.at ? box : one)) };
  const keep = (now: Drawing | null): void => {
    if (now === null) return;
    const boxes = now.boxes.map(rangeText);
    const before = (taught?.tables ?? []).map((table) => rangeText(parseRange(table.range)));
    if (!areSound(now.boxes, merges)) return setDrawing({ ...now, isStuck: true });
    setDrawing(null);
    if (boxes.join() !== before.join()) input.onKeep(boxes);
  };
  return {
    drawing,
    begin: () => {
      const boxes = found();
      const here = boxes.findIndex((box) => holds(box, at.row, at.col));
      const edge = 'bottom' as const;
      if (here >= 0) return setDrawing({ boxes, at: here, edge, isStuck: false });
      const cells = range ?? { top: at.row, bottom: at.row, left: at.col, right: at.col };
      const anew = boxAround(cells, on(boxes));
      if (anew) setDrawing({ boxes: [...boxes, anew], at: boxes.length, edge, isStuck: false });
      else if (boxes.length > 0) setDrawing({ boxes, at: 0, edge, isStuck: false });
    },
    drag: (place, edge) => {
      const isOpen = drawing !== null;
      let now: Drawing = { boxes: drawing?.boxes ?? found(), at: place, edge, isStuck: false };
      setDrawing(now);
      return {
        to: (line) => {
          const box = now.boxes[place]!;
          const moved = line === box[edge] ? null : movedEdge(box, edge, line - box[edge], on(others(now)));
          if (moved) setDrawing((now = { ...now, ...withBox(now, moved) }));
        },
        // What was begun by key is ended by key.
        end: () => (isOpen ? undefined : keep(now)),
      };
    },
    arrow: (edge) =>
      change((now) => {
        const isAcross = edge === 'top' || edge === 'bottom';
        if (isAcross !== (now.edge === 'top' || now.edge === 'bottom')) return { edge };
        const by = edge === 'bottom' || edge === 'right' ? 1 : -1;
        return withBox(now, movedEdge(now.boxes[now.at]!, now.edge, by, on(others(now))));
      }),
    turn: (by) =>
      change(({ edge }) => ({ edge: ORDER[(ORDER.indexOf(edge) + by + ORDER.length) % ORDER.length]! })),
    another: () => change((now) => ({ at: (now.at + 1) % now.boxes.length })),
    split: (from) =>
      change((now) => {
        const parts = splitBox(now.boxes[now.at]!, from, merges);
        return parts && { boxes: now.boxes.toSpliced(now.at, 1, ...parts), at: now.at + 1 };
      }),
    join: () =>
      change((now) => {
        const own = now.boxes[now.at]!;
        const next = nearest(own, now.edge, others(now));
        const both = next && joinBoxes(own, next, on(now.boxes));
        if (!both) return null;
        const rest = now.boxes.filter((box) => box !== own && box !== next);
        return { boxes: [...rest, both], at: rest.length };
      }),
    drop: () =>
      setDrawing((now) => {
        if (now === null) return null;
        const boxes = others(now);
        return { ...now, boxes, at: Math.max(0, Math.min(now.at, boxes.length - 1)), isStuck: false };
      }),
    keep: () => keep(drawing),
    giveBack: () => setDrawing(null),
  };
}

/** The box that comes next beyond an edge. */
function nearest(box: Range, edge: Edge, others: readonly Range[]): Range | undefined {
  const gap: Record<Edge, (other: Range) => number> = {
    top: (other) => box.top - other.bottom,
    bottom: (other) => other.top - box.bottom,
    left: (other) => box.left - other.right,
    right: (other) => other.left - box.right,
  };
  return others.filter((other) => gap[edge](other) > 0).toSorted((a, b) => gap[edge](a) - gap[edge](b))[0];
}
