import { dottedDay } from '../../../shared/domain/periods/day.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
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

/** When, as what and by whom a document is written, and what it says of itself. */
export interface Making extends Pick<BuildOptions, 'findings' | 'final' | 'before'> {
  at: string;
  /** Its number; null: it is no draft. */
  draft: number | null;
  by: string;
  /** For readers outside, whom the people who work on it are no business of. */
  outside?: boolean;
}

/** The Word file of a composed reference. */
export const documentBytes = async (
  app: App,
  workspace: Workspace,
  parts: ReferenceParts,
  state: Reconciled,
  making: Making,
): Promise<Uint8Array> => buildInThread(await taskOf(app, workspace, parts, state, making));

/** Its PDF, read back: what should stand on its pages and does not is a mistake, and there is no file. */
export async function referencePdf(
  app: App,
  workspace: Workspace,
  parts: ReferenceParts,
  state: Reconciled,
  making: Making,
): Promise<Result<Uint8Array, ServiceError>> {
  const reference = await taskOf(app, workspace, parts, state, making);
  const { bytes, missing } = await buildPdfInThread({ reference, resources: app.resources });
  if (missing.length === 0) return ok(bytes);
  const places = missing.map((sentence) => ({ printed: '', expected: sentence, sentence }));
  return err({ tag: 'NotAsWritten', places });
}

async function taskOf(
  app: App,
  workspace: Workspace,
  { composed, annex, lookup, places, remarks, breaks }: ReferenceParts,
  state: Reconciled,
  { at, draft, by, findings, final = false, before, outside = false }: Making,
): Promise<BuildTask> {
  const look = await lookOf(workspace);
  const deciders = state.decisions.flatMap(({ proposedBy, confirmedBy }) =>
    confirmedBy === undefined ? [] : [proposedBy, confirmedBy],
  );
  return {
    composed,
    annex,
    series: askedSeries(composed, annex, lookup, places),
    options: {
      ...(look && { look }),
      remarks,
      breaks,
      ...(findings && { findings }),
      places,
      now: new Date(at),
      labels: new Map(app.catalogue().figures.map(({ id, labels }) => [id, labels[composed.language]])),
      final,
      ...(before && { before }),
      draft: { date: dottedDay(localDay(at)), ...(draft === null ? {} : { number: draft }) },
      period: workspace.meta.period,
      title: DOCUMENT_WORDS[composed.language].title(workspace.meta.period),
      ...(outside ? {} : { people: { exportedBy: by, decidedBy: [...new Set(deciders)].toSorted() } }),
    },
  };
}
