import type { LanguageView, SlipView } from '../../../shared/contract/reference/language.ts';
import type { Slip } from '../../../shared/domain/reference/language/slip.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { view } from '../../session/view.ts';
import { textOf } from '../text/workspace-text.ts';
import { placesOf } from './places-of-blocks.ts';
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

type Places = ReturnType<typeof placesOf>;

function shown({ id, block, line, kind, now, say, no }: Slip, places: Places): SlipView {
  return { id, block, line, ...places.get(block)!, kind, now, say, ...(no === undefined ? {} : { no }) };
}
