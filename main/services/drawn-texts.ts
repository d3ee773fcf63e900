import { chartSpec } from '../../shared/charts/spec.ts';
import { slideNotes } from '../../shared/charts/slide-notes.ts';
import type { ReferenceParts } from './compose-reference.ts';

/** Texts with numbers that the program itself writes into the annex: cells of the tables, notes, sentences. */
export function drawnTexts({ annex, composed, lookup, remarks }: ReferenceParts): Set<string> {
  const { year, language } = composed;
  return new Set(
    annex.slides.flatMap(({ charts }) => {
      const specs = charts.map((chart) => chartSpec(chart, { year, language, lookup, remarks }));
      const cells = specs.flatMap((spec) => [
        ...spec.categories,
        ...spec.series.flatMap((series) => [series.name, ...series.points.map((point) => point.text)]),
      ]);
      return [...cells, ...slideNotes(specs, language)];
    }),
  );
}
