import type { KnownFigure, KnowledgeData } from '../../../shared/domain/checks/document/knowledge.ts';
import type { WordSources } from '../../../shared/domain/understanding/meaning/meanings.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { printedDocument } from '../text/template-files.ts';

/** The reference whose print ships, by which a document is checked where no workspace is named. */
export const SHIPPED = 'reference-2023';

function wordsOf(app: App): WordSources {
  const { headerWords, plainWords, sameWords, remarkWords, countryNames } = app.layouts();
  return { catalogue: app.catalogue(), headerWords, plainWords, sameWords, remarkWords, countryNames };
}

/** The numbers of the printed reference. */
export function knowledgeOfPrint(app: App): KnowledgeData {
  const printed = printedDocument(app, SHIPPED);
  const figures = new Map<string, KnownFigure>();
  for (const { figure, part, value, ref } of printed?.values ?? []) {
    if (ref === true || value === null) continue;
    const known = figures.get(figure) ?? { sure: true };
    figures.set(figure, known);
    if (part === 'change') known.change ??= value;
    else known.value ??= value;
  }
  return { of: 'print', year: Number(printed?.period), figures, words: wordsOf(app) };
}

/** What a workspace has for its year and the one before. */
export function knowledgeOfWorkspace(
  app: App,
  workspace: Workspace,
  reconciled: Reconciled = reconcile(app, workspace),
): KnowledgeData {
  const figures = new Map(
    reconciled.figures.map(({ id, value, change, previous, state, previousOpen }) => {
      const known: KnownFigure = {
        ...(value === null ? {} : { value }),
        ...(change === null || previousOpen ? {} : { change }),
        ...(previous === null || previousOpen ? {} : { previous }),
        sure: state === 'agreed' || state === 'decided' || state === 'printed',
      };
      return [id, state === 'open' || state === 'proposed' ? { sure: false } : known] as const;
    }),
  );
  return { of: 'workspace', year: Number(workspace.meta.period), figures, words: wordsOf(app) };
}
