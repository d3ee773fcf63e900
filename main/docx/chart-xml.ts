import { CHART_GRID, CHART_COLOURS } from '../../shared/charts/palette.ts';
import type { PlotArea } from './chart-layout.ts';

/**
 * The last touches to a chart part that docx wrote: implied bars are hatched, the series that carries `…`
 * is invisible, the title stands at the top left, grid lines take the house grey.
 */
export function finishChart(xml: string, plot: PlotArea | undefined): string {
  let done = xml;
  for (const { sign, colour } of HATCHES) done = done.replaceAll(signedFill(sign), hatchedFill(colour));
  for (const colour of PALE) done = done.replaceAll(signedFill(colour), framedFill(colour));
  return placeParts(hideUnreported(done), plot).replaceAll(THEME_GREY, `<a:srgbClr val="${CHART_GRID}"/>`);
}

const THEME_GREY = '<a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr>';

const signedFill = (sign: string): string =>
  `<a:solidFill><a:srgbClr val="${sign}"/></a:solidFill><a:ln><a:noFill/></a:ln>`;

/** Too near to white paper for their bars to stand apart on it. */
const PALE = [CHART_COLOURS[2], CHART_COLOURS[3]];

/** In the darkest of the colours. */
const FRAME = `<a:ln w="12700"><a:solidFill><a:srgbClr val="${CHART_COLOURS[0]}"/></a:solidFill></a:ln>`;

const framedFill = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>${FRAME}`;

const hatchedFill = (colour: string): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>` +
  `<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>` +
  `<a:ln w="12700"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;

/** No fill and no line for the series whose name is the missing mark; its labels stay. */
function hideUnreported(xml: string): string {
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
    if (!series.includes(`<c:v>${UNREPORTED}</c:v></c:pt></c:strCache></c:strRef></c:tx>`)) return series;
    return series.replace(
      /(<\/c:tx>)<c:spPr>.*?<\/c:spPr>/s,
      '$1<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    );
  });
}

/** The title at the top left, the plot where the layout puts it. */
function placeParts(xml: string, plot: PlotArea | undefined): string {
  const titled = xml.replace(/<c:title>.*?<\/c:title>/s, (title) =>
    title
      .replaceAll('<a:pPr><a:defRPr', '<a:pPr algn="l"><a:defRPr')
      .replace('</c:tx>', `</c:tx>${layout('', { x: 0.004, y: 0.005 })}`),
  );
  if (!plot) return titled;
  return titled.replace('<c:plotArea><c:layout/>', `<c:plotArea>${layout('inner', plot)}`);
}

function layout(target: '' | 'inner', at: { x: number; y: number; w?: number; h?: number }): string {
  const mark = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${value.toFixed(4)}"/>`;
  return (
    '<c:layout><c:manualLayout>' +
    (target === '' ? '' : `<c:layoutTarget val="${target}"/>`) +
    '<c:xMode val="edge"/><c:yMode val="edge"/>' +
    `${mark('x', at.x)}${mark('y', at.y)}${mark('w', at.w)}${mark('h', at.h)}</c:manualLayout></c:layout>`
  );
}

/** Column of the sheet in which the series of missing marks stands, from the chart part; null without one. */
export function unreportedColumn(chartXml: string): string | null {
  const found = new RegExp(
    `<c:f>Sheet1!\\$([A-Z]+)\\$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${UNREPORTED}<`,
  );
  return found.exec(chartXml)?.[1] ?? null;
}

/** What the labels of that series say instead of `…`, by category: a number is kept from readers outside. */
export function otherMarks(chartXml: string): Map<number, string> {
  const series = chartXml.split('<c:ser>').find((one) => one.includes(`<c:v>${UNREPORTED}<`)) ?? '';
  const labels = series.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>((?:(?!<\/c:dLbl>).)*)<\/c:dLbl>/gs);
  return new Map(
    [...labels].flatMap(([, at, label]) => {
      const mark = /<a:t>([^<]*)<\/a:t>/.exec(label!)?.[1] ?? UNREPORTED;
      return mark === UNREPORTED ? [] : [[Number(at), mark] as const];
    }),
  );
}

/** In the workbook a missing value reads as its label does, not the zero that only places it. */
export const finishSheet = (xml: string, column: string, marks: ReadonlyMap<number, string>): string =>
  xml.replace(
    new RegExp(`<c r="${column}(\\d+)"><v>0</v></c>`, 'g'),
    (_cell, row: string) =>
      `<c r="${column}${row}" t="inlineStr"><is><t>${marks.get(Number(row) - 2) ?? UNREPORTED}</t></is></c>`,
  );

/**
 * Signs by which chart.ts says what docx has no option for. They are colours and a name that
 * no chart uses otherwise.
 */
export const UNREPORTED = '…';

const SIGNS = ['FE00F0', 'FE00F1', 'FE00F2', 'FE00F3'] as const;

/** The colour that stands for "hatched in the colour of this series". */
export const hatchSign = (series: number): string => SIGNS[series % SIGNS.length] ?? SIGNS[0];

const HATCHES: readonly { sign: string; colour: string }[] = SIGNS.map((sign, at) => ({
  sign,
  colour: CHART_COLOURS[at] ?? CHART_COLOURS[0],
}));
