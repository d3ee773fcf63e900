import type { PlaceInText } from '../../../shared/contract/reference/language.ts';
import type { Block } from '../../../shared/domain/reference/reference.ts';

/** The part of the document that each block stands in, and its page. */
export function placesOf(blocks: readonly Block[]): ReadonlyMap<string, PlaceInText> {
  let section = '';
  let title = '';
  let page = 1;
  return new Map(
    blocks.map((block) => {
      if (block.kind === 'section') [section, title] = [block.id, block.title];
      if ('page' in block) page = block.page;
      const place = block.kind === 'slide' ? { section: `slide-${block.page}`, title: block.title } : { section, title }; // prettier-ignore
      return [block.id, { ...place, page }];
    }),
  );
}
