import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { splitTyped } from '../../../../shared/domain/reference/read-back/typed-numbers.ts';
import type { Wording } from '../../../../shared/domain/reference/wording.ts';
import css from './composing.module.css';

/** A number that is letters: no figure stands behind it. */
export interface TypedNumber {
  from: number;
  to: number;
  text: string;
  value: number;
  /** The line that it stands in, as it prints. */
  sentence: string;
  /** The block. */
  block: string;
}

/** After this long since the caret left a number it is looked at. Milliseconds. */
const AFTER = 300;

const key = new PluginKey<DecorationSet>('typed numbers');

type Found = Omit<TypedNumber, 'sentence' | 'block'>[];

/** Numbers of a line, from its beginning: lines do not change, so each is read once. */
function readerOf(wordValue: Wording['wordValue']): (line: Node) => Found {
  const read = new WeakMap<Node, Found>();
  return (line) => {
    const known = read.get(line);
    if (known) return known;
    const found: Found = [];
    line.forEach((child, offset) => {
      if (!child.isText) return;
      let at = offset;
      for (const piece of splitTyped(child.text!, wordValue)) {
        const text = typeof piece === 'string' ? piece : piece.text;
        if (typeof piece !== 'string') found.push({ from: at, to: at + text.length, ...piece });
        at += text.length;
      }
    });
    read.set(line, found);
    return found;
  };
}

/** Lines whose numbers count something; headings and notes name no figure. */
const LINES = ['paragraph', 'list-item', 'cell', 'slideLine'];

function numbersOf({ doc, selection }: EditorState, read: (line: Node) => Found): TypedNumber[] {
  const numbers: TypedNumber[] = [];
  doc.forEach((block, at) => {
    const line = (node: Node, pos: number): void => {
      for (const { from, to, ...said } of read(node)) {
        const place = { from: pos + 1 + from, to: pos + 1 + to };
        // It is being written.
        if (selection.empty && place.from <= selection.head && selection.head <= place.to) continue;
        numbers.push({ ...said, ...place, sentence: node.textContent, block: String(block.attrs['id']) });
      }
    };
    if (LINES.includes(block.type.name)) line(block, at);
    else if (block.isBlock)
      block.descendants((node, pos) => {
        if (LINES.includes(node.type.name)) line(node, at + 1 + pos);
        return !node.inlineContent;
      });
  });
  return numbers;
}

/** Underlines numbers behind which no figure stands, once the caret has left them. */
export const typedNumbers = (
  wordValue: Wording['wordValue'],
  hear: (numbers: readonly TypedNumber[]) => void,
): Plugin => {
  const read = readerOf(wordValue);
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, was) =>
        (tr.getMeta(key) as DecorationSet | undefined) ?? (tr.docChanged ? was.map(tr.mapping, tr.doc) : was),
    },
    props: { decorations: (state) => key.getState(state) },
    view: (first) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let said = '';
      const look = (view: EditorView): void => {
        const numbers = numbersOf(view.state, read);
        const now = JSON.stringify(numbers);
        if (now === said) return;
        said = now;
        const marks = numbers.map(({ from, to }) => Decoration.inline(from, to, { class: css['typed']! }));
        view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, marks)).setMeta('addToHistory', false)); // prettier-ignore
        hear(numbers);
      };
      timer = setTimeout(() => look(first), AFTER);
      return {
        update: (view, before) => {
          if (before.doc === view.state.doc && before.selection.eq(view.state.selection)) return;
          clearTimeout(timer);
          timer = setTimeout(() => look(view), AFTER);
        },
        destroy: () => clearTimeout(timer),
      };
    },
  });
};
