import type { EChartsType } from 'echarts/core';
import { init } from '../../../shared/charts/drawn/echarts.ts';

export type Chart = EChartsType;

/** A chart that lives in an element, as SVG: sharp at every zoom. */
export const liveChart = (element: HTMLElement): Chart => init(element, null, { renderer: 'svg' });
