import type { FigurePart } from '../figures/printed-value.ts';
import type { Claim } from './claim.ts';
import type { Selector } from './clause.ts';
import type { NumberCase } from './grammar/number-grammar.ts';

/**
 * The reference as a document: blocks of inline pieces. A number in prose is a figure reference, never typed text.
 * A workspace keeps each block as it is written (`text/text-block.ts`); this is what that means.
 */

/** cardinal `two` · times `twice` · verb `double` · ordinal `second` */
export type WordForm = 'cardinal' | 'times' | 'verb' | 'ordinal';

/** A number that is worked out of a figure and is not the figure itself. */
export type Derived =
  /** Per cent of another figure. */
  | { by: 'share'; of: string }
  /** For so many of another figure: per 10,000 inhabitants. */
  | { by: 'per'; of: string; times: number }
  /** The sum of all years from this one to the reporting year. */
  | { by: 'since'; from: number }
  /** To the nearest multiple. */
  | { by: 'rounded'; to: number }
  /** Together with another figure: `12–15`. */
  | { by: 'range'; of: string }
  /** `3 more than last year`. */
  | { by: 'last-year' };

/** How letters are set: all that a text says of its looks. */
export type Emphasis = 'strong' | 'italic';

export type InlinePart = FigurePart | 'derived';

export interface FigureInline {
  kind: 'figure';
  figure: string;
  part: InlinePart;
  /** Of part `word`; `two` where it says nothing. */
  form?: WordForm;
  /** `4th`. */
  ordinal?: true;
  /** `an 18`. */
  article?: true;
  /** Exactly with part `derived`. */
  derived?: Derived;
  case?: NumberCase;
  emphasis?: Emphasis;
  /** Stands in one branch of a clause: a document may have it or not. */
  maybe?: true;
}

export interface TextInline {
  kind: 'text';
  text: string;
  emphasis?: Emphasis;
  /** A year, article or limit that prints as is and is read back under this id (`ref.nap.signed_1`). */
  ref?: string;
  /** Stands at the foot of the page, its mark here: where a number comes from. Without letters of its own. */
  note?: string;
  /** The printed page that this piece begins. */
  page?: number;
  /** Words of a claim that does not hold, or of which nobody knows. */
  unsure?: true;
}

export interface ClauseInline {
  kind: 'clause';
  figure: string;
  asks: 'value' | 'change';
  branches: { when: Selector; inlines: Inline[] }[];
}

export type Inline =
  | TextInline
  | FigureInline
  /** A noun that agrees with the figure: `person`, `persons`. */
  | { kind: 'noun'; figure: string; forms: string[]; emphasis?: Emphasis }
  /** The reporting year, or one beside it. */
  | { kind: 'year'; year: number; ordinal?: true; case?: NumberCase; emphasis?: Emphasis }
  /** Of all branches one prints, by the figure. */
  | ClauseInline
  /** Words that say something of a figure; a finding where that does not hold. */
  | { kind: 'claim'; figure: string; claim: Claim; inlines: Inline[] }
  /** Text that differs between the printed document and what the data demand (slide labels, periods). */
  | {
      kind: 'label';
      printed: string;
      corrected: string;
      figure?: string;
      reason: string;
      emphasis?: Emphasis;
    };

/** What prints once every clause and claim is settled; a gap stands where a clause asks for a number that is missing. */
export type PlainInline = Exclude<Inline, { kind: 'clause' | 'claim' }> | { kind: 'gap'; figure: string };

export interface SlideItem {
  role: 'title' | 'ministry' | 'label';
  inlines: Inline[];
}

/** Each under an id that it keeps, whatever becomes of its words and its place. */
export type Block = { id: string } & (
  | { kind: 'title'; inlines: Inline[]; printed: boolean }
  | { kind: 'date'; inlines: Inline[] }
  /** A heading; one that only names the place (`[Victims]`) is not printed. */
  | { kind: 'section'; title: string; printed: boolean }
  | { kind: 'paragraph'; inlines: Inline[]; page: number }
  | { kind: 'list-item'; inlines: Inline[]; page: number }
  /** The first row is its head. */
  | { kind: 'table'; rows: Inline[][][]; page: number }
  | { kind: 'slide'; page: number; title: string; items: SlideItem[] }
  | { kind: 'contact'; lines: Inline[][] }
  | { kind: 'page-break' }
  /** For those who write; never printed. */
  | { kind: 'note'; text: string }
  /** Here a page of the printed document begins. */
  | { kind: 'printed-page'; page: number }
);

export interface ReferenceText {
  /** The template that it began as. */
  template: string;
  /** The reporting year. */
  year: number;
  language: 'en' | 'az';
  blocks: Block[];
}

/** The lines of a block: one of a paragraph, several of a slide or a table. */
export function linesOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'slide':
      return block.items.map(({ inlines }) => inlines);
    case 'table':
      return block.rows.flat();
    case 'contact':
      return block.lines;
    case 'title':
    case 'date':
    case 'paragraph':
    case 'list-item':
      return [block.inlines];
    default:
      return [];
  }
}

/** Figures that a line can print, in its order; those of every branch of its clauses. */
export const figuresOf = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline): string[] => {
    if (inline.kind === 'figure') return [inline.figure];
    if (inline.kind === 'claim') return figuresOf(inline.inlines);
    if (inline.kind === 'clause') return inline.branches.flatMap((branch) => figuresOf(branch.inlines));
    return [];
  });

/** Every figure that a line names: what it prints, what its clauses and claims ask, what it is measured against. */
export const figuresNamed = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline): string[] => {
    switch (inline.kind) {
      case 'figure': {
        const { derived } = inline;
        return derived !== undefined && 'of' in derived ? [inline.figure, derived.of] : [inline.figure];
      }
      case 'noun':
        return [inline.figure];
      case 'claim':
        return [inline.figure, ...inline.claim.others, ...figuresNamed(inline.inlines)];
      case 'clause':
        return [inline.figure, ...inline.branches.flatMap((branch) => figuresNamed(branch.inlines))];
      default:
        return [];
    }
  });
