import type { EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';

/**
 * labels: one text a language · list: texts, one a line · ids: ids of other items, one a line · text: one
 * line, taken away where it is empty (`optional`) · type: one of the types of bodies
 */
export interface EditField {
  name:
    | 'id' | 'names' | 'labels' | 'abbreviations' | 'aliases' | 'type' | 'supplies' | 'synonyms' | 'qualifier'
    | 'owners' | 'unit' | 'alsoUnits' | 'article' | 'words' | 'definition'; // prettier-ignore
  kind: 'labels' | 'list' | 'ids' | 'text' | 'type';
  optional?: true;
}

/** What a form offers of each kind; everything else is edited as JSON. */
export const FIELDS: Record<EditKind, readonly EditField[]> = {
  agency: [
    { name: 'names', kind: 'labels' },
    { name: 'abbreviations', kind: 'list' },
    { name: 'aliases', kind: 'list' },
    { name: 'type', kind: 'type' },
    { name: 'supplies', kind: 'ids' },
  ],
  figure: [
    { name: 'labels', kind: 'labels' },
    { name: 'synonyms', kind: 'list' },
    { name: 'qualifier', kind: 'text', optional: true },
    { name: 'definition', kind: 'text', optional: true },
  ],
  indicator: [
    { name: 'labels', kind: 'labels' },
    { name: 'owners', kind: 'ids' },
    { name: 'unit', kind: 'text' },
    { name: 'alsoUnits', kind: 'ids', optional: true },
    { name: 'article', kind: 'text', optional: true },
  ],
  unit: [
    { name: 'labels', kind: 'labels' },
    { name: 'synonyms', kind: 'list' },
  ],
  'header-words': [{ name: 'words', kind: 'list' }],
  layout: [],
};

/** The item with one field changed; an empty optional field is taken away. */
export function withField(item: unknown, { name, optional }: EditField, value: unknown): unknown {
  if (name === 'words') return value;
  const { [name]: _, ...rest } = item as Record<string, unknown>;
  const empty = value === '' || (Array.isArray(value) && value.length === 0);
  return optional === true && empty ? rest : { ...rest, [name]: value };
}

export const fieldOf = (item: unknown, { name }: EditField): unknown =>
  name === 'words' ? item : (item as Record<string, unknown>)[name];

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
