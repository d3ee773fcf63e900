import { baseKeymap, chainCommands, splitBlock, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Plugin,
} from '@tiptap/pm/state';
import { schema } from './schema.ts';

/** A piece that stands for something else: chosen as one, deleted as one. */
export const chosenChip = ({ selection }: EditorState): NodeSelection | null =>
  selection instanceof NodeSelection && selection.node.type === schema.nodes.chip ? selection : null;

/** At a chip the first press chooses it, the second deletes it. */
const chooseChip =
  (direction: -1 | 1): Command =>
  ({ selection, tr }, dispatch) => {
    if (!selection.empty || !(selection instanceof TextSelection)) return false;
    const { $head } = selection;
    const node = direction < 0 ? $head.nodeBefore : $head.nodeAfter;
    if (node?.type !== schema.nodes.chip) return false;
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, direction < 0 ? $head.pos - node.nodeSize : $head.pos)).scrollIntoView()); // prettier-ignore
    return true;
  };

/** The next or last chip of a figure from here; at the end from the other side again. */
const toChip =
  (direction: -1 | 1): Command =>
  ({ doc, selection, tr }, dispatch) => {
    const places: number[] = [];
    doc.descendants((node, pos) => {
      if (node.type === schema.nodes.chip && ['figure', 'clause', 'claim'].includes(chipKind(String(node.attrs['source'])))) places.push(pos); // prettier-ignore
    });
    if (places.length === 0) return false;
    const to =
      direction > 0
        ? (places.find((pos) => pos >= selection.to) ?? places[0]!)
        : (places.findLast((pos) => pos < selection.from) ?? places.at(-1)!);
    dispatch?.(tr.setSelection(NodeSelection.create(doc, to)).scrollIntoView());
    return true;
  };

const chipKind = (source: string): string =>
  source.startsWith('{?') ? 'clause' : source.startsWith('{!') ? 'claim' : /^\{[a-z]/.test(source) && !source.includes('|noun:') && !/^\{year\b/.test(source) ? 'figure' : ''; // prettier-ignore

/** Whole words: the format sets no half ones. */
const markWords =
  (name: 'strong' | 'italic'): Command =>
  (state, dispatch) => {
    const { from, to, empty } = state.selection;
    if (empty) return toggleMark(schema.marks[name])(state, dispatch);
    const text = (a: number, b: number): string => state.doc.textBetween(a, b, '\n', ' ');
    let [start, end] = [from, to];
    const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
    const $from = state.doc.resolve(from);
    const $to = state.doc.resolve(to);
    while (start > $from.start() && isLetter(text(start - 1, start)) && isLetter(text(start, start + 1)))
      start -= 1;
    while (end < $to.end() && isLetter(text(end, end + 1)) && isLetter(text(end - 1, end))) end += 1;
    const wide = state.apply(state.tr.setSelection(TextSelection.create(state.doc, start, end)));
    return toggleMark(schema.marks[name])(wide, (tr) => {
      const own = state.tr.setSelection(TextSelection.create(state.doc, start, end));
      for (const step of tr.steps) own.step(step);
      dispatch?.(own);
    });
  };

/** The block with the caret one place up or down. */
const moveBlock =
  (direction: -1 | 1): Command =>
  ({ doc, selection, tr }, dispatch) => {
    const at = selection.$head.index(0);
    const other = at + direction;
    if (other < 0 || other >= doc.childCount) return false;
    const pos = selection.$head.before(1);
    const node = doc.child(at);
    const inside = selection.head - pos;
    tr.delete(pos, pos + node.nodeSize);
    const to = direction < 0 ? pos - doc.child(other).nodeSize : pos + doc.child(other).nodeSize;
    tr.insert(to, node);
    tr.setSelection(Selection.near(tr.doc.resolve(to + inside)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

const within = ({ selection: { $head } }: EditorState, name: string): boolean =>
  Array.from({ length: $head.depth }, (_, at) => $head.node(at + 1).type.name).includes(name);

/** To the next cell of the table, from the last one to what stands behind it. */
const toCell =
  (direction: -1 | 1): Command =>
  (state, dispatch) => {
    if (!within(state, 'cell')) return false;
    const { $head } = state.selection;
    const depth = $head.depth;
    const edge = direction > 0 ? $head.after(depth) : $head.before(depth);
    const next = Selection.findFrom(state.doc.resolve(edge), direction, true);
    if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return true;
  };

/** What follows a heading, a note or an empty item is a paragraph. */
const splitOn: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const { parent } = $head;
  const isItem = parent.type === schema.nodes['list-item'];
  if (isItem && parent.content.size === 0) {
    dispatch?.(state.tr.setBlockType($head.pos, $head.pos, schema.nodes.paragraph, parent.attrs));
    return true;
  }
  if (isItem || parent.type === schema.nodes.slideLine || parent.type === schema.nodes.contactLine) {
    const attrs = isItem ? { id: null } : parent.attrs;
    const tr = state.tr.deleteSelection();
    tr.split(tr.selection.head, 1, [{ type: parent.type, attrs }]);
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  return splitBlock(state, dispatch);
};

/** At the beginning of an item it becomes a paragraph first; out of tables and slides nothing is joined. */
const atBeginning: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parentOffset > 0) return false;
  if ($head.parent.type === schema.nodes['list-item']) {
    dispatch?.(state.tr.setBlockType($head.pos, $head.pos, schema.nodes.paragraph, $head.parent.attrs));
    return true;
  }
  return $head.parent.type === schema.nodes.cell;
};

export interface KeyActs {
  openChip: () => void;
  insertFigure: () => void;
  condition: () => void;
  find: () => void;
  undo: () => void;
  redo: () => void;
  leave: () => void;
}

const always =
  (act: () => void): Command =>
  () => {
    act();
    return true;
  };

/** What keys do while the caret is in the text. */
export const composingKeys = (acts: KeyActs): Plugin[] => [
  keymap({
    Enter: chainCommands(
      (state) => {
        if (!chosenChip(state)) return false;
        acts.openChip();
        return true;
      },
      toCell(1),
      splitOn,
    ),
    Backspace: chainCommands(chooseChip(-1), atBeginning),
    Delete: chooseChip(1),
    Tab: chainCommands(toCell(1), toChip(1)),
    'Shift-Tab': chainCommands(toCell(-1), toChip(-1)),
    'Mod-b': markWords('strong'),
    'Mod-i': markWords('italic'),
    'Alt-ArrowUp': moveBlock(-1),
    'Alt-ArrowDown': moveBlock(1),
    'Mod-.': always(acts.condition),
    'Mod-f': always(acts.find),
    'Mod-z': always(acts.undo),
    'Mod-y': always(acts.redo),
    'Mod-Shift-z': always(acts.redo),
    Escape: always(acts.leave),
    '#': always(acts.insertFigure),
  }),
  keymap(baseKeymap),
];
