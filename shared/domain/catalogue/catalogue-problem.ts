import type { z } from '../../zod.ts';
import { danglingReferences } from './catalogue-links.ts';
import { itemOf, SCHEMA_OF, withEdits, type CatalogueEdit, type Editable } from './catalogue-edit.ts';
import { foldLabel } from '../text/fold.ts';
import { layoutProblems } from './layout-problems.ts';

/** What is wrong with an edited item, and at which field: `names.az`. */
export interface CatalogueProblem {
  field: string;
  /**
   * missing · type: something of another kind is wanted (`detail`) · unknown-field · choice: none of `detail` ·
   * empty · nowhere: it names `detail`, which there is not · taken: `detail` goes by that name · id: an id is not
   * changed, and has small letters, digits, dots, dashes only · other-unit: the whole is counted in `detail` ·
   * other-period: `detail` is of no single reporting year, or repeats another figure, so it has no parts
   */
  problem:
    | 'missing'
    | 'type'
    | 'unknown-field'
    | 'choice'
    | 'empty'
    | 'nowhere'
    | 'taken'
    | 'id'
    | 'other-unit'
    | 'other-period';
  detail?: string;
}

/** Everything that is wrong with an edit; none for one that may be kept. */
export function problemsOf(base: Editable, edit: CatalogueEdit): CatalogueProblem[] {
  const parsed = SCHEMA_OF[edit.kind].safeParse(edit.value);
  if (!parsed.success) return parsed.error.issues.flatMap(fromIssue);
  const value: unknown = parsed.data;
  const own = [...emptyTexts(value), ...wrongId(base, edit, value)];
  if (own.length > 0) return own;
  const after = withEdits(base, [{ ...edit, value }]);
  const known = new Set(danglingReferences(base.catalogue));
  const links = danglingReferences(after.catalogue)
    .filter((text) => !known.has(text))
    .map(fromLink);
  const layout = after.layouts.find(({ id }) => edit.kind === 'layout' && id === edit.item);
  return [
    ...links,
    ...(layout ? layoutProblems(layout, after.catalogue) : []),
    ...(edit.kind === 'agency' ? takenNames(after, edit.item) : []),
  ];
}

function fromIssue(issue: z.core.$ZodIssue): CatalogueProblem[] {
  const field = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? [{ field, problem: 'missing' }]
        : [{ field, problem: 'type', detail: issue.expected }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: field === '' ? key : `${field}.${key}`,
        problem: 'unknown-field',
      }));
    case 'invalid_value':
      return [{ field, problem: 'choice', detail: issue.values.map(String).join(', ') }];
    case 'too_small':
      return [{ field, problem: 'empty' }];
    default:
      return [{ field, problem: 'type', detail: issue.message }];
  }
}

/** A name or word that is nothing but space would fit every cell, or none. */
function emptyTexts(value: unknown, field = ''): CatalogueProblem[] {
  if (typeof value === 'string') return value.trim() === '' ? [{ field, problem: 'empty' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    emptyTexts(inner, field === '' ? key : `${field}.${key}`),
  );
}

function wrongId(base: Editable, { kind, item }: CatalogueEdit, value: unknown): CatalogueProblem[] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : item;
  const isFit = itemOf(base, kind, item) !== undefined || /^[a-z0-9][a-z0-9_.-]*$/.test(item);
  return id === item && isFit ? [] : [{ field: 'id', problem: 'id', detail: item }];
}

/** `indicators[3] victims.identified.owners: no agency "x"` */
function fromLink(text: string): CatalogueProblem {
  const found = /\.?([A-Za-z.]+): no \w+ "(.*)"$/.exec(text);
  const field = found?.[1]?.split('.').at(-1) ?? text;
  return { field, problem: 'nowhere', detail: found?.[2] ?? text };
}

/** One written name must not mean two bodies: a return would be read as the other's. */
function takenNames({ catalogue }: Editable, id: string): CatalogueProblem[] {
  const names = (agency: (typeof catalogue.agencies)[number]): [string, string][] => [
    ...Object.entries(agency.names).map(([language, name]): [string, string] => [`names.${language}`, name]),
    ...agency.abbreviations.map((name): [string, string] => ['abbreviations', name]),
    ...agency.aliases.map((name): [string, string] => ['aliases', name]),
  ];
  const own = catalogue.agenciesById.get(id);
  if (!own) return [];
  const others = new Map(
    catalogue.agencies
      .filter((agency) => agency.id !== id)
      .flatMap((agency) => names(agency).map(([, name]) => [foldLabel(name), agency.names.en] as const)),
  );
  return names(own).flatMap(([field, name]): CatalogueProblem[] => {
    const other = others.get(foldLabel(name));
    return other === undefined ? [] : [{ field, problem: 'taken', detail: `${name}: ${other}` }];
  });
}
