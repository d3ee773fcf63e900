import type { FindingPlace } from '../findings/finding.ts';
import type { AlignedValue } from '../reference/read-back/read-values.ts';
import type { CheckValue, CheckValues } from './check-values.ts';

export const placeOfPrint = ({
  page,
  section,
  sentence,
  text,
}: Omit<AlignedValue, 'figure' | 'part'> | PlaceLike): FindingPlace => ({
  ...(page === undefined ? {} : { page }),
  section,
  sentence,
  text,
});

interface PlaceLike {
  page?: number;
  section: string;
  sentence: string;
  text: string;
}

/** What a document prints, by figure. Where it prints a figure twice, the first is taken. */
export function valuesFromPrint(printed: AlignedValue[]): CheckValues {
  const values = new Map<string, CheckValue>();
  for (const one of printed) {
    const known = values.get(one.figure) ?? {};
    values.set(one.figure, known);
    if (one.part === 'change') {
      if (one.value === null || known.change !== undefined) continue;
      Object.assign(known, { change: one.value, changeText: one.text, changePlace: placeOfPrint(one) });
    } else if (known.place === undefined) {
      known.place = placeOfPrint(one);
      known.text = one.text;
      known.decimals = one.decimals;
      if (one.ref) known.numbers = one.numbers;
      else if (one.value !== null) known.value = one.value;
    }
  }
  return values;
}
