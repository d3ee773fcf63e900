import type { Figure } from '../../../shared/domain/figures/figure.ts';
import type { Block } from '../../../shared/domain/reference/reference.ts';
import type { SectionLine } from '../../../shared/contract/overview.ts';
import { listedUnder } from '../text/listed-under.ts';
import { documentIndex } from '../text/printed-at.ts';
import { englishText } from '../text/workspace-text.ts';
import type { OverviewSources } from './sources.ts';

export interface Sections {
  lines: SectionLine[];
  all: number;
  /** Sections without a figure that an agency reports. */
  bare: number;
}

/** How far the figures of each section are; slides count for the section that they stand in. */
export function sectionLines({ app, workspace, state, findings }: OverviewSources): Sections {
  const document = documentIndex(app, workspace);
  const { sections, printed } = document;
  const { blocks } = englishText(app, workspace);
  const annex = annexSection(blocks);
  const catalogue = app.catalogue();
  const own = new Map(
    state.figures
      .filter((figure) => catalogue.figuresById.get(figure.id)?.kind !== 'context_global')
      .map((figure) => [figure.id, figure]),
  );
  const placed = new Map<string, { figures: Set<Figure>; page: number }>();
  for (const place of [...printed.values()].flat()) {
    const figure = own.get(place.figure);
    const id = place.kind === 'slide' ? annex : place.section;
    if (!figure || id === null) continue;
    const known = placed.get(id) ?? { figures: new Set(), page: place.page };
    known.figures.add(figure);
    placed.set(id, { ...known, page: Math.min(known.page, place.page) });
  }
  for (const figure of own.values()) {
    const id = printed.has(figure.id) ? null : listedUnder(catalogue, document, figure.id);
    if (id === null) continue;
    const known = placed.get(id) ?? { figures: new Set(), page: pageOf(blocks, id) };
    known.figures.add(figure);
    placed.set(id, known);
  }
  const blockers = findings.filter(({ finding }) => finding.severity === 'blocker');
  const lines = sections.flatMap(({ id, title }): SectionLine[] => {
    const at = placed.get(id);
    if (!at) return [];
    const figures = [...at.figures];
    const ids = new Set(figures.map((figure) => figure.id));
    const of = (state_: Figure['state']): Figure[] => figures.filter((figure) => figure.state === state_);
    const [open, proposed, missing] = [of('open'), of('proposed'), of('missing')];
    const stopped = blockers.filter(({ finding }) => finding.figures.some((figure) => ids.has(figure)));
    const settled = figures.length - open.length - proposed.length - missing.length;
    const onlyPrinted = of('printed').length;
    return [
      {
        id,
        title,
        page: at.page,
        figures: figures.length,
        settled,
        proposed: proposed.length,
        open: open.length,
        missing: missing.length,
        blockers: stopped.length,
        // What was only printed once is no word of anybody for this year.
        ready: settled === figures.length && onlyPrinted < settled && stopped.length === 0,
        first: (open[0] ?? proposed[0] ?? missing[0])?.id ?? null,
      },
    ];
  });
  return { lines, all: sections.length, bare: sections.length - lines.length };
}

/** The printed page on which a section begins. */
function pageOf(blocks: readonly Block[], section: string): number {
  const at = blocks.findIndex((block) => block.kind === 'section' && block.id === section);
  const first = blocks.slice(at + 1).find((block) => 'page' in block);
  return first !== undefined && 'page' in first ? first.page : 1;
}

function annexSection(blocks: readonly { kind: string; id?: string }[]): string | null {
  const slide = blocks.findIndex((block) => block.kind === 'slide');
  return blocks.slice(0, Math.max(0, slide)).findLast((block) => block.kind === 'section')?.id ?? null;
}
