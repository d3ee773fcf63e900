import { history } from '@tiptap/pm/history';
import { EditorState, type Plugin } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { AppError } from '../../../../shared/domain/errors/app-error.ts';
import type { WrittenText } from '../../../../shared/contract/reference/composing.ts';
import { docOf, type Shown } from './document.ts';
import { composingKeys, type KeyActs } from './keys.ts';
import { newIds } from './new-ids.ts';
import { pasteSlice, pastedBlocks, pastedLines } from './paste.ts';
import { PAUSE, Writing } from './keeping/writing.ts';
import type { WritingState } from './keeping/writing-state.ts';
import { chooseRange } from './edits.ts';
import css from './composing.module.css';

export interface Editing {
  view: EditorView;
  writing: Writing;
}

/** So many keystrokes since the last act can be taken back: all that anybody types in a pause. */
const DEPTH = 1_000_000;

/**
 * The editor of a text in an element, from when the text is there until the element goes.
 *
 * @param acts what keys do; the newest count
 * @param changed hears of every change of the document and the selection
 */
export function useEditor(
  host: RefObject<HTMLElement | null>,
  text: WrittenText | null,
  shown: Shown | null,
  how: {
    label: string;
    acts: KeyActs;
    plugins: () => Plugin[];
    changed: (view: EditorView, docChanged: boolean) => void;
    refuse: (error: AppError) => void;
  },
): { editing: Editing | null; state: WritingState | null } {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [state, setState] = useState<WritingState | null>(null);
  const newest = useRef(how);
  const first = useRef({ text, shown });
  useLayoutEffect(() => {
    newest.current = how;
    first.current = { text, shown };
  });
  const there = text !== null && shown !== null;
  useEffect(() => {
    const { text: now, shown: prints } = first.current;
    if (!there || host.current === null || now === null || prints === null) return undefined;
    const act = (name: keyof KeyActs) => (): void => newest.current.acts[name]();
    const plugins = [
      ...composingKeys({
        openChip: act('openChip'),
        insertFigure: act('insertFigure'),
        condition: act('condition'),
        find: act('find'),
        undo: act('undo'),
        redo: act('redo'),
        leave: act('leave'),
      }),
      history({ depth: DEPTH, newGroupDelay: PAUSE }),
      newIds(),
      ...newest.current.plugins(),
    ];
    const view = new EditorView(host.current, {
      state: EditorState.create({ doc: docOf(now.blocks, prints), plugins }),
      attributes: {
        class: css['text']!,
        role: 'textbox',
        tabindex: '0',
        'aria-multiline': 'true',
        'aria-label': newest.current.label,
        lang: now.language,
        spellcheck: 'false',
      },
      dispatchTransaction: (transaction) => {
        const before = view.state;
        view.updateState(before.apply(transaction));
        writing.typed(before, transaction);
        newest.current.changed(view, transaction.docChanged);
      },
      handleDOMEvents: {
        // Before the editor reads it: what other programs style it with is not to be applied even unseen.
        paste: (target, event) => takeIn(target, event, event.clipboardData, writing.shown),
        drop: (target, event) => {
          if (target.dragging) return false;
          const place = target.posAtCoords({ left: event.clientX, top: event.clientY });
          if (place) chooseRange(target, place.pos, place.pos);
          return takeIn(target, event, event.dataTransfer, writing.shown);
        },
      },
      handleTextInput: (target, from, to, typed) => {
        const { doc, tr } = target.state;
        const { nodeBefore, nodeAfter, parent } = doc.resolve(from);
        if (parent.type.name === 'cell' && typed.includes('|')) return true;
        // Beside a chip the browser puts the caret where it likes.
        if (![nodeBefore, nodeAfter].some((node) => node?.type.name === 'chip')) return false;
        target.dispatch(tr.insertText(typed, from, to).scrollIntoView());
        return true;
      },
    });
    const writing = new Writing(view, now, prints, {
      tell: setState,
      refuse: (error) => newest.current.refuse(error),
    });
    setEditing({ view, writing });
    newest.current.changed(view, true);
    return () => {
      writing.stop();
      view.destroy();
      setEditing(null);
      setState(null);
    };
  }, [host, there]);
  useEffect(() => {
    if (editing && text && shown) editing.writing.receive(text, shown);
  }, [editing, text, shown]);
  return { editing, state };
}

/** Takes in what another program offers: its HTML, else its letters. */
function takeIn(view: EditorView, event: Event, data: DataTransfer | null, shown: Shown): boolean {
  const html = data?.getData('text/html') ?? '';
  const blocks = html === '' ? pastedLines(data?.getData('text/plain') ?? '') : pastedBlocks(html);
  event.preventDefault();
  const { $from, from, to } = view.state.selection;
  const isLine = !['paragraph', 'list-item'].includes($from.parent.type.name);
  if (blocks.length > 0)
    view.dispatch(view.state.tr.replaceRange(from, to, pasteSlice(blocks, isLine, shown)).scrollIntoView());
  return true;
}
