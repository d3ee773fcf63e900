import { foldLabel, lower } from '../../text/fold.ts';
import type { Period } from '../../periods/period.ts';
import type { LabelIndex } from './label-index.ts';
import { foldHeader, type Code } from './labels.ts';
import type { HeaderRole } from '../../catalogue/layout.ts';
import { periodFromText } from '../../understanding/period-text.ts';
import { resolveLabel, type Surroundings } from './resolve.ts';
import { soleYear, withoutYears } from '../../understanding/years.ts';

/** What one text of a header says. */
export interface HeaderText {
  period: Period | null;
  roles: ReadonlySet<HeaderRole>;
  codes: Code[];
  figures: string[];
}

const NONE: ReadonlySet<HeaderRole> = new Set();

/** Reads one header text; `above` are the texts over it. */
export function readHeaderText(
  text: string,
  above: string,
  index: LabelIndex,
  base: Period,
  around: Surroundings,
): HeaderText {
  const folded = foldHeader(text);
  const roles = index.roles.get(folded) ?? NONE;
  const period = periodFromText(text, base, above);
  if (period !== null || roles.size > 0)
    return {
      period,
      roles,
      codes: period === null ? (index.codes.get(folded) ?? []) : [],
      figures: [...(index.figures.get(folded) ?? [])],
    };
  return (
    yearAndWord(text, index) ??
    inParts(text, above, index, base, around) ?? { period, ...meaning(text, index, around) }
  );
}

/** Words that may stand beside a year without changing what the year says. */
const BESIDE_YEAR: HeaderRole[] = ['value', 'total', 'plan', 'share', 'change', 'average', 'note', 'unit'];

/** `2023 (fakt)`, `Plan 2023`, `qadın, 2022`: a year and a word that headers are made of; no `2023 (9 ay)`. */
function yearAndWord(text: string, index: LabelIndex): HeaderText | null {
  const low = lower(text);
  const year = soleYear(low);
  const rest = withoutYears(low);
  if (year === null || /\d/.test(rest)) return null;
  const bare = withoutNeutral(rest, index);
  if (bare === '') return { period: year, roles: NONE, codes: [], figures: [] };
  const roles = [...(index.roles.get(bare) ?? NONE)].filter((role) => BESIDE_YEAR.includes(role));
  const codes = index.codes.get(bare) ?? [];
  return roles.length === 0 && codes.length === 0
    ? null
    : { period: year, roles: new Set(roles), codes, figures: [] };
}

export const withoutNeutral = (text: string, index: LabelIndex): string =>
  foldLabel(text)
    .split(' ')
    .filter((word) => !index.roles.get(word)?.has('neutral'))
    .join(' ');

/** `Göstərici / Показатель`, `2022-ci il / 2022 год`: parts that say the same in two languages. */
function inParts(
  text: string,
  above: string,
  index: LabelIndex,
  base: Period,
  around: Surroundings,
): HeaderText | null {
  const parts = text.split(/\s*[/\n|]\s*/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const read = parts.map((part) => readHeaderText(part, above, index, base, around));
  const periods = new Set(read.map((part) => part.period));
  if (periods.size !== 1) return null;
  const shared = [...read[0]!.roles].filter((role) => read.every((part) => part.roles.has(role)));
  if (!periods.has(null)) return { ...read[0]!, roles: new Set(shared) };
  return shared.length > 0 ? { ...read[0]!, roles: new Set(shared) } : null;
}

function meaning(
  text: string,
  index: LabelIndex,
  around: Surroundings,
): Pick<HeaderText, 'roles' | 'codes' | 'figures'> {
  if (isShare(text)) return { roles: new Set(['share']), codes: [], figures: [] };
  const bare = withoutNeutral(text, index);
  const plain = index.roles.get(bare);
  if (bare !== '' && plain?.has('plan')) return { roles: plain, codes: [], figures: [] };
  const target = resolveLabel(text, index, around);
  if (target.kind === 'figure') return { roles: NONE, codes: [], figures: target.figures };
  if (target.kind === 'codes') return { roles: NONE, codes: target.codes, figures: [] };
  return { roles: target.kind === 'total' ? new Set(['total']) : NONE, codes: [], figures: [] };
}

/** `İcra, %`, `Xüsusi çəki (%)`. */
const isShare = (text: string): boolean => /%\s*\)?\s*$/.test(text);
