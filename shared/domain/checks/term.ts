import { exactly } from '../numbers/exactly.ts';
import type { FindingPlace } from '../findings/finding.ts';
import type { CheckValue, CheckValues } from './check-values.ts';
import { variableKey, type Variable, type VariableKey } from '../keys/variable-key.ts';

export type Aspect = 'value' | 'previous' | 'change';

export interface Term {
  factor: number;
  /** null: a constant, whose value is `factor`. */
  figure: string | null;
  aspect: 'value' | 'prev' | 'delta' | 'from' | 'second' | 'to';
}

/** @throws on what the schema refuses. */
export function parseTerm(text: string, aspect: Aspect = 'value'): Term {
  const found = /^(-)?(?:(\d+(?:\.\d+)?)\*)?(.+?)(?:@(\w+))?$/.exec(text);
  if (!found) throw new Error(`not a term: ${text}`);
  const factor = (found[1] === undefined ? 1 : -1) * Number(found[2] ?? 1);
  const name = found[3]!;
  if (/^\d/.test(name))
    return { factor: aspect === 'change' ? 0 : factor * Number(name), figure: null, aspect: 'value' };
  const given = found[4] as Term['aspect'] | undefined;
  return {
    factor,
    figure: name,
    aspect: given ?? (aspect === 'change' ? 'delta' : aspect === 'previous' ? 'prev' : 'value'),
  };
}

export interface Lookup {
  /** Factor times number; undefined where the figure is not known. */
  number(term: Term): number | undefined;
  /** The number without its factor; 1 for a constant. */
  raw(term: Term): number | undefined;
  /** Half a unit of the printed precision. */
  half(term: Term): number;
  place(term: Term): FindingPlace | undefined;
  variables(term: Term): Variable[];
  value(figure: string): CheckValue | undefined;
}

/** @param changed numbers to assume instead, by variable key */
export function lookup(values: CheckValues, changed: ReadonlyMap<VariableKey, number> = new Map()): Lookup {
  const read = (variable: Variable): number | undefined => {
    const known = values.get(variable.figure);
    if (!known) return undefined;
    const assumed = changed.get(variableKey(variable));
    if (assumed !== undefined) return assumed;
    if (variable.kind === 'value') return known.value;
    return variable.kind === 'change' ? known.change : known.numbers?.[variable.kind];
  };
  const found = (term: Term): number | undefined => {
    if (term.figure === null) return 1;
    const known = values.get(term.figure);
    if (!known) return undefined;
    const [first, second] = variablesOf(term, known).map(read);
    if (term.aspect === 'prev') {
      if (known.change === undefined) return known.previous;
      return first === undefined || second === undefined ? undefined : first - second;
    }
    if (term.aspect !== 'delta' || first !== undefined) return first;
    return known.value === undefined || known.previous === undefined
      ? undefined
      : known.value - known.previous;
  };
  const raw = (term: Term): number | undefined => {
    const number = found(term);
    return number === undefined || Number.isNaN(number) ? undefined : number;
  };
  return {
    number: (term) => {
      const number = raw(term);
      return number === undefined ? undefined : exactly(number * term.factor);
    },
    raw,
    half: (term) => (term.figure === null ? 0 : 0.5 * 10 ** -(values.get(term.figure)?.decimals ?? 0)),
    place: (term) => {
      const known = term.figure === null ? undefined : values.get(term.figure);
      return term.aspect === 'delta' ? (known?.changePlace ?? known?.place) : known?.place;
    },
    variables: (term) => (term.figure === null ? [] : variablesOf(term, values.get(term.figure))),
    value: (figure) => values.get(figure),
  };
}

function variablesOf(term: Term, known: CheckValue | undefined): Variable[] {
  const figure = term.figure!;
  const value: Variable = { figure, kind: 'value' };
  if (term.aspect === 'delta') return [{ figure, kind: 'change' }];
  if (term.aspect === 'prev') return [value, { figure, kind: 'change' }];
  const numbers = known?.numbers;
  if (numbers === undefined) return [value];
  const at = term.aspect === 'to' ? numbers.length - 1 : term.aspect === 'second' ? 1 : 0;
  return [{ figure, kind: at }];
}
