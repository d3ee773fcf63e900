import type { CorrectionFact } from '../../domain/reference/wording.ts';

/** Why the document says another number than the printed one, in English; the end of a sentence. */
export function correctionEn(fact: CorrectionFact): string {
  if (fact.tag === 'printed-reads') return `as printed it reads ${fact.value}`;
  return EN[fact.tag];
}

/** The same in Azerbaijani. */
export function correctionAz(fact: CorrectionFact): string {
  if (fact.tag === 'printed-reads') return `çapda ${String(fact.value).replace('.', ',')} kimi oxunur`;
  return AZ[fact.tag];
}

type Plain = Exclude<CorrectionFact['tag'], 'printed-reads'>;

const EN: Record<Plain, string> = {
  'none-accepted': 'no value has been accepted',
  'printed-no-number': 'the printed text is no number',
  'other-accepted': 'the accepted value is another one',
};

const AZ: Record<Plain, string> = {
  'none-accepted': 'heç bir rəqəm qəbul edilməyib',
  'printed-no-number': 'çap olunmuş mətn rəqəm deyil',
  'other-accepted': 'qəbul edilmiş rəqəm başqadır',
};
