import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/zod.ts';
import { AnnexSchema, type Annex } from '../../../shared/domain/reference/annex.ts';
import { wherePrinted } from '../../../shared/domain/reference/where-printed.ts';
import type { Said } from '../../../shared/domain/text/said.ts';
import type { PrintedAt } from '../../../shared/contract/origin.ts';
import type { App } from '../../resources/app.ts';
import { loadTemplate } from './reference-template.ts';

/** Sections of the document in its order, and where it prints each figure. */
export interface DocumentIndex {
  sections: { id: string; title: Said }[];
  /** By figure id; the places of chart figures that repeat it come with it. */
  printed: ReadonlyMap<string, PrintedAt[]>;
}

const known = new WeakMap<App, Map<string, DocumentIndex>>();

/** Read once for each template: it ships with the program. */
export function documentIndex(app: App, template: string): DocumentIndex {
  const made = known.get(app) ?? new Map<string, DocumentIndex>();
  known.set(app, made);
  const found = made.get(template) ?? makeIndex(app, template);
  made.set(template, found);
  return found;
}

function makeIndex(app: App, id: string): DocumentIndex {
  const template = loadTemplate(app, id);
  const titles = azTitles(app, id);
  const title = (en: string): Said => ({ en, az: titles[en] ?? en });
  const places = wherePrinted(template, annexOf(app, id));
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
  const sections = template.blocks.flatMap((block) =>
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

function annexOf(app: App, id: string): Annex {
  const file = join(app.resources, 'templates', id, 'annex.json');
  return existsSync(file) ? AnnexSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { slides: [] };
}
