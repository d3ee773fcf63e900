import { capitalised } from '../text/letter-case.ts';
import type { ComposedBlock, ComposedRun, ComposedSlide } from './composed.ts';
import type { ReferenceLanguage } from './wording.ts';

export interface HousePages {
  language: ReferenceLanguage;
  /** Slides whose charts name what they draw. */
  charted: ReadonlySet<number>;
  /** Slides whose charts have nothing to draw. */
  blank: ReadonlySet<number>;
}

/**
 * The blocks of a document as they stand on the pages of the house: title and headings are printed although the
 * printed document had none, the contact block stands under the end of the text, every slide has its title, the
 * ministry's line and its labels in one order, and those of which nobody reported anything come last.
 */
export function houseBlocks(blocks: readonly ComposedBlock[], pages: HousePages): ComposedBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'slide');
  const end = first < 0 ? blocks.length : first;
  const text = blocks.slice(0, end);
  const contacts = blocks.slice(end).filter(({ kind }) => kind === 'contact');
  const annex = blocks
    .slice(end)
    .filter(({ kind }) => kind !== 'contact')
    .map((block) => (block.kind === 'slide' ? houseSlide(block, pages) : block));
  const placeOf = (block: ComposedBlock): number =>
    block.kind !== 'slide' ? 2 : block.empty === true ? 1 : 0;
  // The heading of the annex begins it.
  const opens = first > 0 && text.at(-1)!.kind === 'section' ? text.splice(-1) : [];
  const ordered = [...text, ...contacts, ...opens, ...annex.toSorted((x, y) => placeOf(x) - placeOf(y))];
  return ordered.map((block, at): ComposedBlock => {
    if (block.kind === 'title') return { ...block, printed: true };
    if (block.kind === 'section') return { ...block, printed: block.printed || hasText(ordered[at + 1]) };
    return block;
  });
}

/** A heading over nothing, or over the address alone, only names its place. */
const hasText = (next: ComposedBlock | undefined): boolean =>
  next !== undefined && next.kind !== 'section' && next.kind !== 'contact';

type Item = ComposedSlide['items'][number];

/** Title, ministry line, then the titles of two charts side by side, then the labels that say a figure. */
function houseSlide(slide: ComposedSlide, { language, charted, blank }: HousePages): ComposedSlide {
  const last = slide.items.findLastIndex(({ role }) => role !== 'label');
  const head = slide.items.slice(0, last + 1);
  const isPair = head.length > 2 && head.slice(-2).every(({ role }) => role === 'title');
  const pair = isPair ? head.splice(-2) : [];
  const of = (role: Item['role']): Item[] => head.filter((item) => item.role === role);
  const titles = of('title');
  const name = capitalised(slide.title.replace(/^Slide:\s*/, ''), language);
  const named: Item[] =
    titles.length > 0 ? titles : [{ role: 'title', runs: [{ kind: 'text', text: name }] }];
  const labels = [...of('label'), ...slide.items.slice(last + 1)];
  const said = charted.has(slide.page) ? labels.filter(({ runs }) => runs.some(isFigure)) : labels;
  if (blank.has(slide.page) && labels.flatMap(({ runs }) => runs).every(saysNothing))
    return { ...slide, empty: true, items: [...named, ...said.map(houseLabel)] };
  return { ...slide, items: [...named, ...of('ministry'), ...pair, ...said.map(houseLabel)] };
}

/** No figure, or one that nobody reported. */
const saysNothing = (run: ComposedRun): boolean => run.kind !== 'figure' || run.state === 'missing';

const isFigure = ({ kind }: ComposedRun): boolean => kind === 'figure';

/** `Women -1,264` → `Women – 1,264`: a hyphen before a number would read as its sign. */
function houseLabel(item: Item): Item {
  const at = item.runs.findIndex(isFigure);
  const before = item.runs[at - 1];
  if (before?.kind !== 'text') return item;
  const text = before.text.replace(/[\s\u00a0]*[-–]?[\s\u00a0]*$/u, ' – ');
  return { ...item, runs: item.runs.with(at - 1, { ...before, text }) };
}
