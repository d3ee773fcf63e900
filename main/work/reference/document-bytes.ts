import { dottedDay } from '../../../shared/domain/periods/day.ts';
import { askedSeries, buildInThread } from '../../docx/build-task.ts';
import type { BuildOptions } from '../../docx/frame.ts';
import { DOCUMENT_WORDS } from '../../docx/words.ts';
import type { App } from '../../resources/app.ts';
import { localDay } from '../../resources/local-day.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { lookOf } from '../text/look.ts';
import type { ReferenceParts } from './compose-reference.ts';

/** The Word file of a composed reference. */
export async function documentBytes(
  app: App,
  workspace: Workspace,
  { composed, annex, lookup, remarks, breaks }: ReferenceParts,
  state: Reconciled,
  {
    at,
    draft,
    by,
    findings,
  }: { at: string; draft: number | null; by: string } & Pick<BuildOptions, 'findings'>,
): Promise<Uint8Array> {
  const look = await lookOf(workspace);
  const deciders = state.decisions.flatMap(({ proposedBy, confirmedBy }) =>
    confirmedBy === undefined ? [] : [proposedBy, confirmedBy],
  );
  return buildInThread({
    composed,
    annex,
    series: askedSeries(composed, annex, lookup),
    options: {
      ...(look && { look }),
      remarks,
      breaks,
      ...(findings && { findings }),
      now: new Date(at),
      labels: new Map(app.catalogue().figures.map(({ id, labels }) => [id, labels[composed.language]])),
      draft: { date: dottedDay(localDay(at)), ...(draft === null ? {} : { number: draft }) },
      period: workspace.meta.period,
      title: DOCUMENT_WORDS[composed.language].title(workspace.meta.period),
      people: { exportedBy: by, decidedBy: [...new Set(deciders)].toSorted() },
    },
  });
}
