import type { Catalogue } from './catalogue.ts';
import { indicatorOf } from './figure-key.ts';
import type { Said } from './said.ts';

/** What people call a figure of the catalogue or a key beyond it: `Traffickers convicted: women, Baku`. */
export function keyLabel(catalogue: Catalogue, figure: string): Said {
  const known = catalogue.figuresById.get(figure);
  if (known) return said(known.labels);
  const name = indicatorOf(figure);
  const base = catalogue.figuresById.get(name)?.labels ?? catalogue.indicatorsById.get(name)?.labels;
  const codes = categoriesOf(figure).map(([dimension, code]) => codeLabel(catalogue, dimension, code));
  if (!base) return { en: figure, az: figure };
  if (codes.length === 0) return said(base);
  return {
    en: `${base.en}: ${codes.map((code) => code.en).join(', ')}`,
    az: `${base.az}: ${codes.map((code) => code.az).join(', ')}`,
  };
}

/** `wanted{offence=other,scope=local}` → `[['offence', 'other'], ['scope', 'local']]`. */
export function categoriesOf(figure: string): [string, string][] {
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
  const labels = parts.map((part) => codes?.find((one) => one.id === part)?.labels ?? { en: part, az: part });
  return { en: labels.map(({ en }) => en).join(' + '), az: labels.map(({ az }) => az).join(' + ') };
}

/** The unit's label; the id where there is none. */
export function unitLabel(catalogue: Catalogue, unit: string): Said {
  const labels = catalogue.unitsById.get(unit)?.labels;
  return labels ? said(labels) : { en: unit, az: unit };
}

const said = ({ en, az }: Said): Said => ({ en, az });
