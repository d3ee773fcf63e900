import type { Branded } from './branded.ts';

/** One printed number that could be wrong: a value, a change, or the n-th number of a reference text. */
export interface Variable {
  figure: string;
  kind: 'value' | 'change' | number;
}

/** A printed number in one text: `wanted.local`, `wanted.local@change`, `ref.law.text@1`. */
export type VariableKey = Branded<string, 'VariableKey'>;

export const variableKey = ({ figure, kind }: Variable): VariableKey =>
  (kind === 'value' ? figure : `${figure}@${kind}`) as VariableKey;

/** The figure that the number is printed for. */
export const figureOfVariable = (key: VariableKey): string => key.split('@', 1)[0]!;
