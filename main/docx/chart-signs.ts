import { CHART_COLOURS } from '../../shared/charts/palette.ts';

/**
 * Signs by which chart.ts tells chart-xml.ts what docx has no option for. They are colours and a name that
 * no chart uses otherwise.
 */
export const UNREPORTED = '…';

const SIGNS = ['FE00F0', 'FE00F1', 'FE00F2', 'FE00F3'] as const;

/** The colour that stands for "hatched in the colour of this series". */
export const hatchSign = (series: number): string => SIGNS[series % SIGNS.length] ?? SIGNS[0];

export const HATCHES: readonly { sign: string; colour: string }[] = SIGNS.map((sign, at) => ({
  sign,
  colour: CHART_COLOURS[at] ?? CHART_COLOURS[0],
}));
