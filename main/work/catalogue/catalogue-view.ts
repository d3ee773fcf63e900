import { layoutsInForce, ruleCount } from '../../../shared/domain/catalogue/layout.ts';
import { keyLabel } from '../../../shared/domain/catalogue/key-label.ts';
import { sameInBoth, type Said } from '../../../shared/domain/text/said.ts';
import type {
  CatalogueRow,
  CatalogueView,
  LayoutRow,
  PersonRow,
} from '../../../shared/contract/catalogue.ts';
import type { App } from '../../resources/app.ts';
import { currentEdits } from '../../store/tables/catalogue-edit-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { notesOf } from '../../store/tables/delivery-note-table.ts';
import { actsByPerson } from '../../store/tables/history-table.ts';
import { listPeople } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';

const NOTHING = sameInBoth('');

/** The catalogue as this workspace has it, as tables. */
export function catalogueView(app: App, workspace: Workspace): CatalogueView {
  const catalogue = app.catalogue();
  const { headerWords } = app.layouts();
  const edits = new Set(currentEdits(workspace.db).map(({ kind, item }) => `${kind} ${item}`));
  const deliveries = allDeliveries(workspace.db);
  const sent = Map.groupBy(deliveries, ({ agency }) => agency);
  const counted = Map.groupBy(catalogue.figures, ({ indicator }) => indicator);
  const measured = Map.groupBy(catalogue.indicators, ({ unit }) => unit);
  const row = (
    kind: CatalogueRow['kind'],
    id: string,
    name: Said,
    words: readonly string[],
    detail: Said,
    uses: number,
  ): CatalogueRow => ({
    kind,
    id,
    name: said(name),
    words: [...words],
    detail: said(detail),
    uses,
    edited: edits.has(`${kind} ${id}`),
  });
  return {
    agencies: catalogue.agencies.map(({ id, names, abbreviations, aliases, type }) =>
      row('agency', id, names, [...abbreviations, ...aliases], sameInBoth(type), sent.get(id)?.length ?? 0),
    ),
    figures: catalogue.figures.map((figure) => {
      const indicator = catalogue.indicatorsById.get(figure.indicator);
      const unit = catalogue.unitsById.get(indicator?.unit ?? '')?.labels ?? NOTHING;
      return row('figure', figure.id, figure.labels, figure.synonyms, unit, figure.inContext?.length ?? 0);
    }),
    indicators: catalogue.indicators.map(
      ({ id, labels, owners, unit }) =>
      row('indicator', id, labels, owners, catalogue.unitsById.get(unit)?.labels ?? sameInBoth(unit), counted.get(id)?.length ?? 0), // prettier-ignore
    ),
    units: catalogue.units.map(({ id, labels, synonyms }) =>
      row('unit', id, labels, synonyms, NOTHING, measured.get(id)?.length ?? 0),
    ),
    dimensions: catalogue.dimensions.map(
      ({ id, labels, codes }) =>
      row('dimension', id, labels, codes.map((code) => code.labels.az), NOTHING, codes.length), // prettier-ignore
    ),
    words: Object.entries(headerWords).map(([id, words]) =>
      row('header-words', id, sameInBoth(id), words, NOTHING, words.length),
    ),
    layouts: layoutRows(app, workspace, row),
    people: peopleRows(workspace),
  };
}

function layoutRows(
  app: App,
  workspace: Workspace,
  row: (
    kind: 'layout',
    id: string,
    name: Said,
    words: readonly string[],
    detail: Said,
    uses: number,
  ) => CatalogueRow,
): LayoutRow[] {
  const used = Map.groupBy(allDeliveries(workspace.db), ({ layout }) => layout ?? '');
  return app.layouts().layouts.map((layout) => {
    const own = used.get(layout.id) ?? [];
    const agency =
      layout.agency === null ? undefined : app.catalogue().agenciesById.get(layout.agency)?.names;
    const count = ruleCount(layout) + layoutsInForce([layout])[0]!.tables.length;
    return {
      ...row('layout', layout.id, agency ?? sameInBoth(layout.id), layout.recognise.sheets, sameInBoth(String(count)), own.length), // prettier-ignore
      kind: 'layout',
      agency: layout.agency,
      deliveries: own.map(({ id, file }) => ({
        id,
        file,
        changed: notesOf(workspace.db, id).flatMap((note) =>
          note.tag === 'LayoutChanged' && note.layout === layout.id
            ? [{ expected: note.expected, ...(note.sheet === undefined ? {} : { sheet: note.sheet }) }]
            : [],
        ),
      })),
    };
  });
}

function peopleRows(workspace: Workspace): PersonRow[] {
  const acts = actsByPerson(workspace.db);
  return listPeople(workspace).map((person) => ({ ...person, acts: acts.get(person.name) ?? 0 }));
}

/** Catalogues name bodies in more languages than the window has. */
const said = ({ en, az }: Said): Said => ({ en, az });

/** Words for the ids that an item names. */
export function namesWithin(
  app: App,
  value: unknown,
  names: Record<string, Said> = {},
): Record<string, Said> {
  const catalogue = app.catalogue();
  if (typeof value === 'string') {
    const agency = catalogue.agenciesById.get(value);
    const label =
      agency?.names ??
      catalogue.figuresById.get(value)?.labels ??
      catalogue.indicatorsById.get(value)?.labels ??
      catalogue.unitsById.get(value)?.labels ??
      catalogue.dimensionsById.get(value)?.labels;
    if (label) names[value] = { en: label.en, az: label.az };
    else if (value.includes('{')) names[value] = keyLabel(catalogue, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) namesWithin(app, inner, names);
  }
  return names;
}
