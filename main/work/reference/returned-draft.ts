import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { NotTaken } from '../../../shared/domain/errors/not-taken.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type {
  ReturnedDraft,
  ReturnedNumber,
  TakenChange,
} from '../../../shared/contract/reference/reference.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { App } from '../../resources/app.ts';
import { answersTo, type StoredAnswer } from '../../store/tables/draft-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';
import { labelOf } from './reference-places.ts';
import { lineSegments } from './line-segments.ts';
import { numberOffers } from './number-offers.ts';
import { newNumbers, retell } from './retelling.ts';
import { returnedEdits, type ReturnedEdit, type ReturnedEdits } from './returned-edits.ts';

/** A draft with more changes is another document: what each would do to the text is not tried. */
const MOST = 400;

/** A draft that came back, change by change, with what can be done about each. */
export async function returnedDraft(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  path: string,
): Promise<Result<ReturnedDraft, ServiceError>> {
  const returned = await returnedEdits(app, workspace, state, path);
  if (!returned.ok) return returned;
  const { file, language, compared, edits } = returned.value;
  const answers = answersTo(workspace.db, returned.value.sha256);
  const row = rowOf(app, workspace, state, returned.value);
  const numbers = edits.map((edit) => withAnswer(row(edit), answers));
  const isThere = new Set(edits.map(({ id }) => id));
  return ok({
    file,
    language,
    compared: compared.bound,
    drawings: compared.drawings,
    numbers,
    taken: answers
      .filter(({ answer, change }) => answer === 'taken' && !isThere.has(change))
      .map(takenChange),
    left: numbers.filter(({ kind, refused }) => kind !== 'stale' && refused === undefined).length,
    passages: compared.passages,
  });
}

function rowOf(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  { tags, language, mode, edits }: ReturnedEdits,
): (edit: ReturnedEdit) => ReturnedNumber {
  const catalogue = app.catalogue();
  const segments = lineSegments(app, workspace, state, { mode, language });
  const blocks = textOf(app, workspace).blocks.get(language) ?? [];
  const wording = wordingOf(language);
  const isTried = edits.length <= MOST;
  return (edit) => {
    const { id, kind, stale, tag, printed, expected, where, at, change } = edit;
    const owner = tag === undefined ? undefined : tags.get(tag);
    const base: ReturnedNumber = {
      id,
      kind: stale === undefined ? kind : 'stale',
      ...(owner && { ...owner, label: labelOf(catalogue, owner.figure) }),
      printed,
      expected,
      ...(stale && { draft: stale.draft }),
      where,
      at,
    };
    if (stale !== undefined) return base;
    const not = change === undefined || !isTried ? notTaken(edit) : null;
    if (not !== null) return { ...base, not };
    const said = retell(blocks, [{ change: change!, say: () => null }], segments);
    if (!said.ok) return { ...base, not: said.error };
    const numbers = newNumbers(change!).map((number) => {
      const isShare = /^\s*(?:%|per ?cent|faiz)/u.test(where.sentence.slice(where.sentence.indexOf(number.text) + number.text.length)); // prettier-ignore
      const sentence = kind === 'added' ? printed : where.sentence;
      return { text: number.text, offers: numberOffers(catalogue, state.figures, wording, { number, sentence, isShare }) }; // prettier-ignore
    });
    const drops = said.value.dropped.map((figure) => ({ figure, label: labelOf(catalogue, figure) }));
    return { ...base, take: { numbers, drops } };
  };
}

const notTaken = ({ tag, kind }: ReturnedEdit): NotTaken =>
  tag !== undefined && (kind === 'changed' || kind === 'exchanged') ? 'figure' : 'no-line';

function withAnswer(row: ReturnedNumber, answers: readonly StoredAnswer[]): ReturnedNumber {
  const answer = answers.find(({ change }) => change === row.id);
  if (answer?.answer !== 'refused') return row;
  const { by, at, reason } = answer;
  return { ...row, refused: { by, at, ...(reason !== null && { reason }) } };
}

function takenChange({ change, said, by, at }: StoredAnswer): TakenChange {
  const { kind, printed, expected, where } = JSON.parse(said) as Omit<TakenChange, 'id' | 'by' | 'at'>;
  return { id: change, kind, printed, expected, where, by, at };
}
