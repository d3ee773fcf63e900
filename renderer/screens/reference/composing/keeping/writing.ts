import { closeHistory, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { AppError } from '../../../../../shared/domain/errors/app-error.ts';
import { blockProblems } from '../../../../../shared/domain/reference/text/block-problems.ts';
import type { TextBlock } from '../../../../../shared/domain/reference/text/text-block.ts';
import type { TextProblem } from '../../../../../shared/domain/reference/text/text-problem.ts';
import type { WrittenText } from '../../../../../shared/contract/reference/composing.ts';
import { call } from '../../../../shell/api.ts';
import { bringBlocks, bringPrints, saidBy, type Placed, type Twice } from './arriving.ts';
import { judged, takeTheirs } from './contested.ts';
import { nodeOf, sourceOf, type Shown } from '../document.ts';
import { isNew } from '../new-ids.ts';
import { alikeAtEnds, unkeptOf } from './unkept.ts';
import type { Unkept, WritingState } from './writing-state.ts';

/** A pause of typing after which what was typed is kept. Milliseconds. */
export const PAUSE = 1_000;
/** After leaving a block. */
const AT_ONCE = 30;

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
  /** The newest line of the history that is known here. */
  #at: number;
  #stored: readonly TextBlock[];
  /** Names of this window → names that the workspace gave. */
  readonly #names = new Map<string, string>();
  readonly #again = new Map<string, string>();
  #floor = { undo: 0, redo: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<void> | null = null;
  #refused = false;
  #moved = false;
  #waiting: { text: WrittenText; shown: Shown } | null = null;
  readonly #contested = new Map<string, Twice>();
  #state: WritingState = { dirty: false, kept: null, unreadable: [], contested: [] };
  #shown: Shown;

  constructor(
    view: EditorView,
    text: WrittenText,
    shown: Shown,
    hear: { tell: (state: WritingState) => void; refuse: (error: AppError) => void },
  ) {
    this.#view = view;
    this.#text = text;
    this.#at = text.at;
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
    if (waiting) this.receive(waiting.text, waiting.shown);
  }

  /** Keeps what was typed, and says what of it could not be kept and would be lost by going. */
  async keepAll(): Promise<Unkept[]> {
    if (this.#isDirty()) await this.keep();
    return this.#unkept();
  }

  /** Something cannot be kept as it is written, or was refused. */
  isStuck(): boolean {
    return this.#unkept().some(
      ({ id, source }) => this.#refused || this.#contested.has(id) || this.#problem({ id, source }) !== null,
    );
  }

  #unkept(): Unkept[] {
    return unkeptOf(this.#now(), this.#stored, this.#isAs);
  }

  #problem(block: TextBlock): TextProblem | null {
    const head = { template: '', year: this.#text.year, language: this.#text.language };
    return blockProblems(block, head, () => true)[0] ?? null;
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
    if (this.#view.isDestroyed) return;
    if (this.#keeping) {
      this.#waiting = { text, shown };
      return;
    }
    // Asked before the last act was kept: what follows it is on its way.
    if (text.at < this.#at) return;
    this.#at = text.at;
    this.#text = text;
    const tr = this.#view.state.tr.setMeta('addToHistory', false).setMeta('arrived', true);
    const twice = bringBlocks(tr, text.blocks, {
      stored: this.#stored,
      now: this.#now(),
      isDirty: this.#isDirty(),
      isAs: this.#isAs,
      nameOf: (id) => this.nameOf(id),
      shown,
    });
    bringPrints(tr, shown);
    if (tr.docChanged) this.#view.dispatch(tr);
    this.#stored = text.blocks;
    for (const one of twice) {
      const before = this.#contested.get(one.id)?.before ?? one.before;
      this.#contested.set(one.id, { ...one, before });
    }
    this.#sayContested();
    this.#setFloor();
  }

  /** Which version of a contested block stands; both: theirs as a block of its own behind mine. */
  settle(id: string, how: 'mine' | 'theirs' | 'both'): void {
    const theirs = this.#contested.get(id)?.theirs ?? null;
    const own = this.#now().find((one) => one.id === id);
    this.#contested.delete(id);
    if (own && how !== 'mine') {
      const tr = takeTheirs(this.#view.state.tr, own, { theirs, how }, this.#shown);
      this.#view.dispatch(tr.scrollIntoView());
    }
    this.#sayContested();
    void this.keep();
  }

  /** What is here again as both had it, or as it is there, is contested no more. */
  #sayContested(): void {
    if (this.#contested.size === 0 && this.#state.contested.length === 0) return;
    const now = new Map(this.#now().map((one) => [one.id, one]));
    const { contested, given } = judged(this.#contested, now, this.#isAs);
    if (given !== null) return this.settle(given, 'theirs');
    return this.#say({ contested });
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

  readonly #isAs = (id: string, source: string, stored: TextBlock): boolean =>
    id === stored.id && (source === stored.source || source === this.#writtenAs(stored.source));

  async #write(reason?: string): Promise<void> {
    if (this.#view.composing) {
      this.#later(PAUSE);
      return;
    }
    this.#sayContested();
    const stored = this.#stored;
    const now = this.#now();
    const same = (a: number, b: number): boolean => this.#isAs(now[a]!.id, now[a]!.source, stored[b]!);
    const { first, end } = alikeAtEnds(now.length, stored.length, same);
    const before = stored.slice(first, stored.length - end);
    const unreadable: WritingState['unreadable'] = [];
    const known = new Map(before.map((one) => [one.id, one]));
    const after = now.slice(first, now.length - end).flatMap(({ id, source }) => {
      const was = known.get(id);
      if (was && this.#isAs(id, source, was)) return [was];
      const problem = this.#problem({ id, source });
      if (problem) unreadable.push({ id, problem });
      // What cannot be read stays as it was kept, until it can; what is contested, until somebody said which stands.
      return problem || this.#contested.has(id) ? (was ? [was] : []) : [{ id, source }];
    });
    const depth = { undo: undoDepth(this.#view.state), redo: redoDepth(this.#view.state) };
    if (after.length === before.length && after.every((one, at) => one === before[at])) {
      this.#say({ dirty: this.#isDirty(), unreadable });
      return;
    }
    if (!this.#view.isDestroyed) this.#view.dispatch(closeHistory(this.#view.state.tr));
    const answer = await call('composing.write', {
      language: this.#text.language,
      behind: stored[first - 1]?.id ?? null,
      before: before.map(({ id, source }) => ({ id, source })),
      after: after.map(({ id, source }) => ({ id: isNew(id) ? null : id, source })),
      ...(reason !== undefined && { reason }),
    });
    this.#refused = !answer.ok;
    if (!answer.ok) {
      // What moved it is on its way here; said only if it does not come.
      const isMoved = answer.error.tag === 'TextMoved' && !this.#moved;
      this.#moved = isMoved;
      if (!isMoved) this.#refuse(answer.error);
      if (!this.#view.isDestroyed) this.#later(isMoved ? PAUSE : PAUSE * 5);
      return;
    }
    for (const [at, { id }] of after.entries()) if (isNew(id)) this.#names.set(id, answer.value.ids[at]!);
    this.#at = answer.value.at;
    const kept = after.map(({ source }, at) => ({ id: answer.value.ids[at]!, source }));
    this.#stored = stored.toSpliced(first, before.length, ...kept);
    this.#floor = depth;
    this.#say({ dirty: this.#isDirty(), kept: new Date().toISOString(), unreadable });
    this.#moved = false;
    if (this.#state.dirty && unreadable.length === 0 && this.#contested.size === 0) this.#later(PAUSE);
  }
}
