/** Chart colours in their order, distinct in grey; hex without `#`. Source: the design's Charts section. */
export const CHART_COLOURS = ['17406B', '5E8DB8', 'CDB887', 'DCE3EA'] as const;

export const CHART_GRID = 'D9D9D9';

export const colourOf = (index: number): string =>
  CHART_COLOURS[index % CHART_COLOURS.length] ?? CHART_COLOURS[0];
