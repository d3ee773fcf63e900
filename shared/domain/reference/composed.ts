import type { FigurePart } from '../figures/printed-value.ts';
import type { Emphasis, InlinePart } from './reference.ts';
import type { FigureState } from '../figures/figure.ts';
import type { VariableKey } from '../keys/variable-key.ts';

/** A rival value of an open figure and the cell that it comes from. */
export interface Rival {
  value: number;
  agency: string;
  file: string;
  sheet: string;
  ref: string;
  note?: string;
}

/** What a reviewer reads beside a number in Word: that it is open, or what a check found about it. */
export interface NumberComment {
  /** `12 or 11?`, `Blocker: Victims by age.` */
  lead: string;
  /** What stands in the text, and until when; or what was found. */
  text: string;
  /** `wanted.international, 2023`, or the rule. */
  key: string;
  /** One line per rival (value, agency, file, sheet, cell), or per figure that the rule looks at. */
  lines: string[];
}

/** A finding that waits, in words, with the figures that it may stand at: the likeliest first. */
export interface FindingRemark {
  cause?: VariableKey;
  /** The block that it is about, where it is about no figure of it. */
  block?: string;
  figures: readonly string[];
  comment: NumberComment;
}

export type ComposedRun =
  | {
      kind: 'text';
      text: string;
      emphasis?: Emphasis;
      /** What stands at the foot of the page; the run is its mark and has no letters. */
      note?: string;
      /** Stands between the parts of an open figure and is marked with them. */
      open?: true;
      /** A year, an article, a corrected label: prints as the template has it, its numbers name no figure. */
      fixed?: true;
    }
  | {
      kind: 'figure';
      figure: string;
      part: InlinePart;
      text: string;
      state: FigureState;
      emphasis?: Emphasis;
      /** Not accepted yet: printed, marked, listed. */
      open: boolean;
      /** A blocker speaks against it, or against it and others of which one is certainly wrong. */
      blocked?: true;
      /** At the first place of the figure only. */
      comments?: NumberComment[];
    };

export interface ComposedSlide {
  id: string;
  kind: 'slide';
  page: number;
  title: string;
  /** Nobody reported any of it: in the house it stands with others of the kind on the last page of the annex. */
  empty?: true;
  /** `line`: which of the lines of its source; absent where the program alone set it. */
  items: { runs: ComposedRun[]; role: 'title' | 'ministry' | 'label'; line?: number }[];
}

export type ComposedBlock =
  | ComposedSlide
  | ({ id: string } & (
      | { kind: 'title'; runs: ComposedRun[]; printed: boolean }
      | { kind: 'date'; runs: ComposedRun[] }
      /** Printed, or only a place. */
      | { kind: 'section'; title: string; printed: boolean }
      | { kind: 'paragraph'; runs: ComposedRun[]; page: number }
      | { kind: 'list-item'; runs: ComposedRun[]; page: number }
      /** The first row is its head. */
      | { kind: 'table'; rows: ComposedRun[][][]; page: number }
      | { kind: 'page-break' }
      | { kind: 'contact'; lines: string[] }
    ));

/** A place where the document says something else than the printed one did, and why. */
export interface Correction {
  figure?: string;
  printed: string;
  now: string;
  reason: string;
}

/** Figures whose place has no printed text to repeat: as-printed then shows the accepted value. */
export interface UnprintedPlace {
  figure: string;
  part: FigurePart;
}

export interface ComposedDocument {
  template: string;
  year: number;
  mode: 'as-printed' | 'house';
  language: 'en' | 'az';
  blocks: ComposedBlock[];
  corrections: Correction[];
  unprinted: UnprintedPlace[];
  /** Distinct figures in the text, how many of them are open, and against how many of the others a blocker speaks. */
  figures: { total: number; open: number; blocked: number };
  /** What was found about blocks, by their ids. */
  blockComments: Record<string, NumberComment[]>;
  /** What was found about figures that it does not print. */
  comments: NumberComment[];
}
