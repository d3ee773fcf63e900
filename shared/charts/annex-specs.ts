import type { AnnexSlide } from '../domain/reference/annex.ts';
import { chartSpec, type ChartSpec, type SpecContext } from './spec.ts';

/** The charts of an annex page as they are drawn there: years that nobody reported are folded. */
export const annexSpecs = (slide: AnnexSlide | undefined, context: SpecContext): ChartSpec[] =>
  (slide?.charts ?? []).map((chart) => chartSpec(chart, { ...context, folds: true }));

/** Whether a page has no chart with any value. */
export const drawsNothing = (specs: readonly ChartSpec[]): boolean =>
  specs.every((spec) => spec.message !== null && spec.hides !== true);
