import type { TextComment } from '../../../shared/contract/reference/composing.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { allPeople } from '../../store/tables/person-table.ts';
import { insertComment, openComments, settleComment } from '../../store/tables/text-table.ts';
import { whoIs } from '../people/people.ts';
import { textOf } from '../text/workspace-text.ts';

type Language = 'en' | 'az';

/** What is said of the text of a language and nobody has settled, with the persons that each names. */
export function commentsOn({ db }: Workspace, language: Language): TextComment[] {
  const names = allPeople(db).map(({ name }) => name);
  return openComments(db, language).map((one) => ({
    ...one,
    to: names.filter((name) => one.text.includes(`@${name}`)),
  }));
}

/** Says something of a block, or of words in it. */
export function comment(
  app: App,
  workspace: Workspace,
  input: { language: Language; block: string; quote: string; text: string; by: string },
): Result<Record<string, never>, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const blocks = textOf(app, workspace).blocks.get(input.language) ?? [];
  if (!blocks.some(({ id }) => id === input.block)) return err({ tag: 'BlockUnknown', block: input.block });
  // A number alone says nothing of its place: it is found again by words.
  const quote = /\p{L}{2}/u.test(input.quote) ? input.quote : '';
  const at = app.now();
  return workspace.commit({ at, by: who.value.name, command: 'comment' }, (db) => {
    const { language, block, text } = input;
    insertComment(db, { language, block, quote, text, by: who.value.id, at });
    return ok({ value: {}, summary: { block, quote } });
  });
}

/** Says that what a comment asked for is done. */
export function settle(
  app: App,
  workspace: Workspace,
  input: { language: Language; comment: number; by: string },
): Result<Record<string, never>, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  return workspace.commit<Record<string, never>, ServiceError>(
    { at, by: who.value.name, command: 'settle comment' },
    (db) => {
      const known = openComments(db, input.language).find(({ id }) => id === input.comment);
      if (known === undefined) return err({ tag: 'BlockUnknown', block: String(input.comment) });
      settleComment(db, input.comment, { by: who.value.id, at });
      return ok({ value: {}, summary: { block: known.block } });
    },
  );
}
