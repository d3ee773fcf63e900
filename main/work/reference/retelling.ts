import type { Change, Insert, Move, NewNumber, Remove, Reword, Splice } from '../../../shared/domain/reference/returned/change.ts'; // prettier-ignore
import { plainForm } from '../../../shared/domain/reference/read-back/plain-form.ts';
import { lower } from '../../../shared/domain/text/fold.ts';
import { reword } from '../../../shared/domain/reference/taking/reword.ts';
import type { Segment } from '../../../shared/domain/reference/taking/segments.ts';
import { lineSpans } from '../../../shared/domain/reference/text/line-spans.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { NotTaken } from '../../../shared/domain/errors/not-taken.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { RetoldBlock } from '../text/change-text.ts';

/** A change that is taken, with what stands for the nth of its new numbers; null: as it was written. */
export interface Taken {
  change: Change;
  say: (nth: number) => string | null;
}

/** The numbers that a change brings and no figure stands behind, in its order. */
export function newNumbers(change: Change): NewNumber[] {
  if (change.do === 'insert') return change.numbers;
  return change.do === 'reword' ? change.splices.flatMap(({ numbers }) => numbers) : [];
}

export interface Retold {
  blocks: RetoldBlock[];
  /** Figures that stood in what went, and are not printed there any more. */
  dropped: string[];
  numbers: NewNumber[];
}

/** The blocks of a text as the changes say it; several of one line at once. */
export function retell(
  blocks: readonly TextBlock[],
  taken: readonly Taken[],
  segments: (line: string) => Segment[],
): Result<Retold, NotTaken> {
  const out: RetoldBlock[] = blocks.map(({ id, source }) => ({ id, source }));
  const dropped: string[] = [];
  const numbers: NewNumber[] = [];
  const of = <K extends Change['do']>(kind: K) =>
    taken.flatMap(({ change, say }) =>
      change.do === kind ? [{ change: change as Extract<Change, { do: K }>, say }] : [],
    );
  for (const own of Map.groupBy(of('reword'), ({ change }) => `${change.block} ${change.line}`).values()) {
    const block = out.find(({ id }) => id === own[0]!.change.block);
    const said = block === undefined ? err<NotTaken>('other-line') : rewordLine(block.source, own, segments);
    if (!said.ok) return said;
    block!.source = said.value.source;
    dropped.push(...said.value.dropped);
    numbers.push(...said.value.numbers);
  }
  for (const { change } of of('remove')) {
    const removed = remove(out, change);
    if (!removed.ok) return removed;
    dropped.push(...lineSpans(removed.value.source).flatMap(({ from, to }) => segments(removed.value.source.slice(from, to)).flatMap(({ figures }) => figures))); // prettier-ignore
  }
  for (const { change } of of('move')) {
    const moved = move(out, change);
    if (!moved.ok) return moved;
  }
  // From the last one on: several behind one block stand in their order.
  for (const { change, say } of of('insert').toReversed()) {
    const inserted = insert(out, change, say);
    if (!inserted.ok) return inserted;
    numbers.unshift(...change.numbers);
  }
  return ok({ blocks: out, dropped: [...new Set(dropped)], numbers });
}

function rewordLine(
  source: string,
  own: readonly { change: Reword; say: Taken['say'] }[],
  segments: (line: string) => Segment[],
) {
  const [{ change }] = own as [(typeof own)[number]];
  const span = lineSpans(source)[change.line];
  if (span === undefined) return err<NotTaken>('other-line');
  const line = source.slice(span.from, span.to);
  const { splices, says } = together(own);
  const wish = { written: change.written, splices };
  const bare = reword(line, segments, wish);
  const said = reword(line, segments, wish, (_, nth) => says[nth]!());
  if (typeof said === 'string' || typeof bare === 'string') return err<NotTaken>(said as NotTaken);
  // Read again it has to say just that.
  const printed = segments(bare.source).map((one) => one.printed).join(''); // prettier-ignore
  if (letters(printed) !== letters(bare.says)) return err<NotTaken>('bound');
  if (said.source === '') return err<NotTaken>('empty');
  if (source.startsWith('|') && said.source.includes('|')) return err<NotTaken>('signs');
  return ok({ ...said, source: source.slice(0, span.from) + said.source + source.slice(span.to) });
}

/** Letters and signs as they say something, wherever house style sets blanks, dashes and capitals. */
const letters = (text: string): string => lower(plainForm(text)).replaceAll(' ', '');

/** Rows about one place share what is to be done there: once, with what the first of them says of its numbers. */
function together(own: readonly { change: Reword; say: Taken['say'] }[]) {
  const places = new Map<string, { splice: Splice; says: (() => string | null)[] }>();
  for (const { change, say } of own) {
    let nth = 0;
    for (const splice of change.splices) {
      const first = nth;
      nth += splice.numbers.length;
      const says = splice.numbers.map((_, at) => () => say(first + at));
      const place = `${splice.from} ${splice.to}`;
      if (!places.has(place)) places.set(place, { splice, says });
    }
  }
  const all = [...places.values()].toSorted((a, b) => a.splice.from - b.splice.from);
  return { splices: all.map(({ splice }) => splice), says: all.flatMap(({ says }) => says) };
}

/** A paragraph or an item of a list: what has other parts stays whole. */
const isProse = (source: string): boolean => !/^(?:#|\||\* |> |<!--)/.test(source);

function remove(out: RetoldBlock[], { block }: Remove): Result<RetoldBlock, NotTaken> {
  const at = out.findIndex(({ id }) => id === block);
  if (at < 0 || !isProse(out[at]!.source)) return err('no-prose');
  return ok(out.splice(at, 1)[0]!);
}

function move(out: RetoldBlock[], { block, after }: Move): Result<null, NotTaken> {
  const moved = out.find(({ id }) => id === block);
  if (moved === undefined || !isProse(moved.source)) return err('no-prose');
  const rest = out.filter((one) => one !== moved);
  const at = placeBehind(rest, after);
  if (at === null) return err('no-prose');
  out.splice(0, out.length, ...rest.toSpliced(at, 0, moved));
  return ok(null);
}

function insert(out: RetoldBlock[], change: Insert, say: Taken['say']): Result<null, NotTaken> {
  const at = placeBehind(out, change.after);
  if (at === null) return err('no-prose');
  if (/[{}\n]|<!--|-->/.test(change.text)) return err('signs');
  let text = '';
  let from = 0;
  for (const [nth, number] of change.numbers.entries()) {
    text += change.text.slice(from, number.from) + (say(nth) ?? number.text);
    from = number.to;
  }
  text = (text + change.text.slice(from)).replace(/\s+/gu, ' ').replaceAll('\u2011', '-').trim();
  const source = change.kind === 'list-item' ? `- ${text}` : text;
  if (text === '' || !isProse(text) || (change.kind === 'paragraph' && text.startsWith('- ')))
    return err('signs');
  out.splice(at, 0, { id: null, source });
  return ok(null);
}

/** Null: it stands among what no paragraph can stand in. */
function placeBehind(out: readonly RetoldBlock[], after: string | null): number | null {
  if (after === null) return 0;
  const at = out.findIndex(({ id }) => id === after);
  return at < 0 || out[at]!.source.startsWith('### ') || out[at]!.source.startsWith('* ') ? null : at + 1;
}
