import type { DocumentParagraph } from '../read-back/document-text.ts';
import { diffRuns } from './diff-runs.ts';
import type { Passage } from './passage.ts';

/** What stands for what: one passage, or several that were joined or split. */
export interface Pairing {
  pairs: { written: Passage; returned: Passage; moved?: true }[];
  /** Nothing of the returned document stands for them. */
  gone: Passage[];
  come: Passage[];
}

interface Gap {
  written: Passage[];
  returned: Passage[];
}

/** Share of the words from which two passages in one place are the same one, edited. */
const LIKE = 0.4;
/** … and in different places. */
const LIKE_ELSEWHERE = 0.7;
/** Pairs that are compared word by word within a gap; a longer one is no edited reference. */
const MOST = 250_000;

/**
 * Pairs the passages of what was written with those of what came back: those that say the same, then those that say
 * the same of other numbers, then the likest of one place, then what was moved.
 */
export function pairPassages(written: readonly Passage[], returned: readonly Passage[]): Pairing {
  const pairing = pairAlone(tablesJoined(written), tablesJoined(returned));
  const cells: Pairing = { pairs: [], gone: [], come: [] };
  const pairs = pairing.pairs.filter((pair) => !isTable(pair.written) || !isTable(pair.returned));
  for (const pair of pairing.pairs) {
    const [was, is] = [cellsOf(pair.written), cellsOf(pair.returned)];
    if (was === undefined || is === undefined) continue;
    // By their place, whatever stands in them: a value that its neighbour has too is no neighbour moved.
    const own: Pairing =
      was.length === is.length
        ? { pairs: was.map((one, at) => ({ written: one, returned: is[at]! })), gone: [], come: [] }
        : pairAlone(was, is);
    cells.pairs.push(...own.pairs);
    cells.gone.push(...own.gone);
    cells.come.push(...own.come);
  }
  return {
    pairs: [...pairs, ...cells.pairs],
    gone: [...pairing.gone.flatMap((one) => cellsOf(one) ?? [one]), ...cells.gone],
    come: [...pairing.come.flatMap((one) => cellsOf(one) ?? [one]), ...cells.come],
  };
}

/** Cells that follow each other as one passage, which knows them. */
interface Table extends Passage {
  cells: readonly Passage[];
}

const cellsOf = (passage: Passage): readonly Passage[] | undefined => (passage as Partial<Table>).cells;
const isTable = (passage: Passage): boolean => cellsOf(passage) !== undefined;

function tablesJoined(passages: readonly Passage[]): Passage[] {
  const all: Passage[] = [];
  let cells: Passage[] = [];
  const close = (): void => {
    if (cells.length > 0) all.push({ ...joined(cells), cells } as Table);
    cells = [];
  };
  for (const passage of passages) {
    if (passage.paragraph.inTable) {
      cells.push(passage);
      continue;
    }
    close();
    all.push(passage);
  }
  close();
  return all;
}

function pairAlone(written: readonly Passage[], returned: readonly Passage[]): Pairing {
  const pairing: Pairing = { pairs: [], gone: [], come: [] };
  const gaps = [{ written: [...written], returned: [...returned] }]
    .flatMap((gap) => parted(gap, whole, pairing))
    .flatMap((gap) => parted(gap, masked, pairing))
    .flatMap((gap) => (isRepartitioned(gap, pairing) ? [] : [gap]));
  for (const gap of gaps) {
    const left = likest(gap, pairing);
    pairing.gone.push(...left.written);
    pairing.come.push(...left.returned);
  }
  pairMoved(pairing);
  return pairing;
}

const whole = ({ tokens }: Passage): string => tokens.map(({ norm }) => norm).join(' ');
const masked = ({ tokens }: Passage): string =>
  tokens.map(({ folded, value }) => (value === undefined ? folded : '#')).join(' ');

/** What has one key on both sides, in order, is paired; what lies between is left. */
function parted({ written, returned }: Gap, key: (passage: Passage) => string, pairing: Pairing): Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap = { written: [], returned: [] };
  let [w, r] = [0, 0];
  for (const { added, removed, count } of diffRuns(written.map(key), returned.map(key))) {
    if (added) gap.returned.push(...returned.slice(r, r + count));
    else if (removed) gap.written.push(...written.slice(w, w + count));
    else {
      for (let n = 0; n < count; n += 1)
        pairing.pairs.push({ written: written[w + n]!, returned: returned[r + n]! });
      gaps.push(gap);
      gap = { written: [], returned: [] };
    }
    if (!added) w += count;
    if (!removed) r += count;
  }
  gaps.push(gap);
  return gaps.filter((one) => one.written.length > 0 || one.returned.length > 0);
}

