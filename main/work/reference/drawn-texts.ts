import { chartSpec } from '../../../shared/charts/spec.ts';
import { slideNotes } from '../../../shared/charts/slide-notes.ts';
import type { ReferenceParts } from './compose-reference.ts';

/** What the program itself writes into the annex, for telling it from what a person wrote there. */
export interface DrawnTexts {
  /** Whether a paragraph says what would be written today. */
  has: (text: string) => boolean;
  /** What would be written today in place of a paragraph that begins alike; null where it is nobody's. */
  insteadOf: (text: string) => string | null;
}

/** Shorter beginnings are alike by chance. */
const TELLING = 12;
/** Notes of a slide stand in one paragraph, this between them. */
const BETWEEN = '  ';

/** Texts with numbers in the annex: cells of the tables, notes, sentences. */
export function drawnTexts({ annex, composed, lookup, remarks }: ReferenceParts): DrawnTexts {
  const { year, language } = composed;
  const texts = new Set(
    annex.slides.flatMap(({ charts }) => {
      const specs = charts.map((chart) => chartSpec(chart, { year, language, lookup, remarks }));
      const cells = specs.flatMap((spec) => [
        ...spec.categories,
        ...spec.series.flatMap((series) => [series.name, ...series.points.map((point) => point.text)]),
      ]);
      return [...cells, ...specs.flatMap((spec) => spec.notes), ...slideNotes(specs, language)];
    }),
  );
  const beginnings = new Map([...texts].toReversed().map((text) => [beginning(text), text]));
  return {
    has: (text) => texts.has(text) || text.split(BETWEEN).every((part) => texts.has(part)),
    insteadOf: (text) => {
      const begins = beginning(text);
      return begins.length < TELLING ? null : (beginnings.get(begins) ?? null);
    },
  };
}

/** What stands before the first number. */
const beginning = (text: string): string => /^\D*/.exec(text)?.[0] ?? '';
