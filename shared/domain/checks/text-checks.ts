import type { Finding, FindingPlace } from '../findings/finding.ts';
import type { TermFact } from '../findings/finding-facts.ts';
import { claimHolds } from '../reference/claim.ts';
import type { Asked } from '../reference/clause.ts';
import { linesOf, type Block, type Inline, type ReferenceText } from '../reference/reference.ts';

/** Where a text comes from. */
export interface TextOrigin {
  /** The reporting year that it was written for. */
  year: number;
  /** Blocks that nobody has touched since. */
  untouched: ReadonlySet<string>;
}

/** What a text says by itself: claims that do not hold, and what it still says of the year that it was written for. */
export function textChecks(
  text: ReferenceText,
  origin: TextOrigin,
  asked: (figure: string) => Asked | undefined,
): Finding[] {
  let section = '';
  return text.blocks.flatMap((block): Finding[] => {
    if (block.kind === 'section') section = block.title;
    const place = {
      block: block.id,
      section: block.kind === 'slide' ? block.title : section,
      ...('page' in block && { page: block.page }),
    };
    const isCarried = text.year !== origin.year && origin.untouched.has(block.id);
    return [...claims(block, place, asked), ...(isCarried ? carried(block, place, text, origin.year) : [])];
  });
}

type Place = Pick<FindingPlace, 'section' | 'page' | 'block'>;

function claims(block: Block, place: Place, asked: (figure: string) => Asked | undefined): Finding[] {
  const all = linesOf(block).flatMap((line) =>
    line.flatMap((inline) => (inline.kind === 'claim' ? [{ line, inline }] : [])),
  );
  return all.flatMap(({ line, inline }, at): Finding[] => {
    const { figure, claim } = inline;
    if (claimHolds(figure, claim, asked) !== false) return [];
    const isOfChange = ['rose', 'fell', 'unchanged'].includes(claim.says);
    const term = (of: string, part: 'value' | 'delta'): TermFact => {
      const { value = null, change = null } = asked(of) ?? {};
      return { figure: of, factor: 1, part, number: part === 'value' ? value : change };
    };
    const said = plain(inline.inlines);
    const against = [
      term(figure, isOfChange ? 'delta' : 'value'),
      ...claim.others.map((other) => term(other, 'value')),
    ];
    return [
      {
        id: `text.claim:${block.id}:${at + 1}`,
        check: 'text.claim',
        severity: 'blocker',
        figures: [figure, ...claim.others],
        where: { ...place, sentence: plain(line), text: said },
        facts: {
          group: 'two-places',
          aspect: isOfChange ? 'change' : 'value',
          word: 'recorded',
          what: { tag: 'statement', phrase: said, against },
        },
      },
    ];
  });
}

/** A year that was not over, or not begun, when the text was written. */
function carried(block: Block, place: Place, { year: now }: ReferenceText, from: number): Finding[] {
  const lines = linesOf(block);
  const years = lines
    .flatMap(fixedTexts)
    .flatMap((text) => [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)));
  const named = [...new Set(years.filter((one) => one >= from && one !== now))];
  if (named.length === 0 && block.kind !== 'date') return [];
  const sentence = lines.map(plain).join(' ');
  return [
    {
      id: `text.carried:${block.id}`,
      check: 'text.carried',
      severity: 'query',
      figures: [],
      where: { ...place, sentence, text: named.join(', ') },
      facts: {
        group: 'document',
        aspect: 'value',
        word: 'recorded',
        what: { tag: 'text-carried', from, years: named, text: shortened(sentence) },
      },
    },
  ];
}

/** All that is no number of a figure, in every branch. */
const fixedTexts = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline): string[] => {
    if (inline.kind === 'text') return [inline.text];
    if (inline.kind === 'label') return [inline.corrected];
    if (inline.kind === 'claim') return fixedTexts(inline.inlines);
    return inline.kind === 'clause' ? inline.branches.flatMap((branch) => fixedTexts(branch.inlines)) : [];
  });

/** A finding shows the beginning of a paragraph. */
const SHOWN = 160;

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;

/** Without its numbers. */
const plain = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline): string => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'label') return inline.corrected;
      if (inline.kind === 'year') return String(inline.year);
      if (inline.kind === 'noun') return inline.forms.at(-1)!;
      return inline.kind === 'claim' ? plain(inline.inlines) : '…';
    })
    .join('');
