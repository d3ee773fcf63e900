import { XmlComponent, type ICommentOptions, type ParagraphChild } from 'docx';
import type { FindingCount } from '../../shared/domain/findings/finding-count.ts';
import { runsOf } from '../../shared/domain/reference/compose.ts';
import type { ComposedDocument, ComposedRun } from '../../shared/domain/reference/composed.ts';
import type { FigureBreak } from '../../shared/domain/figures/figure-break.ts';
import type { TilePlace } from '../../shared/charts/place-map.ts';
import type { SeriesLookup } from '../../shared/charts/series.ts';
import type { SeriesRemark } from '../../shared/charts/series-remark.ts';
import type { Look } from '../../shared/domain/reference/look.ts';
import type { PlotArea } from './chart-layout.ts';
import type { InlinePart } from '../../shared/domain/reference/reference.ts';
import type { DocumentLine } from '../../shared/domain/reference/tracked/document-line.ts';
import { Tracked, type ChangeAuthor } from './tracked.ts';
import { uprightPage, type UprightPage } from './page.ts';
import { DOCUMENT_WORDS, type DocumentWords } from './words.ts';

export interface BuildOptions {
  /** Stands in the properties and comments of the file; same input and same `now` give the same bytes. */
  now: Date;
  /** Stored values behind the annex charts. */
  lookup: SeriesLookup;
  /** What people said about breaks and jumps of the series; stands in the notes under the charts. */
  remarks?: readonly SeriesRemark[];
  breaks?: readonly FigureBreak[];
  /** What a figure is called, by id; shown on its content control. */
  labels: ReadonlyMap<string, string>;
  /** Those that a map of the country is made of. */
  places?: readonly TilePlace[];
  /** `date` as it should print (`12.03.2024`). */
  draft: { number?: number; date: string };
  /** Nothing says that it is a draft, who made it, or what waits: nothing does. */
  final?: boolean;
  /** The lines of the document that changes are shown against; absent: none are. */
  before?: readonly DocumentLine[];
  /** What the checks found that still waits, and how many rules had anything to look at. */
  findings?: FindingCount & { rules: number };
  /** The ministry's own, in the place of the program's. */
  look?: Look;
  title: string;
  /** What the reference is about; by this property the file is known again as ours. */
  period: string;
  /** Stands at the foot of a draft's last page; `exportedBy` is empty where nobody was named. */
  people?: { exportedBy: string; decidedBy: readonly string[] };
}

/** What one document hands out while it is written: control ids, comments, bookmarks. */
export interface Frame {
  composed: ComposedDocument;
  options: BuildOptions;
  words: DocumentWords;
  /** Upright pages. */
  page: UprightPage;
  comments: ICommentOptions[];
  /** Where the plot of each chart stands, in the order of the charts. */
  plots: PlotArea[];
  /** Of headings that the contents lead to, by the ids of their blocks. */
  bookmarks: Map<string, string>;
  /** Slides that may take more than their page. */
  crowded: Set<string>;
  nextControl: () => number;
  /** One count for bookmarks, comments and changes: Word calls a file damaged where two of them share an id. */
  nextMark: () => number;
  /** XML that is written beside the Word library. */
  raw: RawXml;
  /** Footnotes, in the order of their marks; numbered from 1. */
  notes: string[];
  /** Changes against an earlier document; absent: none are shown. */
  tracked?: Tracked;
  /** Where each figure stands, by the bookmark around it. */
  places: FigurePlace[];
  bookmarkOf: (run: FigureRun, tag: string) => { id: number; name: string };
}

type FigureRun = Extract<ComposedRun, { kind: 'figure' }>;

/** A figure in the text, for whoever has the file without its controls. */
export interface FigurePlace {
  bookmark: string;
  tag: string;
  figure: string;
  part: InlinePart;
  text: string;
  /** Of the reference's text; absent where the program alone set it. */
  block?: string;
}

const changedBy = ({ now, people }: BuildOptions): ChangeAuthor => ({
  author: people?.exportedBy || 'Arayış',
  date: `${now.toISOString().slice(0, 19)}Z`,
});

export function newFrame(composed: ComposedDocument, options: BuildOptions): Frame {
  let control = 0;
  let mark = 0;
  const places: FigurePlace[] = [];
  const blocks = new Map<ComposedRun, string>(
    composed.blocks.flatMap((block) => runsOf(block).map((run) => [run, block.id] as const)),
  );
  const nextMark = (): number => (mark += 1);
  return {
    composed,
    options,
    words: DOCUMENT_WORDS[composed.language],
    page: uprightPage(options.look),
    comments: [],
    plots: [],
    bookmarks: new Map(),
    crowded: new Set(),
    nextControl: () => (control += 1),
    nextMark,
    raw: new RawXml(),
    notes: [],
    ...(options.before && {
      tracked: new Tracked(composed, options.before, changedBy(options), nextMark),
    }),
    places,
    bookmarkOf: (run, tag) => {
      const name = `_fig${places.length + 1}`;
      const { figure, part, text } = run;
      const block = blocks.get(run);
      places.push({ bookmark: name, tag, figure, part, text, ...(block !== undefined && { block }) });
      return { id: nextMark(), name };
    },
  };
}

/** What repeats the printed document, and what is final, says nothing of drafts. */
export const isDraft = ({ mode }: ComposedDocument, { final }: Pick<BuildOptions, 'final'>): boolean =>
  mode === 'house' && final !== true;

/**
 * XML that is written beside the Word library: the library sets an empty element with a number in its place, and
 * `withRaw` sets the XML in place of that.
 */
export class RawXml {
  readonly #pieces: string[] = [];

  put(xml: string): ParagraphChild {
    this.#pieces.push(xml);
    return new Place(this.#pieces.length - 1) as unknown as ParagraphChild;
  }

  /** The part of the document with every piece in its place. */
  into(part: string): string {
    return part.replace(PLACE, (_, at: string) => this.#pieces[Number(at)] ?? '');
  }
}

const PLACE = /<w:raw w:at="(\d+)"\/>/g;

class Place extends XmlComponent {
  readonly #at: number;

  constructor(at: number) {
    super('w:raw');
    this.#at = at;
  }

  override prepForXml(): Record<string, unknown> {
    return { 'w:raw': { _attr: { 'w:at': this.#at } } };
  }
}
