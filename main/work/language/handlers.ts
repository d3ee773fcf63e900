import type { languageContract } from '../../../shared/contract/reference/language.ts';
import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../../session/handler.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { addWord } from './add-word.ts';
import { languageView } from './language-view.ts';
import { repairText } from './repair-text.ts';
import { spellingOf, suggestionsFor } from './spelling.ts';

export const languageHandlers: HandlersOf<typeof languageContract> = {
  'language.slips': ({ derived }, { language }) => ok(derived.get(languageView, language)),
  'language.repair': ({ app, workspace, derived, by }, input) => {
    const repaired = repairText(app, workspace, derived.get(stateView), { ...input, by });
    return repaired.ok ? ok({ repaired: repaired.value.repaired.length }) : repaired;
  },
  'language.spelling': ({ app, workspace }, { language }) => spellingOf(app, workspace, language),
  'language.suggest': async ({ app }, input) => {
    const found = await suggestionsFor(app, input);
    return found.ok ? ok({ words: found.value }) : found;
  },
  'language.addWord': ({ app, workspace, by }, input) => addWord(app, workspace, { ...input, by }),
};
