import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { TextBlock } from '../../../../../shared/domain/reference/text/text-block.ts';
import { chipAttrs, docOf, nodeOf, sourceOf, type Shown } from '../document.ts';

/** A block of the editor that says something. */
export interface Placed {
  id: string;
  source: string;
  pos: number;
  node: Node;
}

const sources = new WeakMap<Node, string>();

/** Nodes do not change: what one says is worked out once. */
export function saidBy(node: Node): string {
  let source = sources.get(node);
  if (source === undefined) sources.set(node, (source = sourceOf(node)));
  return source;
}

/** What stands in the editor, and what of it the workspace has. */
export interface Here {
  stored: readonly TextBlock[];
  now: readonly Placed[];
  isDirty: boolean;
  isAs: (id: string, source: string, stored: TextBlock) => boolean;
  nameOf: (id: string) => string;
  shown: Shown;
}

/** A block that was changed here and there since both had it. */
export interface Twice {
  id: string;
  /** As both had it. */
  before: TextBlock;
  /** As it is there now; null: it was taken out. */
  theirs: string | null;
}

/**
 * Brings blocks in that others changed, added, moved or took out. What is being written here stays.
 *
 * @returns blocks that were changed here and there: here they stay as they are
 */
export function bringBlocks(tr: Transaction, incoming: readonly TextBlock[], here: Here): Twice[] {
  const { isAs, shown, isDirty } = here;
  const had = new Map(here.stored.map((one) => [one.id, one]));
  const comes = new Map(incoming.map((one) => [one.id, one]));
  const now = new Map(here.now.map((one) => [one.id, one]));
  const isTouched = (id: string): boolean => {
    const [own, stored] = [now.get(id), had.get(id)];
    return own !== undefined && stored !== undefined && !isAs(id, own.source, stored);
  };
  const twice: Twice[] = [];
  for (const [id, own] of now) {
    const next = comes.get(id);
    const stored = had.get(id);
    const at = tr.mapping.map(own.pos);
    if (next === undefined) {
      if (stored === undefined) continue;
      if (isTouched(id)) twice.push({ id, before: stored, theirs: null });
      else tr.delete(at, tr.mapping.map(own.pos + own.node.nodeSize));
    } else if (next.source !== stored?.source && !isAs(id, own.source, next)) {
      if (stored !== undefined && isTouched(id)) twice.push({ id, before: stored, theirs: next.source });
      else replaceBlock(tr, at, own.node, nodeOf({ ...next, id: String(own.node.attrs['id']) }, shown));
    }
  }
  let behind = 0;
  for (const one of incoming) {
    const own = now.get(one.id);
    if (own) behind = tr.mapping.map(own.pos + own.node.nodeSize, -1);
    // What was taken out here and is not kept yet stays out, unless somebody wrote in it meanwhile.
    else if (!isDirty || had.get(one.id)?.source !== one.source) {
      const node = nodeOf(one, shown);
      tr.insert(behind, node);
      behind += node.nodeSize;
    }
  }
  if (!isDirty) inOrder(tr, incoming, here);
  return twice;
}

/** Others moved blocks: they stand here as they do there. */
function inOrder(tr: Transaction, incoming: readonly TextBlock[], { nameOf, shown }: Here): void {
  const ids: string[] = [];
  tr.doc.forEach((node) => {
    if (saidBy(node) !== '') ids.push(nameOf(String(node.attrs['id'])));
  });
  if (ids.length === incoming.length && ids.every((id, at) => id === incoming[at]!.id)) return;
  const doc = docOf(incoming, shown);
  const caret = tr.selection.head;
  tr.replaceWith(0, tr.doc.content.size, doc.content);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(caret, tr.doc.content.size))));
}

/** What chips show now. */
export function bringPrints(tr: Transaction, shown: Shown): void {
  tr.doc.descendants((node, pos, parent) => {
    if (node.type.name !== 'chip' || parent === null) return;
    const source = String(node.attrs['source']);
    if (shown.prints[source] === undefined) return;
    const { parentOffset } = tr.doc.resolve(pos);
    const before = parent.textBetween(0, parentOffset, undefined, ({ type }) =>
      type.name === 'page' ? '' : 'x',
    );
    const attrs = chipAttrs(source, before, shown);
    for (const name of ['runs', 'label', 'when'] as const)
      if (JSON.stringify(attrs[name]) !== JSON.stringify(node.attrs[name]))
        tr.setNodeAttribute(pos, name, attrs[name]);
  });
}

/** Another block in the place of one, so that a caret in what stays the same stays where it is. */
function replaceBlock(tr: Transaction, pos: number, was: Node, now: Node): void {
  const start = was.content.findDiffStart(now.content);
  const end = was.content.findDiffEnd(now.content);
  if (!was.sameMarkup(now) || (start === null) !== (end === null)) {
    tr.replaceWith(pos, pos + was.nodeSize, now);
    return;
  }
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(pos + 1 + start, pos + 1 + end.a + overlap, now.slice(start, end.b + overlap));
}
