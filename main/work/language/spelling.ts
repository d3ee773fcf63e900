import type { SpellingView } from '../../../shared/contract/reference/language.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { stemsOf, unknownStems } from '../../../shared/domain/reference/language/azerbaijani-stems.ts';
import { spokenWords } from '../../../shared/domain/reference/language/spoken-words.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { suggestions, unknownWords } from '../../spelling/spelling.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { ownWords } from '../../store/tables/text-table.ts';
import { textOf } from '../text/workspace-text.ts';
import { houseWords } from './house-words.ts';
import { placesOf } from './places-of-blocks.ts';

/** Words of a text that nobody knows; of Azerbaijani they are hints. */
export async function spellingOf(
  app: App,
  workspace: Workspace,
  language: ReferenceLanguage,
): Promise<Result<SpellingView, ServiceError>> {
  const { blocks, texts } = textOf(app, workspace);
  const own = blocks.get(language);
  if (own === undefined) return err({ tag: 'LanguageNotReady', language });
  const added = ownWords(workspace.db, language);
  const spoken = spokenWords(own, language);
  const house = houseWords(app, workspace, language);
  const unknown =
    language === 'az'
      ? ok(unknownStems(spoken.flatMap(({ word, named }) => (named ? [] : [word])), house.union(stemsOf(added)))) // prettier-ignore
      : await unknownToAll(app, spoken.flatMap(({ word }) => (knows(house, added, word) ? [] : [word]))); // prettier-ignore
  if (!unknown.ok) return err({ tag: 'SpellingFailed', language, why: unknown.error });
  const left = new Set(unknown.value);
  const places = placesOf(texts.get(language)!.blocks);
  return ok({
    language,
    hints: language === 'az',
    words: spoken.flatMap(({ word, block, count }) =>
      left.has(word) ? [{ word, block, count, ...places.get(block)! }] : [],
    ),
    added: added.length,
  });
}

/** A genitive is known with its word, and a word that begins a sentence with the small one. */
function knows(house: ReadonlySet<string>, added: readonly string[], word: string): boolean {
  const forms = [word, word.replace(/'s?$/, '')];
  return forms.some((form) => house.has(form) || added.includes(form) || added.includes(form.toLowerCase()));
}

/** What stands in Russian letters is asked of the Russian dictionary. */
async function unknownToAll({ resources }: App, words: readonly string[]) {
  const isRussian = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);
  const english = await unknownWords(resources, 'en', words.filter((word) => !isRussian(word))); // prettier-ignore
  if (!english.ok) return english;
  const russian = await unknownWords(resources, 'ru', words.filter(isRussian));
  return russian.ok ? ok([...english.value, ...russian.value]) : russian;
}

/** What may have been meant; nothing in Azerbaijani, of which there is no dictionary. */
export async function suggestionsFor(
  { resources }: App,
  { language, word }: { language: ReferenceLanguage; word: string },
): Promise<Result<string[], ServiceError>> {
  if (language === 'az') return ok([]);
  const found = await suggestions(resources, /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'en', word);
  return found.ok
    ? ok(found.value.map((one) => one.replaceAll("'", '’')))
    : err({ tag: 'SpellingFailed', language, why: found.error });
}
