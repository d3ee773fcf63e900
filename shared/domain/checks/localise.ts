import type { Constraint, Outcome } from './constraint.ts';
import type { CheckValues } from './check-values.ts';
import { lookup } from './term.ts';
import { variableKey, type Variable, type VariableKey } from '../keys/variable-key.ts';

/** A number that, put right, would settle a violated relation. */
export interface Suspect {
  variable: Variable;
  key: VariableKey;
  now: number;
  instead: number;
  /** Relations that would hold again, and those that would newly fail. */
  settles: string[];
  breaks: string[];
  gain: number;
}

const WEIGHT = { blocker: 3, query: 1, note: 0.2 } as const;

/**
 * After Fellegi and Holt: the fewest changes that satisfy all relations, each number vouched for by the
 * relations that it already keeps. One number at a time is tried in every constraint that can be solved for it.
 */
export function localiser(
  constraints: Constraint[],
  values: CheckValues,
): (violated: Constraint) => Suspect[] {
  const base = lookup(values);
  const before = constraints.map((constraint) => constraint.outcome(base));
  const byVariable = new Map<VariableKey, number[]>();
  constraints.forEach((constraint, at) => {
    for (const term of constraint.terms) {
      for (const variable of base.variables(term)) {
        const key = variableKey(variable);
        const list = byVariable.get(key) ?? [];
        if (!list.includes(at)) byVariable.set(key, [...list, at]);
      }
    }
  });

  const judge = (variable: Variable, now: number, instead: number): Suspect => {
    const key = variableKey(variable);
    const look = lookup(values, new Map([[key, instead]]));
    const suspect: Suspect = { variable, key, now, instead, settles: [], breaks: [], gain: 0 };
    for (const at of byVariable.get(key) ?? []) {
      const constraint = constraints[at]!;
      const was = badness(constraint, before[at]!);
      const is = badness(constraint, constraint.outcome(look));
      suspect.gain += was - is;
      if (is < was) suspect.settles.push(constraint.id);
      if (is > was) suspect.breaks.push(constraint.id);
    }
    // A change that is put right changes nothing else; a value drags last year's along.
    return suspect;
  };

  return (violated) => {
    const suspects = new Map<string, Suspect>();
    for (const term of violated.terms) {
      for (const variable of base.variables(term)) {
        const key = variableKey(variable);
        const now = numberOf(variable, values);
        if (now === undefined || suspects.has(key)) continue;
        const assume = (number: number) => lookup(values, new Map([[key, number]]));
        const instead = violated.solve?.(variable, assume, now) ?? null;
        if (instead === null || instead === now || !possible(variable, instead, values)) continue;
        suspects.set(key, judge(variable, now, instead));
      }
    }
    const ranked = [...suspects.values()].filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
    return ranked.filter(({ gain }) => gain >= ranked[0]!.gain - 1e-6);
  };
}

const badness = (constraint: Constraint, outcome: Outcome | null): number =>
  outcome === null || outcome.state === 'ok'
    ? 0
    : outcome.state === 'rounding'
      ? 0.1
      : WEIGHT[outcome.severity ?? constraint.relation.severity];

const numberOf = ({ figure, kind }: Variable, values: CheckValues): number | undefined => {
  const known = values.get(figure);
  return kind === 'value' ? known?.value : kind === 'change' ? known?.change : known?.numbers?.[kind];
};

/** No count is negative or broken, no year outside this age. */
function possible({ figure, kind }: Variable, instead: number, values: CheckValues): boolean {
  const known = values.get(figure);
  if (kind === 'change') return Number.isInteger(instead) && (known?.value ?? 0) - instead >= 0;
  const decimals = known?.decimals ?? 0;
  return instead >= 0 && (decimals > 0 || Number.isInteger(instead) || figure.endsWith('share'));
}
