import type { Node } from '@tiptap/pm/model';
import { closeHistory, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { AppError } from '../../../../shared/domain/errors/app-error.ts';
import { blockProblems } from '../../../../shared/domain/reference/text/block-problems.ts';
import type { TextBlock } from '../../../../shared/domain/reference/text/text-block.ts';
import type { TextProblem } from '../../../../shared/domain/reference/text/text-problem.ts';
import type { WrittenText } from '../../../../shared/contract/composing.ts';
import { call } from '../../../shell/api.ts';
import { chipAttrs, docOf, nodeOf, sourceOf, type Shown } from './document.ts';
import { isNew } from './new-ids.ts';

/** What a person is told while writing. */
export interface WritingState {
  /** Something is typed that the workspace does not have yet. */
  dirty: boolean;
  /** When it was kept last; ISO. */
  kept: string | null;
  /** Blocks that cannot be read as they are written: they are not kept until they can. */
  unreadable: { id: string; problem: TextProblem }[];
  /** Blocks that somebody else changed while they were written in here. */
  alsoChanged: string[];
}

/** A pause of typing after which what was typed is kept. Milliseconds. */
const PAUSE = 1_000;
/** After leaving a block. */
const AT_ONCE = 30;

interface Placed {
  id: string;
  source: string;
  pos: number;
  node: Node;
}

const sources = new WeakMap<Node, string>();

/** Nodes do not change: what one says is worked out once. */
function saidBy(node: Node): string {
  let source = sources.get(node);
  if (source === undefined) sources.set(node, (source = sourceOf(node)));
  return source;
}

/**
 * Between the editor and the workspace: keeps what is typed as acts, one for each pause, brings in what others did, and
 * makes one undo of both. Keystrokes since the last act are the editor's to take back; everything before is the
 * workspace's.
 */
export class Writing {
  readonly #view: EditorView;
  readonly #tell: (state: WritingState) => void;
  readonly #refuse: (error: AppError) => void;
  #text: WrittenText;
  #stored: readonly TextBlock[];
  /** Names of this window → names that the workspace gave. */
  readonly #names = new Map<string, string>();
  readonly #again = new Map<string, string>();
  #floor = { undo: 0, redo: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<void> | null = null;
  #waiting: WrittenText | null = null;
  #state: WritingState = { dirty: false, kept: null, unreadable: [], alsoChanged: [] };
  #shown: Shown;

  constructor(
    view: EditorView,
    text: WrittenText,
    shown: Shown,
    hear: { tell: (state: WritingState) => void; refuse: (error: AppError) => void },
  ) {
    this.#view = view;
    this.#text = text;
    this.#stored = text.blocks;
    this.#shown = shown;
    this.#tell = hear.tell;
    this.#refuse = hear.refuse;
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** What pieces print that are put in and not kept yet. */
  know(prints: Shown['prints'], label: (figure: string) => string | undefined): void {
    const { label: known } = this.#shown;
    this.#shown = {
      ...this.#shown,
      prints: { ...this.#shown.prints, ...prints },
      label: (figure) => label(figure) ?? known(figure),
    };
  }

  /** What the workspace calls a block. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** Hears of every change in the editor. */
  typed(before: EditorState, transaction: Transaction): void {
    if (transaction.docChanged && transaction.getMeta('arrived') !== true) {
      this.#later(PAUSE);
      if (!this.#state.dirty) this.#say({ dirty: true });
      return;
    }
    if (this.#state.dirty && transaction.selectionSet) {
      const block = (state: EditorState): number => state.selection.$head.index(0);
      if (block(before) !== block(this.#view.state)) this.#later(AT_ONCE);
    }
  }

  /** Keeps what was typed until now. */
  async keep(reason?: string): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#keeping) await this.#keeping;
    this.#keeping = this.#write(reason);
    await this.#keeping;
    this.#keeping = null;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) this.receive(waiting, this.#shown);
  }

  async undo(): Promise<'typing' | 'workspace'> {
    if (undoDepth(this.#view.state) > this.#floor.undo) {
      undo(this.#view.state, this.#view.dispatch);
      return 'typing';
    }
    await this.keep();
    return 'workspace';
  }

  async redo(): Promise<'typing' | 'workspace'> {
    if (redoDepth(this.#view.state) > this.#floor.redo) {
      redo(this.#view.state, this.#view.dispatch);
      return 'typing';
    }
    await this.keep();
    return 'workspace';
  }

  /** The text as the workspace has it now: what is other there comes into the editor, what is typed here stays. */
  receive(text: WrittenText, shown: Shown): void {
    this.#shown = shown;
    if (this.#keeping) {
      this.#waiting = text;
      return;
    }
    this.#text = text;
    const tr = this.#view.state.tr.setMeta('addToHistory', false).setMeta('arrived', true);
    this.#bringBlocks(tr, text.blocks);
    this.#bringPrints(tr);
    if (tr.docChanged) this.#view.dispatch(tr);
    this.#stored = text.blocks;
    this.#setFloor();
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (this.#state.dirty) void this.keep();
  }

  #say(now: Partial<WritingState>): void {
    this.#state = { ...this.#state, ...now };
    this.#tell(this.#state);
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), wait);
  }

  #setFloor(): void {
    if (this.#isDirty()) return;
    this.#floor = { undo: undoDepth(this.#view.state), redo: redoDepth(this.#view.state) };
  }

  #isDirty(): boolean {
    const now = this.#now();
    return now.length !== this.#stored.length || now.some(({ id, source }, at) => !this.#isAs(id, source, this.#stored[at]!)); // prettier-ignore
  }

  /** Blocks of the editor that say something. */
  #now(): Placed[] {
    const blocks: Placed[] = [];
    this.#view.state.doc.forEach((node, pos) => {
      const source = saidBy(node);
      if (source !== '') blocks.push({ id: this.nameOf(String(node.attrs['id'])), source, pos, node });
    });
    return blocks;
  }

  /** What a stored block would be written as here. */
  #writtenAs(source: string): string {
    let again = this.#again.get(source);
    if (again === undefined)
      this.#again.set(source, (again = sourceOf(nodeOf({ id: null, source }, this.#shown))));
    return again;
  }

  #isAs(id: string, source: string, stored: TextBlock): boolean {
    return id === stored.id && (source === stored.source || source === this.#writtenAs(stored.source));
  }

  async #write(reason?: string): Promise<void> {
    if (this.#view.composing) {
      this.#later(PAUSE);
      return;
    }
    const stored = this.#stored;
    const now = this.#now();
    const same = (a: number, b: number): boolean => this.#isAs(now[a]!.id, now[a]!.source, stored[b]!);
    let first = 0;
    while (first < now.length && first < stored.length && same(first, first)) first += 1;
    let end = 0;
    while (
      end < Math.min(now.length, stored.length) - first &&
      same(now.length - 1 - end, stored.length - 1 - end)
    )
      end += 1;
    const before = stored.slice(first, stored.length - end);
    const unreadable: WritingState['unreadable'] = [];
    const known = new Map(before.map((one) => [one.id, one]));
    const after = now.slice(first, now.length - end).flatMap(({ id, source }) => {
      const was = known.get(id);
      if (was && this.#isAs(id, source, was)) return [was];
      const head = { template: '', year: this.#text.year, language: this.#text.language };
      const [problem] = blockProblems({ id, source }, head, () => true);
      if (problem) unreadable.push({ id, problem });
      // What cannot be read stays as it was kept, until it can.
      return problem ? (was ? [was] : []) : [{ id, source }];
    });
    const depth = { undo: undoDepth(this.#view.state), redo: redoDepth(this.#view.state) };
    if (after.length === before.length && after.every((one, at) => one === before[at])) {
      this.#say({ dirty: unreadable.length > 0, unreadable });
      return;
    }
    this.#view.dispatch(closeHistory(this.#view.state.tr));
    const answer = await call('composing.write', {
      language: this.#text.language,
      behind: stored[first - 1]?.id ?? null,
      before: before.map(({ id, source }) => ({ id, source })),
      after: after.map(({ id, source }) => ({ id: isNew(id) ? null : id, source })),
      ...(reason !== undefined && { reason }),
    });
    if (!answer.ok) {
      this.#refuse(answer.error);
      this.#later(PAUSE * 5);
      return;
    }
    for (const [at, { id }] of after.entries()) if (isNew(id)) this.#names.set(id, answer.value.ids[at]!);
    const kept = after.map(({ source }, at) => ({ id: answer.value.ids[at]!, source }));
    this.#stored = stored.toSpliced(first, before.length, ...kept);
    this.#floor = depth;
    this.#say({ dirty: this.#isDirty(), kept: new Date().toISOString(), unreadable, alsoChanged: [] });
    if (this.#state.dirty && unreadable.length === 0) this.#later(PAUSE);
  }

  #bringBlocks(tr: Transaction, incoming: readonly TextBlock[]): void {
    const had = new Map(this.#stored.map((one) => [one.id, one]));
    const comes = new Map(incoming.map((one) => [one.id, one]));
    const wasDirty = this.#isDirty();
    const now = new Map(this.#now().map((one) => [one.id, one]));
    const isTouched = (id: string): boolean => {
      const [own, stored] = [now.get(id), had.get(id)];
      return own !== undefined && stored !== undefined && !this.#isAs(id, own.source, stored);
    };
    const alsoChanged: string[] = [];
    for (const [id, own] of now) {
      const next = comes.get(id);
      const stored = had.get(id);
      if (next === undefined) {
        if (stored === undefined) continue;
        if (isTouched(id)) alsoChanged.push(id);
        else tr.delete(tr.mapping.map(own.pos), tr.mapping.map(own.pos + own.node.nodeSize));
      } else if (next.source !== stored?.source && !this.#isAs(id, own.source, next)) {
        if (isTouched(id)) alsoChanged.push(id);
        else replaceBlock(tr, tr.mapping.map(own.pos), own.node, nodeOf({ ...next, id: String(own.node.attrs['id']) }, this.#shown)); // prettier-ignore
      }
    }
    let behind = 0;
    for (const one of incoming) {
      const own = now.get(one.id);
      if (own) behind = tr.mapping.map(own.pos + own.node.nodeSize, -1);
      else if (!had.has(one.id) || !wasDirty) {
        const node = nodeOf(one, this.#shown);
        tr.insert(behind, node);
        behind += node.nodeSize;
      }
    }
    if (!wasDirty) this.#inOrder(tr, incoming);
    if (tr.doc.childCount === 0) tr.insert(0, nodeOf({ id: null, source: 'x' }, this.#shown));
    if (alsoChanged.length > 0) this.#say({ alsoChanged });
  }

  /** Others moved blocks: they stand here as they do there. */
  #inOrder(tr: Transaction, incoming: readonly TextBlock[]): void {
    const ids: string[] = [];
    tr.doc.forEach((node) => {
      if (saidBy(node) !== '') ids.push(this.nameOf(String(node.attrs['id'])));
    });
    if (ids.length === incoming.length && ids.every((id, at) => id === incoming[at]!.id)) return;
    const doc = docOf(incoming, this.#shown);
    const caret = tr.selection.head;
    tr.replaceWith(0, tr.doc.content.size, doc.content);
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(caret, tr.doc.content.size))));
  }

  /** What chips show now. */
  #bringPrints(tr: Transaction): void {
    tr.doc.descendants((node, pos, parent) => {
      if (node.type.name !== 'chip' || parent === null) return;
      const source = String(node.attrs['source']);
      if (this.#shown.prints[source] === undefined) return;
      const place = tr.doc.resolve(pos);
      const before = parent.textBetween(0, place.parentOffset, undefined, (leaf) => (leaf.type.name === 'page' ? '' : 'x')); // prettier-ignore
      const attrs = chipAttrs(source, before, this.#shown);
      for (const name of ['runs', 'label'] as const)
        if (JSON.stringify(attrs[name]) !== JSON.stringify(node.attrs[name])) tr.setNodeAttribute(pos, name, attrs[name]); // prettier-ignore
    });
  }
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
