import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { insertOwnWord, ownWords } from '../../store/tables/text-table.ts';
import { whoIs } from '../people/people.ts';

/** No word of any text is longer. */
const LONGEST = 80;

/** Makes a word one of the house, for this workspace; nothing where it is one already. */
export function addWord(
  app: App,
  workspace: Workspace,
  { language, word: typed, by }: { language: ReferenceLanguage; word: string; by: string },
): Result<{ word: string; added: boolean }, ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const word = typed.normalize('NFC').trim().replaceAll('’', "'");
  if (!/^[\p{L}\p{M}'-]+$/u.test(word) || word.length > LONGEST)
    return err({ tag: 'WordInvalid', word: typed });
  if (ownWords(workspace.db, language).includes(word)) return ok({ word, added: false });
  const at = app.now();
  return workspace.commit<{ word: string; added: boolean }, ServiceError>(
    { at, by: who.value.name, command: 'add word' },
    (db) => {
      insertOwnWord(db, { language, word, by: who.value.id, at });
      return ok({ value: { word, added: true }, summary: { language, word } });
    },
  );
}
