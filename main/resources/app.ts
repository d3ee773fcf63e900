import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../shared/domain/catalogue/catalogue.ts';
import type { Relation } from '../../shared/domain/checks/relation.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadLayouts, type Layouts } from './layouts.ts';
import { loadRelations } from './relations.ts';

/** What every service needs and no service makes: where the data lies, and what time it is. */
export interface App {
  /** Folder with catalogue, layouts and templates. */
  resources: string;
  /** UTC, ISO 8601. */
  now: () => string;
  /** Each read once, when first asked for. */
  catalogue: () => Catalogue;
  layouts: () => Layouts;
  relations: () => Relation[];
}

/** The folder that ships with the program. */
const OWN_RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url));

export function createApp(given: { resources?: string; now?: () => string } = {}): App {
  const resources = given.resources ?? OWN_RESOURCES;
  return {
    resources,
    now: given.now ?? (() => new Date().toISOString()),
    catalogue: once(() => loadCatalogue(resources)),
    layouts: once(() => loadLayouts(resources)),
    relations: once(() => loadRelations(resources)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
