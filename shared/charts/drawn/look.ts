import { CHART_COLOURS, CHART_GRID } from '../palette.ts';

/** What a chart is drawn with: on paper as Word draws it, on screen in the theme. CSS colours. */
export interface ChartLook {
  series: readonly string[];
  ground: string;
  text: string;
  muted: string;
  grid: string;
  /** Outline of what is chosen. */
  chosen: string;
  font: string;
  /** CSS pixels. */
  size: number;
  /** Of the ground around a value, so that it is readable over lines; none where strokes lie over letters. */
  halo: number;
}

export const PAPER_LOOK: ChartLook = {
  series: CHART_COLOURS.map((colour) => `#${colour}`),
  ground: '#ffffff',
  text: '#111111',
  muted: '#53565b',
  grid: `#${CHART_GRID}`,
  chosen: '#1b5a93',
  font: "Arial, 'Liberation Sans', sans-serif",
  size: 13,
  halo: 3,
};
