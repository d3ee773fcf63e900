import type { NumberLink } from '../../../shared/contract/reference/reference.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { nearest } from '../../../shared/domain/text/near.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertAnswer } from '../../store/tables/draft-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { whoIs } from '../people/people.ts';
import { retellText, type TextChanged } from '../text/change-text.ts';
import { lineSegments } from './line-segments.ts';
import { newNumbers, retell, type Taken } from './retelling.ts';
import { returnedEdits, type ReturnedEdit, type ReturnedEdits } from './returned-edits.ts';

/** A change that is to be taken, with what stands for each of its new numbers. */
export interface Wanted {
  id: string;
  links: readonly NumberLink[];
}

/** Makes the text say what a returned draft says, change by change; all of them, or nothing. */
export async function takeReturned(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  { path, changes, by }: { path: string; changes: readonly Wanted[]; by: string },
): Promise<Result<{ taken: number; text: TextChanged[]; dropped: string[] }, ServiceError>> {
  const returned = await returnedEdits(app, workspace, state, path);
  if (!returned.ok) return returned;
  const { language, mode, file } = returned.value;
  const taken: { edit: ReturnedEdit; links: readonly NumberLink[]; change: Taken }[] = [];
  for (const { id, links } of changes) {
    const edit = found(returned.value, id);
    if (!edit.ok) return edit;
    const change = takenOf(app, edit.value, links);
    if (!change.ok) return change;
    taken.push({ edit: edit.value, links, change: change.value });
  }
  const segments = lineSegments(app, workspace, state, { mode, language });
  let dropped: string[] = [];
  const also = [...taken, ...besides(returned.value, taken)];
  const reasons = (links: readonly NumberLink[]): string =>
    links.flatMap((link) => ('plain' in link ? [link.plain] : [])).join('; ');
  const text = retellText(
    app,
    workspace,
    {
      command: 'take returned',
      by,
      language,
      summary: { file, changes: taken.map(({ edit }) => edit.id).slice(0, NAMED) },
      also: (db, said) => {
        for (const { edit, links } of also)
          insertAnswer(db, {
            ...answered(returned.value, edit),
            answer: 'taken',
            reason: reasons(links) || null,
            ...said,
          });
      },
    },
    (blocks) => {
      const told = retell(blocks, taken.map(({ change }) => change), segments); // prettier-ignore
      if (!told.ok) return err({ tag: 'ChangeNotTaken', change: changes[0]!.id, why: told.error });
      ({ dropped } = told.value);
      return ok(told.value.blocks);
    },
  );
  return text.ok ? ok({ taken: taken.length, text: text.value, dropped }) : text;
}

/** Leaves the workspace as it is, and keeps who said no and why. */
export async function refuseReturned(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  { path, changes, reason, by }: { path: string; changes: readonly string[]; reason: string; by: string },
): Promise<Result<{ refused: number }, ServiceError>> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  if (reason.trim() === '') return err({ tag: 'ReasonMissing' });
  const returned = await returnedEdits(app, workspace, state, path);
  if (!returned.ok) return returned;
  const edits: ReturnedEdit[] = [];
  for (const id of changes) {
    const edit = found(returned.value, id);
    if (!edit.ok) return edit;
    edits.push(edit.value);
  }
  const at = app.now();
  const line = { at, by: who.value.name, command: 'refuse returned' };
  return workspace.commit<{ refused: number }, ServiceError>(line, (db) => {
    for (const edit of edits)
      insertAnswer(db, {
        ...answered(returned.value, edit),
        answer: 'refused',
        reason: reason.trim(),
        by: who.value.id,
        at,
      });
    const summary = { file: returned.value.file, count: edits.length, changes: changes.slice(0, NAMED), reason: reason.trim() }; // prettier-ignore
    return ok({ value: { refused: edits.length }, summary });
  });
}

/** So many changes are named in the history; the rest is counted. */
const NAMED = 20;

function found({ edits, file }: ReturnedEdits, id: string): Result<ReturnedEdit, ServiceError> {
  const edit = edits.find((one) => one.id === id);
  return edit === undefined ? err({ tag: 'ChangeUnknown', file, change: id }) : ok(edit);
}

function answered({ file, sha256 }: ReturnedEdits, { id, kind, printed, expected, where }: ReturnedEdit) {
  return { file, sha256, change: id, said: JSON.stringify({ kind, printed, expected, where }) };
}

function takenOf(app: App, edit: ReturnedEdit, links: readonly NumberLink[]): Result<Taken, ServiceError> {
  const { id, change, tag, kind } = edit;
  if (change === undefined || edit.stale !== undefined) {
    const why = tag !== undefined && kind !== 'missing' ? 'figure' : 'no-line';
    return err({ tag: 'ChangeNotTaken', change: id, why });
  }
  const numbers = newNumbers(change);
  const left = numbers.slice(links.length).map(({ text }) => text);
  if (left.length > 0) return err({ tag: 'NumbersNotLinked', change: id, numbers: left });
  const { figuresById } = app.catalogue();
  for (const link of links) {
    if ('plain' in link) {
      if (link.plain.trim() === '') return err({ tag: 'ReasonMissing' });
    } else if (!figuresById.has(link.figure))
      return err({ tag: 'FigureUnknown', figure: link.figure, near: nearest(link.figure, [...figuresById.keys()]) }); // prettier-ignore
  }
  return ok({ change, say: (nth) => stands(links[nth], `${id}_${nth}`, numbers[nth]!.text) });
}

/** A number that is kept alone stands under a name: it is no forgotten one. */
function stands(link: NumberLink | undefined, name: string, text: string): string | null {
  if (link === undefined) return null;
  if ('plain' in link) return `{=plain.${name.replaceAll('-', '_')}:${text}}`;
  return link.part === 'change' ? `{${link.figure}|change}` : `{${link.figure}}`;
}

/** Rows about the places that are taken: they are settled with them. */
function besides(
  { edits }: ReturnedEdits,
  taken: readonly { edit: ReturnedEdit }[],
): { edit: ReturnedEdit; links: readonly NumberLink[] }[] {
  const places = new Set(taken.flatMap(({ edit }) => placesOf(edit)));
  const own = new Set(taken.map(({ edit }) => edit.id));
  return edits
    .filter((edit) => !own.has(edit.id) && placesOf(edit).some((place) => places.has(place)))
    .map((edit) => ({ edit, links: [] }));
}

function placesOf({ change }: ReturnedEdit): string[] {
  if (change?.do === 'remove') return [change.block];
  if (change?.do !== 'reword') return [];
  return change.splices.map(({ from, to }) => `${change.block} ${change.line} ${from} ${to}`);
}
