import type { ReferenceLanguage } from '../domain/reference/wording.ts';
import { chartWords } from './chart-words.ts';
import type { ChartSpec } from './spec.ts';

/**
 * What stands under the charts of a slide: remarks, who says so, and the sentences to read aloud.
 *
 * @param more remarks on what else the slide shows
 */
export function slideNotes(
  specs: readonly ChartSpec[],
  language: ReferenceLanguage,
  more: readonly string[] = [],
): string[] {
  const remarks = [...new Set([...specs.flatMap((spec) => spec.notes), ...more])].join(' ');
  const sources = [...new Set(specs.flatMap((spec) => spec.sources))];
  const sentences = specs.map((spec) => spec.summary).join(' ');
  const line = sources.length === 0 ? '' : chartWords(language).sources(sources.join('; '));
  return [remarks, line, sentences].filter((text) => text !== '');
}
