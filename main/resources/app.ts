import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { withEdits, type CatalogueEdit } from '../../shared/domain/catalogue/catalogue-edit.ts';
import type { Catalogue } from '../../shared/domain/catalogue/catalogue.ts';
import type { Relation } from '../../shared/domain/checks/relation.ts';
import type { ReadBy } from '../../shared/domain/rereading/read-by.ts';
import type { Enquiry } from '../../shared/domain/enquiries/enquiry.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadDelicateUnits, loadEnquiries } from './enquiries.ts';
import { loadLayouts, overShipped, type Layouts } from './layouts.ts';
import { loadRelations } from './relations.ts';
import { programVersion } from './version.ts';

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
  enquiries: () => Enquiry[];
  /** Units of people and of what was done to them: readers outside are not shown small counts of them. */
  delicateUnits: () => ReadonlySet<string>;
  /** By what files are read. */
  readBy: () => ReadBy & { program: string };
  /** What ships, with edits of the catalogue laid over it; they were checked when they were made. */
  withEdits: (edits: readonly CatalogueEdit[]) => App;
}

/** The folder that ships with the program. */
const OWN_RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url));

export function createApp(given: { resources?: string; now?: () => string } = {}): App {
  const resources = given.resources ?? OWN_RESOURCES;
  const catalogue = once(() => loadCatalogue(resources));
  const layouts = once(() => loadLayouts(resources));
  const app: App = {
    resources,
    now: given.now ?? (() => new Date().toISOString()),
    catalogue,
    layouts,
    relations: once(() => loadRelations(resources)),
    enquiries: once(() => loadEnquiries(resources, catalogue())),
    delicateUnits: once(() => loadDelicateUnits(resources, catalogue())),
    readBy: once(() => ({ program: `${programVersion()} ${digestOf([catalogue(), layouts()])}`, edits: [] })),
    withEdits: (edits) => (edits.length === 0 ? app : overlaid(app, edits)),
  };
  return app;
}

function overlaid(app: App, edits: readonly CatalogueEdit[]): App {
  const [shipped, layouts] = [app.catalogue(), app.layouts()];
  const after = withEdits(
    { catalogue: shipped, layouts: layouts.layouts, headerWords: layouts.headerWords },
    edits,
  );
  const { catalogue } = after;
  const edited = {
    ...layouts,
    layouts: overShipped(after.layouts, layouts.layouts),
    headerWords: after.headerWords,
  };
  return { ...app, catalogue: () => catalogue, layouts: () => edited };
}

/** Tells what ships apart; short, as it is kept with every delivery. */
const digestOf = (shipped: unknown): string =>
  createHash('sha256').update(JSON.stringify(shipped)).digest('hex').slice(0, 12);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
