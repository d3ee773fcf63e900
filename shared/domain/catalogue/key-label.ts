import type { Catalogue } from './catalogue.ts';
import { indicatorOf } from '../keys/figure-key.ts';
import { sameInBoth, type Said } from '../text/said.ts';

/** Words of a key: what its figure or indicator is called, and each of its categories. */
export interface KeyWords {
  base: Said | null;
  codes: Said[];
}

/** Reads keys of one catalogue; a code is looked up once, for a workspace may hold a hundred thousand keys. */
export function keyReader(catalogue: Catalogue): (figure: string) => KeyWords {
  const codes = new Map<string, Said>();
  const bases = new Map<string, Said | null>();
  const codeOf = (dimension: string, code: string): Said => {
    const id = `${dimension}=${code}`;
    const known = codes.get(id) ?? codeLabel(catalogue, dimension, code);
    codes.set(id, known);
    return known;
  };
  return (figure) => {
    const own = catalogue.figuresById.get(figure);
    if (own) return { base: said(own.labels), codes: [] };
    const name = indicatorOf(figure);
    let base = bases.get(name);
    if (base === undefined) {
      const labels = catalogue.figuresById.get(name)?.labels ?? catalogue.indicatorsById.get(name)?.labels;
      bases.set(name, (base = labels ? said(labels) : null));
    }
    return { base, codes: categoriesOf(figure).map(([dimension, code]) => codeOf(dimension, code)) };
  };
}

/** `Traffickers convicted: women, Baku`; the key itself where nothing is known of it. */
export function wordsLabel({ base, codes }: KeyWords, figure: string): Said {
  if (!base) return sameInBoth(figure);
  if (codes.length === 0) return base;
  return {
    en: `${base.en}: ${codes.map((code) => code.en).join(', ')}`,
    az: `${base.az}: ${codes.map((code) => code.az).join(', ')}`,
  };
}

/** What people call a figure of the catalogue or a key beyond it. */
export const keyLabel = (catalogue: Catalogue, figure: string): Said =>
  wordsLabel(keyReader(catalogue)(figure), figure);

/** `wanted{offence=other,scope=local}` → `[['offence', 'other'], ['scope', 'local']]`. */
function categoriesOf(figure: string): [string, string][] {
  const inner = /\{(.*)\}$/.exec(figure)?.[1];
  if (inner === undefined || inner === '') return [];
  return inner.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

/** Codes that are no code of the list (years, places of another list) say themselves. */
export function codeLabel(catalogue: Catalogue, dimension: string, code: string): Said {
  const codes = catalogue.dimensionsById.get(dimension)?.codes;
  const parts = codes?.some((one) => one.id === code) ? [code] : code.split('+');
  const labels = parts.map((part) => codes?.find((one) => one.id === part)?.labels ?? sameInBoth(part));
  return { en: labels.map(({ en }) => en).join(' + '), az: labels.map(({ az }) => az).join(' + ') };
}

/** The unit's label; the id where there is none. */
export function unitLabel(catalogue: Catalogue, unit: string): Said {
  const labels = catalogue.unitsById.get(unit)?.labels;
  return labels ? said(labels) : sameInBoth(unit);
}

const said = ({ en, az }: Said): Said => ({ en, az });