/** Paragraphs that were joined or split, and say together what they said. */
function isRepartitioned({ written, returned }: Gap, pairing: Pairing): boolean {
  if (written.length === 0 || returned.length === 0) return false;
  if ([...written, ...returned].some(isTable)) return false;
  if (written.map(masked).join(' ') !== returned.map(masked).join(' ')) return false;
  pairing.pairs.push({ written: joined(written), returned: joined(returned) });
  return true;
}

function joined(passages: readonly Passage[]): Passage {
  const [first] = passages as [Passage];
  let text = '';
  const lines: NonNullable<Passage['lines']>[number][] = [];
  const tokens = passages.flatMap((passage) => {
    const by = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : ' '}${passage.paragraph.text}`;
    for (const line of passage.lines ?? []) lines.push({ ...line, from: line.from + by, to: line.to + by });
    return passage.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
  });
  const paragraph: DocumentParagraph = { ...first.paragraph, text };
  return { paragraph, tokens, at: first.at, ...(lines.length > 0 && { lines }) };
}

/** Within one gap the best pairs that keep the order. */
function likest({ written, returned }: Gap, pairing: Pairing): Gap {
  if (written.length * returned.length > MOST) return { written, returned };
  const rows = returned.length + 1;
  const best = new Float64Array((written.length + 1) * rows);
  const like = new Float64Array((written.length + 1) * rows);
  for (let w = 1; w <= written.length; w += 1)
    for (let r = 1; r < rows; r += 1) {
      const at = w * rows + r;
      const found = likeness(written[w - 1]!, returned[r - 1]!);
      like[at] = found >= LIKE ? found : 0;
      const paired = like[at] > 0 ? best[at - rows - 1]! + like[at] : 0;
      best[at] = Math.max(best[at - rows]!, best[at - 1]!, paired);
    }
  const left: Gap = { written: [], returned: [] };
  let [w, r] = [written.length, returned.length];
  while (w > 0 && r > 0) {
    const at = w * rows + r;
    if (best[at] === best[at - rows]) left.written.unshift(written[--w]!);
    else if (best[at] === best[at - 1]) left.returned.unshift(returned[--r]!);
    else pairing.pairs.push({ written: written[--w]!, returned: returned[--r]! });
  }
  left.written.unshift(...written.slice(0, w));
  left.returned.unshift(...returned.slice(0, r));
  return left;
}

/** What is left on both sides and is much alike was moved. */
function pairMoved(pairing: Pairing): void {
  if (pairing.gone.length * pairing.come.length > MOST) return;
  const found = pairing.gone
    .flatMap((written) =>
      pairing.come.map((returned) => ({ written, returned, like: likeness(written, returned) })),
    )
    .filter(({ like }) => like >= LIKE_ELSEWHERE)
    .toSorted((a, b) => b.like - a.like);
  for (const { written, returned } of found) {
    if (!pairing.gone.includes(written) || !pairing.come.includes(returned)) continue;
    pairing.gone.splice(pairing.gone.indexOf(written), 1);
    pairing.come.splice(pairing.come.indexOf(returned), 1);
    pairing.pairs.push({ written, returned, moved: true });
  }
}

/** Share of the words that both have (Dice), numbers apart; the tags of figures make it certain. */
function likeness(a: Passage, b: Passage): number {
  const tags = new Set(a.tokens.flatMap(({ tag }) => tag ?? []));
  const met = new Set(b.tokens.flatMap(({ tag }) => (tag !== undefined && tags.has(tag) ? [tag] : []))).size;
  const both = isTable(a) && isTable(b);
  const words = ({ tokens }: Passage): string[] =>
    tokens.flatMap(({ folded, value }) => (value === undefined || both ? [folded] : []));
  const [left, right] = [words(a), words(b)];
  const counts = Map.groupBy(left, (word) => word);
  let shared = 0;
  for (const word of right) if (counts.get(word)?.pop() !== undefined) shared += 1;
  const size = left.length + right.length;
  const alike = size === 0 ? 0 : (2 * shared) / size;
  return Math.max(alike, tags.size === 0 ? 0 : met / tags.size);
}
