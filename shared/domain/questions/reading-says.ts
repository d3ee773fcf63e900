import type { Confidence, EvidenceTag } from '../observations/evidence-tag.ts';
import type { Period } from '../periods/period.ts';
import type { DeliveryId } from '../keys/ids.ts';

type Mark = 'dot' | 'comma';

/** Why the figure of a cell has to be confirmed by a person. */
export type Doubt =
  /** A layout says so, in both languages of the window. */
  | { tag: 'layout'; en: string; az: string }
  | { tag: 'title-scope'; codes: string[] }
  | { tag: 'title-more'; figure: string }
  | { tag: 'populations' }
  | { tag: 'row-period'; text: string }
  | { tag: 'header-other'; header: string };

/** What the rest of the sheet has to say for a reading. */
export type Support =
  | { tag: 'column-size' }
  /** `latest` − `before` = `change`, in the row called `label`. */
  | { tag: 'difference'; latest: number; before: number; change: number; label: string };

/** Why a cell may be read so. Figures are ids, with categories where they have some. */
export type ReadingSays =
  | { tag: 'mark-groups' | 'mark-decimal'; mark: Mark; support?: Support }
  | { tag: 'digits' | 'words'; support?: Support }
  | { tag: 'multiplies'; word: string; factor: number; support?: Support }
  | { tag: 'word-apart'; word: string; support?: Support }
  | { tag: 'in-sentence'; text: string; support?: Support }
  | { tag: 'as-written' | 'before-percent' }
  /** Whether the written unit multiplies the value, which its figure is not counted in. */
  | { tag: 'not-in-unit' | 'in-unit'; unit: string }
  | { tag: 'nothing-occurred' | 'nothing-reported' | 'remark' }
  /** The title leaves open which part of the period it means. */
  | { tag: 'period-of-title'; period: Period; title: string }
  | { tag: 'title-right' | 'title-slip'; period: Period }
  | { tag: 'label-twice'; figure: string }
  | { tag: 'other-cell'; figure: string; period: Period }
  /** The header is not understood; absent: there is none. */
  | { tag: 'header-unknown'; figure: string; period: Period; header?: string }
  | { tag: 'label-is'; label: string; figure: string; doubt?: Doubt }
  | { tag: 'label-resembles'; label: string; figure: string }
  | { tag: 'sentence-of'; figure: string }
  | { tag: 'total-as-typed'; computed: number }
  | { tag: 'total-of-rows' | 'without-row' }
  | { tag: 'no-figures'; cells: number }
  /** Evidence for a figure, kinds that speak against it, words of the label that nobody explained or that were mended. */
  | {
      tag: 'offer';
      figure: string;
      evidence: EvidenceTag[];
      against?: EvidenceTag[];
      left?: string[];
      mended?: string[];
      /** Bodies of whose returns somebody taught that they call it so. */
      calledBy?: string[];
      /** Nobody has confirmed what was taught. */
      unconfirmed?: true;
      /** It is offered for that alone. */
      alone?: true;
    }
  /** Read, but with fewer bars of confidence than are taken without asking. */
  | { tag: 'less-sure'; figure: string; confidence: Confidence; evidence: EvidenceTag[] }
  | { tag: 'of-period'; period: Period }
  | { tag: 'counted-by'; agency: string }
  /** Cut into tables like this. */
  | { tag: 'edges'; ranges: string[] }
  | { tag: 'not-ours'; cells: number }
  /** Rows of single cases for which something holds, as the sheet writes it. */
  | { tag: 'count-of-rows'; figure: string; rows: number; where: string }
  /** As somebody taught the table; `caption`: what stood over it then, where that is another. */
  | { tag: 'as-taught'; by: string; at: string; caption?: string }
  /** The row that stood in its place was called so. */
  | { tag: 'was-called'; label: string; figure: string }
  | { tag: 'version-yes'; delivery: DeliveryId; file: string }
  | { tag: 'version-no' }
  /** As a version of this program kept it that had no tags. */
  | { tag: 'stored'; en: string };

/** Why a cell was left aside; short, as there may be a million of them. */
export type IgnoredSays =
  | 'no-number'
  | 'no-number-header'
  | 'no-number-label'
  | 'read-one-by-one'
  | 'planned'
  | 'share'
  | 'average'
  /** The difference of values of its table that are read one by one. */
  | 'change-of-rows'
  /** The total of cells that do not count the same. */
  | 'derived-total'
  /** Names a column or a row of a table. */
  | 'column-head'
  | 'row-label'
  | 'title'
  | 'outside-tables'
  /** A field of a record, of which a layout says what is counted. */
  | 'record'
  | 'note'
  | 'person'
  /** A person said so while teaching, now or in an earlier year. */
  | 'not-for-reference'
  | 'unknown-sheet'
  /** A layout says why, or a version of this program that had no tags; English alone where no more is known. */
  | { en: string; az?: string }
  /** From this row on the sheet is too long for a return. */
  | { row: number };
