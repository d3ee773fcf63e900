import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { chosenChip } from './keys.ts';
import { chipAttrs, lineOf, nodeOf, type Shown } from './document.ts';
import { figureOf } from './placeholder.ts';
import { schema } from './schema.ts';
import type { TypedNumber } from './typed-numbers.ts';
import type { Anchor } from './popover.tsx';

/** Where the caret or the chosen chip is in the window. */
export function anchorOf(view: EditorView): Anchor {
  const { from } = view.state.selection;
  const { left, top, bottom } = view.coordsAtPos(from);
  return { left, top, bottom };
}

/** Puts a piece where the caret is, or in the place of the chosen one, and the caret behind it. */
export function putChip(view: EditorView, source: string, shown: Shown): void {
  const { state } = view;
  const chosen = chosenChip(state);
  const { $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, 'x');
  const marks = chosen ? chosen.node.marks : (state.storedMarks ?? $from.marks());
  const node = schema.node('chip', chipAttrs(source, before, shown), undefined, marks);
  const tr = state.tr.replaceSelectionWith(node, false);
  const pos = state.selection.from;
  tr.setSelection(chosen ? NodeSelection.create(tr.doc, pos) : TextSelection.create(tr.doc, pos + 1));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** The chosen words of one line as they are written, with the figures in them; null where they are of several lines. */
export function chosenWords(
  view: EditorView,
): { words: string; figures: string[]; hasClause: boolean } | null {
  const { $from, $to, empty } = view.state.selection;
  if (empty || !$from.sameParent($to) || !$from.parent.inlineContent) return null;
  const piece = $from.parent.copy($from.parent.content.cut($from.parentOffset, $to.parentOffset));
  const figures: string[] = [];
  let hasClause = false;
  piece.forEach((node) => {
    if (node.type !== schema.nodes.chip) return;
    const source = String(node.attrs['source']);
    if (/^\{[?!]/.test(source)) hasClause = true;
    const figure = figureOf(source);
    if (figure !== null && !source.startsWith('{year')) figures.push(figure);
  });
  return { words: lineOf(piece), figures: [...new Set(figures)], hasClause };
}

/** A block behind the one with the caret, and the caret in it. */
export function putBlock(view: EditorView, node: Node): void {
  const { state } = view;
  const at = state.selection.$head.after(1);
  const tr = state.tr.replace(at, at, new Slice(Fragment.from(node), 0, 0));
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** Another kind of block with the same words. */
export function becomeKind(view: EditorView, kind: 'paragraph' | 'list-item' | 'section' | 'note'): void {
  const { state } = view;
  const { from, to } = state.selection;
  const tr = state.tr;
  state.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (parent !== state.doc || !['paragraph', 'list-item', 'section', 'note', 'title'].includes(node.type.name)) return false; // prettier-ignore
    tr.setBlockType(pos + 1, pos + 1, schema.nodes[kind], { id: node.attrs['id'] as string });
    return false;
  });
  view.dispatch(tr);
  view.focus();
}

/** Chooses some letters and brings them into view. */
export function chooseRange(view: EditorView, from: number, to: number): void {
  if (to > view.state.doc.content.size) return;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView());
}

/** The caret at the beginning of a block, which comes into view. */
export function chooseBlock(view: EditorView, block: string, nameOf: (id: string) => string): void {
  let at: number | null = null;
  view.state.doc.forEach((node, pos) => {
    if (nameOf(String(node.attrs['id'])) === block) at = pos;
  });
  if (at === null) return;
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(Selection.near(doc.resolve(at))).scrollIntoView());
  view.focus();
}

/** Chooses a number where it still stands. */
export function chooseNumber(view: EditorView, { from, to, text }: TypedNumber): boolean {
  const { doc } = view.state;
  if (to > doc.content.size || doc.textBetween(from, to) !== text) return false;
  chooseRange(view, from, to);
  return true;
}

/** Chooses the first place of a figure. */
export function chooseFigure(view: EditorView, figure: string): void {
  let at: number | null = null;
  view.state.doc.descendants((node, pos) => {
    if (at === null && node.type === schema.nodes.chip && figureOf(String(node.attrs['source'])) === figure)
      at = pos;
    return at === null;
  });
  if (at === null) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)).scrollIntoView());
  view.focus();
}

/** The line with the caret as it prints. */
export const paragraphOf = ({ state }: EditorView): string => {
  const { parent } = state.selection.$head;
  return parent.inlineContent ? parent.textContent : '';
};

/** A number that somebody keeps without a figure stands under a name that no other has. */
export function plainNumber(view: EditorView, block: string, text: string): string {
  const taken = new Set<string>();
  view.state.doc.descendants((node) => {
    if (node.type === schema.nodes.chip)
      taken.add(/^\{=([^:]*):/.exec(String(node.attrs['source']))?.[1] ?? '');
  });
  const name = block.startsWith('new:') ? 'text' : block.replaceAll(/[^a-z0-9]+/g, '_');
  let nth = 1;
  while (taken.has(`plain.${name}_${nth}`)) nth += 1;
  return `{=plain.${name}_${nth}:${text}}`;
}

/** The block with the caret. */
export const blockAt = ({ state }: EditorView): string | null =>
  state.doc.maybeChild(state.selection.$head.index(0))?.attrs['id'] ?? null;

/** Begins a block that the other language has, under its id and where it stands there. */
export function beginBlock(
  view: EditorView,
  block: { id: string; source: string },
  behind: string | null,
  { nameOf, shown }: { nameOf: (id: string) => string; shown: Shown },
): void {
  let at = 0;
  view.state.doc.forEach((node, pos) => {
    if (nameOf(String(node.attrs['id'])) === behind) at = pos + node.nodeSize;
  });
  const tr = view.state.tr.insert(at, nodeOf(block, shown));
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
