import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { DocumentIndex } from './printed-at.ts';

/** Under which section a figure is listed that no text prints: its own, else that of the figure that it is a part of. */
export function listedUnder(
  { figuresById }: Pick<Catalogue, 'figuresById'>,
  { sections, printed }: DocumentIndex,
  figure: string,
): string | null {
  const met = new Set<string>();
  for (let id: string | undefined = figure; id !== undefined && !met.has(id);) {
    met.add(id);
    const text = printed.get(id)?.find((place) => place.kind === 'text' && place.figure === id);
    const section = text?.section ?? figuresById.get(id)?.section;
    if (sections.some((one) => one.id === section)) return section!;
    id = figuresById.get(id)?.partOf?.figure;
  }
  return null;
}
