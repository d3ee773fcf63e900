import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { annexSpecs } from '../../../shared/charts/annex-specs.ts';
import { mapNotes } from '../../../shared/charts/place-map.ts';
import { slideNotes } from '../../../shared/charts/slide-notes.ts';
import { slideParts, slideTables } from '../../../shared/charts/slide-parts.ts';
import type { ComposedBlock, ComposedRun, ComposedSlide } from '../../../shared/domain/reference/composed.ts';
import type { Chip, ChipMark, LiveRun, TypedNumber } from '../../../shared/domain/reference/live-run.ts';
import { liveRuns, type LiveCount } from '../../../shared/domain/reference/live-runs.ts';
import type {
  LiveBlock,
  PlaceCounts,
  SectionView,
  SlideView,
} from '../../../shared/contract/reference/reference.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { ReferenceParts } from './compose-reference.ts';

/** The document in parts, with all its numbers and the part and page that each stands in. */
export interface LiveDocument {
  sections: SectionView[];
  slides: SlideView[];
  contact: string[];
  pages: number;
  chips: Placed<Chip>[];
  typed: Placed<TypedNumber>[];
}

export type Placed<T> = T & { section: string; page: number; before: string; after: string };

const noCounts = (): PlaceCounts => ({
  open: 0,
  proposed: 0,
  missing: 0,
  stale: 0,
  typed: 0,
  blocker: 0,
  query: 0,
});

type MarkOf = (run: {
  figure: string;
  part: string;
  open: boolean;
  blocked?: true;
  state: string;
}) => ChipMark;

/** Runs as this document's screen shows them: its marks, its language's number words. */
type Live = (runs: readonly ComposedRun[], count: LiveCount) => LiveRun[];

/** The reference as a screen shows it, before what waits in it is counted. */
export function liveDocument(
  parts: ReferenceParts,
  language: ReferenceLanguage,
  markOf: MarkOf,
): LiveDocument {
  const document: LiveDocument = { sections: [], slides: [], contact: [], pages: 1, chips: [], typed: [] };
  // The name of every section stands in the margin; on the paper those that the text itself prints.
  const named = new Set(
    parts.text.blocks.flatMap((block) => (block.kind === 'section' && block.printed ? [block.id] : [])),
  );
  const { wordValue } = wordingOf(parts.composed.language);
  const live: Live = (runs, count) => liveRuns(runs, count, markOf, wordValue);
  for (const block of sectionFirst(parts.composed.blocks)) {
    if (block.kind === 'section') {
      const blocks: LiveBlock[] = named.has(block.id) ? [{ kind: 'heading', text: block.title }] : [];
      document.sections.push({ ...pick(block), page: document.pages, counts: noCounts(), blocks });
    } else if (block.kind === 'slide') document.slides.push(slide(document, block, parts, language, live));
    else if (block.kind === 'contact') document.contact.push(...block.lines);
    else if (block.kind !== 'title' && block.kind !== 'page-break')
      document.sections.at(-1)!.blocks.push(prose(document, block, live));
    if ('page' in block) document.pages = Math.max(document.pages, block.page);
  }
  // What has no text of its own only opens the annex.
  document.sections = document.sections.filter((section) => section.blocks.length > 0);
  if (document.contact.length > 0 && document.slides.length > 0) document.pages += 1;
  return document;
}

const pick = ({ id, title }: { id: string; title: string }): { id: string; title: string } => ({ id, title });

type Prose = Extract<ComposedBlock, { kind: 'date' | 'paragraph' | 'list-item' | 'table' }>;

/** What stands before the first section is shown in it. */
function sectionFirst(blocks: readonly ComposedBlock[]): ComposedBlock[] {
  const at = blocks.findIndex(({ kind }) => kind === 'section');
  if (at < 0) return [{ id: 'front', kind: 'section', title: '', printed: false }, ...blocks];
  return [blocks[at]!, ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}

function prose(document: LiveDocument, block: Prose, live: Live): LiveBlock {
  const section = document.sections.at(-1)!;
  const page = block.kind === 'date' ? document.pages : block.page;
  if (section.blocks.length === 0) section.page = page;
  const where = { section: section.id, page };
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => place(document, cell, where, live)));
    return { kind: 'table', rows, page };
  }
  const runs = place(document, block.runs, where, live);
  return block.kind === 'date' ? { kind: 'date', runs } : { kind: block.kind, runs, page };
}

function slide(
  document: LiveDocument,
  block: ComposedSlide,
  { annex, composed, lookup, places, remarks, breaks }: ReferenceParts,
  language: ReferenceLanguage,
  live: Live,
): SlideView {
  const own = annex.slides.find((one) => one.page === block.page);
  const context = { year: composed.year, language, lookup, remarks, breaks };
  const charts = annexSpecs(own, context);
  const id = `slide-${block.page}`;
  const items = block.items.map((item) => ({
    role: item.role,
    runs: place(document, item.runs, { section: id, page: block.page }, live),
  }));
  const { head, pair, labels } = slideParts(items, charts.length);
  const table = slideTables(charts, labels).some((spec) => spec.message === null);
  const title = block.title.replace(/^Slide:\s*/, '');
  const notes = slideNotes(charts, language, mapNotes(own?.places, places, context));
  return {
    id,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    page: block.page,
    counts: noCounts(),
    head,
    pair,
    labels,
    charts,
    table,
    notes,
  };
}

function place(
  document: LiveDocument,
  composed: readonly ComposedRun[],
  where: { section: string; page: number },
  live: Live,
): LiveRun[] {
  const runs = live(composed, { chips: document.chips.length, typed: document.typed.length });
  const around = (at: number): { before: string; after: string } => ({
    before: runs.slice(0, at).map((run) => run.text).join('').slice(-60),
    after: runs.slice(at + 1).map((run) => run.text).join('').slice(0, 60),
  }); // prettier-ignore
  runs.forEach((run, at) => {
    if (run.kind === 'figure') document.chips.push({ ...run, ...where, ...around(at) });
    else if (run.kind === 'typed') document.typed.push({ ...run, ...where, ...around(at) });
  });
  return runs;
}
