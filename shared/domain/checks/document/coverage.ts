import type { FindingPlace } from '../../findings/finding.ts';
import type { DocumentText } from '../../reference/read-back/document-text.ts';
import type { NumberVerdict, UncheckedWhy } from './knowledge.ts';
import { placeInDocument } from './place-in-document.ts';

/** How many numbers a document has, how many of them were checked, and each that was not with the reason. */
export interface Coverage {
  numbers: number;
  checked: number;
  unchecked: { text: string; where: FindingPlace; why: UncheckedWhy }[];
}

export function coverageOf(numbers: readonly NumberVerdict[], document: DocumentText): Coverage {
  const unchecked = numbers.flatMap((one) =>
    one.verdict === 'unchecked'
      ? [{ text: one.text, where: placeInDocument(document, one), why: one.why }]
      : [],
  );
  return { numbers: numbers.length, checked: numbers.length - unchecked.length, unchecked };
}
