import type { LanguageView, SlipView } from '../../../shared/contract/language.ts';
import type { Slip } from '../../../shared/domain/reference/language/slip.ts';
import type { Block } from '../../../shared/domain/reference/reference.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { view } from '../../session/view.ts';
import { textOf } from '../text/workspace-text.ts';
import { slipsView } from './slips.ts';

/** The slips of a text, each with the part of the document that it stands in. */
export const languageView = view(
  'language',
  ({ from: { app, workspace }, get }, language: ReferenceLanguage): LanguageView => {
    const { texts } = textOf(app, workspace);
    const places = placesOf(texts.get(language)?.blocks ?? []);
    const { slips } = get(slipsView, language);
    return { language, ready: [...texts.keys()], slips: slips.map((slip) => shown(slip, places)) };
  },
);

type Places = ReadonlyMap<string, Pick<SlipView, 'section' | 'title' | 'page'>>;

function placesOf(blocks: readonly Block[]): Places {
  let section = '';
  let title = '';
  let page = 1;
  return new Map(
    blocks.map((block) => {
      if (block.kind === 'section') [section, title] = [block.id, block.title];
      if (block.kind === 'printed-page' || 'page' in block) ({ page } = block as { page: number });
      const place = block.kind === 'slide' ? { section: `slide-${block.page}`, title: block.title } : { section, title }; // prettier-ignore
      return [block.id, { ...place, page }];
    }),
  );
}

function shown({ id, block, line, kind, now, say, no }: Slip, places: Places): SlipView {
  return { id, block, line, ...places.get(block)!, kind, now, say, ...(no === undefined ? {} : { no }) };
}
