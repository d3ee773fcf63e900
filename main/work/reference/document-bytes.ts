import { dottedDay } from '../../../shared/domain/periods/day.ts';
import { askedSeries, buildInThread, type BuildTask } from '../../docx/build-task.ts';
import type { BuildOptions } from '../../docx/frame.ts';
import { DOCUMENT_WORDS } from '../../docx/words.ts';
import { buildPdfInThread } from '../../pdf/build-task.ts';
import type { App } from '../../resources/app.ts';
import { localDay } from '../../resources/local-day.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { lookOf } from '../text/look.ts';
import type { ReferenceParts } from './compose-reference.ts';

/** In what a document is written. */
export type DocumentFormat = 'docx' | 'pdf';

/** The Word file of a composed reference, or its PDF. */
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
    format = 'docx',
  }: { at: string; draft: number | null; by: string; format?: DocumentFormat } & Pick<
    BuildOptions,
    'findings'
  >,
): Promise<Uint8Array> {
  const look = await lookOf(workspace);
  const deciders = state.decisions.flatMap(({ proposedBy, confirmedBy }) =>
    confirmedBy === undefined ? [] : [proposedBy, confirmedBy],
  );
  const task: BuildTask = {
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
  };
  return format === 'pdf'
    ? buildPdfInThread({ reference: task, resources: app.resources })
    : buildInThread(task);
}
