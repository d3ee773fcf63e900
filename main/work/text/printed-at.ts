import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/zod.ts';
import { wherePrinted } from '../../../shared/domain/reference/where-printed.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Said } from '../../../shared/domain/text/said.ts';
import type { PrintedAt } from '../../../shared/contract/origin.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { textOf, type WorkspaceText } from './workspace-text.ts';

/** Sections of the document in its order, and where it prints each figure. */
export interface DocumentIndex {
  sections: { id: string; title: Said }[];
  /** By figure id; the places of chart figures that repeat it come with it. */
  printed: ReadonlyMap<string, PrintedAt[]>;
}

/** By the text that it was made of: with the text the index is another one. */
const known = new WeakMap<WorkspaceText, { figures: Catalogue['figures']; index: DocumentIndex }>();

export function documentIndex(app: App, workspace: Workspace): DocumentIndex {
  const text = textOf(app, workspace);
  const { figures } = app.catalogue();
  const made = known.get(text);
  if (made?.figures === figures) return made.index;
  const index = makeIndex(app, text, workspace.meta.template);
  known.set(text, { figures, index });
  return index;
}

function makeIndex(app: App, { texts, annex }: WorkspaceText, id: string): DocumentIndex {
  const text = texts.get('en')!;
  const titles = azTitles(app, id);
  const title = (en: string): Said => ({ en, az: titles[en] ?? en });
  const places = wherePrinted(text, annex);
  const repeats = Map.groupBy(
    app.catalogue().figures.filter((figure) => figure.repeats !== undefined),
    (figure) => figure.repeats!,
  );
  const own = (figure: string): PrintedAt[] =>
    (places.get(figure) ?? []).map((place) => ({ ...place, title: title(place.title), figure }));
  const ids = new Set([...places.keys(), ...repeats.keys()]);
  const printed = new Map(
    [...ids].map((figure) => {
      const all = [figure, ...(repeats.get(figure) ?? []).map((chart) => chart.id)].flatMap(own);
      return [figure, all.filter((place, at) => all.findIndex((one) => isSame(one, place)) === at)];
    }),
  );
  const sections = text.blocks.flatMap((block) =>
    block.kind === 'section' ? [{ id: block.id, title: title(block.title) }] : [],
  );
  return { sections, printed };
}

const isSame = (a: PrintedAt, b: PrintedAt): boolean =>
  a.kind === b.kind && a.page === b.page && a.paragraph === b.paragraph;

function azTitles(app: App, id: string): Readonly<Record<string, string>> {
  const file = join(app.resources, 'templates', id, 'titles.az.json');
  if (!existsSync(file)) return {};
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}
