import { compose, runsOf } from '../../../shared/domain/reference/compose.ts';
import type { Prints } from '../../../shared/domain/reference/language/view.ts';
import { bracketed } from '../../../shared/domain/reference/text/brackets.ts';
import { parseInlines } from '../../../shared/domain/reference/text/parse-inlines.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { composeOptions } from '../reference/compose-reference.ts';

const BEFORE = 'x ';

/** What the placeholders of a text print now, in house style; those of the blocks are worked out in one go. */
export function placeholderPrints(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  { language, blocks }: { language: ReferenceLanguage; blocks: readonly TextBlock[] },
): Prints {
  const year = Number(workspace.meta.period);
  const head = { template: workspace.meta.template, year, language };
  const options = composeOptions(app, workspace, state, { mode: 'house', language });
  const said = (items: readonly string[]): [string, string][] => {
    const lines = items.map((item, at) => {
      // Behind a word: what begins a sentence is said with a capital.
      const inlines = parseInlines(BEFORE + item, { language, year, note: () => undefined });
      return { id: String(at), kind: 'paragraph' as const, inlines, page: 1 };
    });
    return compose({ ...head, blocks: lines }, options).blocks.map((block) => [
      items[Number(block.id)]!,
      runsOf(block).map(({ text }) => text).join('').slice(BEFORE.length), // prettier-ignore
    ]);
  };
  const known = new Map(said([...new Set(blocks.flatMap(({ source }) => placeholdersIn(source)))]));
  return (item) => {
    if (!known.has(item)) for (const [one, text] of said([item])) known.set(one, text);
    return known.get(item)!;
  };
}

/** Those within clauses too. */
const placeholdersIn = (source: string): string[] =>
  bracketed(source).flatMap((one) => ('body' in one ? [`{${one.body}}`, ...placeholdersIn(one.body)] : []));
