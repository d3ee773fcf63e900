import type { CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import type { Words } from '../../../shared/words/interface/words.ts';

import { typeOf } from './row-columns.tsx';
import css from './item-fields.module.css';
import panelCss from '../../kit/panel.module.css';

type FieldName = keyof Words['catalogue']['fields'];

/** Fields in the order in which people look for them; each only where the item has it. */
const ORDER: readonly FieldName[] = [
  'names', 'labels', 'abbreviations', 'aliases', 'synonyms', 'type', 'parent', 'indicator', 'categories', 'unit',
  'alsoUnits', 'owners', 'article', 'kind', 'period', 'qualifier', 'repeats', 'definition', 'partOf', 'supplies',
  'codes',
]; // prettier-ignore
const LANGUAGES = ['az', 'en', 'ru'] as const;

/** What an item says, field by field; ids that it names with their words. */
export function ItemFields({ item }: { item: CatalogueItem }) {
  const w = useWords().catalogue;
  const language = useLanguage();
  const { value } = item;
  const worded = (id: string): string => item.names[id]?.[language] ?? id;
  if (Array.isArray(value)) {
    return (
      <dl className={panelCss.part}>
        <dt>{w.fields.words}</dt>
        <dd>
          <Words list={value.map(String)} />
        </dd>
      </dl>
    );
  }
  const fields = value as Record<string, unknown>;
  return (
    <dl className={panelCss.part}>
      {ORDER.filter((name) => fields[name] !== undefined).map((name) => (
        <div key={name}>
          <dt>{w.fields[name]}</dt>
          <dd>{shown(name, fields[name])}</dd>
        </div>
      ))}
    </dl>
  );

  function shown(name: FieldName, field: unknown) {
    if (name === 'names' || name === 'labels') {
      const labels = field as Record<(typeof LANGUAGES)[number], string>;
      return LANGUAGES.map((one) => (
        <p key={one} lang={one}>
          {labels[one]}
        </p>
      ));
    }
    if (name === 'type') return typeOf(String(field), w);
    if (name === 'codes') {
      const codes = field as { id: string; labels: { en: string; az: string } }[];
      return <Words list={codes.map((code) => code.labels[language])} />;
    }
    if (name === 'partOf') {
      const { figure, dimension } = field as { figure: string; dimension: string };
      return `${worded(figure)} · ${worded(dimension)}`;
    }
    if (Array.isArray(field)) return <Words list={field.map((one) => worded(String(one)))} />;
    if (typeof field === 'object' && field !== null)
      return <Words list={Object.entries(field).map(([dimension, code]) => `${worded(dimension)}: ${worded(String(code))}`)} />; // prettier-ignore
    return worded(String(field));
  }
}

function Words({ list }: { list: readonly string[] }) {
  const w = useWords().catalogue;
  if (list.length === 0) return <span className="faint">{w.nothing}</span>;
  return (
    <ul className={css.words}>
      {list.map((one, at) => (
        <li key={`${at} ${one}`}>{one}</li>
      ))}
    </ul>
  );
}
