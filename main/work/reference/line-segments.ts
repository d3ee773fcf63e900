import { compose, runsOf } from '../../../shared/domain/reference/compose.ts';
import { segmentsOf, type Segment } from '../../../shared/domain/reference/taking/segments.ts';
import { bracketed } from '../../../shared/domain/reference/text/brackets.ts';
import { parseInlines } from '../../../shared/domain/reference/text/parse-inlines.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { composeOptions, type ComposeInput } from './compose-reference.ts';

/** Splits lines of the text into pieces, each with what it prints by the figures as they stand. */
export function lineSegments(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  how: Required<Pick<ComposeInput, 'mode' | 'language'>>,
): (line: string) => Segment[] {
  const year = Number(workspace.meta.period);
  const options = composeOptions(app, workspace, state, how);
  const head = { template: workspace.meta.template, year, language: how.language };
  return (line) => {
    const items = bracketed(line).flatMap((one) => ('stray' in one ? [] : [line.slice(one.from, one.to)]));
    const blocks = items.map((item, at) => {
      const inlines = parseInlines(item, { language: how.language, year, note: () => undefined });
      return { id: String(at), kind: 'paragraph' as const, inlines, page: 1 };
    });
    const printed = new Map(
      compose({ ...head, blocks }, options).blocks.map((block) => {
        const runs = runsOf(block);
        const figures = runs.flatMap((run) => (run.kind === 'figure' ? [run.figure] : []));
        return [items[Number(block.id)]!, { text: runs.map(({ text }) => text).join(''), figures }];
      }),
    );
    return segmentsOf(line, (item) => printed.get(item) ?? { text: '', figures: [] });
  };
}
