import { withEdits, type CatalogueEdit } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { problemsOf } from '../../../shared/domain/catalogue/catalogue-problem.ts';
import { editsFor, problemsOfNew, type NewFigure } from '../../../shared/domain/catalogue/new-figure.ts';
import { breakProblem, type FigureBreak } from '../../../shared/domain/figures/figure-break.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { figureBreaks } from '../../store/tables/figure-break-table.ts';
import { documentIndex } from '../text/printed-at.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { editableOf } from '../catalogue/edit-catalogue.ts';

type AddedBreak = Pick<FigureBreak, 'period' | 'from' | 'to' | 'reason'>;

/** What adding figures comes to. */
export interface Added {
  /** The app as if they were known. */
  app: App;
  edits: CatalogueEdit[];
  /** Figures that took the place of the same ones, for the same reason, are one break. */
  breaks: AddedBreak[];
}

/**
 * Looks at figures that a person is about to add; refused where one cannot be added. Each may be a part of one before
 * it.
 *
 * @param agency who counts them; nobody that is known owns none
 */
export function withAdded(
  app: App,
  workspace: Workspace,
  added: readonly NewFigure[],
  agency: string,
): Result<Added, ServiceError> {
  if (added.length === 0) return ok({ app, edits: [], breaks: [] });
  const sections = new Set(documentIndex(app, workspace).sections.map(({ id }) => id));
  let known = editableOf(app);
  const edits: CatalogueEdit[] = [];
  for (const one of added) {
    const own = problemsOfNew(one, known.catalogue, sections);
    if (own.length > 0) return err({ tag: 'CatalogueInvalid', kind: 'figure', item: one.id, problems: own });
    for (const edit of editsFor(one, agency, known.catalogue)) {
      const problems = problemsOf(known, edit);
      if (problems.length > 0)
        return err({ tag: 'CatalogueInvalid', kind: edit.kind, item: edit.item, problems });
      known = withEdits(known, [edit]);
      edits.push(edit);
    }
  }
  const { catalogue } = known;
  const breaks = breaksOf(added);
  const said = figureBreaks(workspace.db);
  const wrong = breaks.map((one) => breakProblem(one, catalogue, said)).find((problem) => problem !== null);
  if (wrong) return err({ tag: 'BreakInvalid', ...wrong });
  if (breaks.some(({ reason }) => reason === '')) return err({ tag: 'ReasonMissing' });
  return ok({ app: { ...app, catalogue: () => catalogue }, edits, breaks });
}

function breaksOf(added: readonly NewFigure[]): AddedBreak[] {
  const begun = added.flatMap(({ id, begins }) => (begins === undefined ? [] : [{ id, begins }]));
  const groups = Map.groupBy(begun, ({ begins: { from, period, reason } }) =>
    JSON.stringify([from.toSorted(), period, reason.trim()]),
  );
  return [...groups.values()].map((group) => {
    const { from, period, reason } = group[0]!.begins;
    const to = group.map(({ id }) => id);
    return { period, from: [...new Set(from)], to, reason: reason.normalize('NFC').trim() };
  });
}
