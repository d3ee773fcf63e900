import type { Finding } from '../../findings/finding.ts';
import type { ProseFact } from '../../findings/finding-facts.ts';
import { numbersOf, type Arithmetic } from '../../prose/arithmetic.ts';
import type { ProseNumber } from '../../prose/prose-number.ts';
import type { DocumentText } from '../../reference/read-back/document-text.ts';
import { exactly } from '../../numbers/exactly.ts';
import { placeInDocument, spanId } from './place-in-document.ts';

const GROUP = { sum: 'parts', change: 'changes', share: 'share' } as const;

/** What of a document's own arithmetic does not hold. Only grammar that can mean nothing else makes a blocker. */
export function arithmeticFindings(all: readonly Arithmetic[], document: DocumentText): Finding[] {
  return all.flatMap((one): Finding[] => {
    if (one.holds) return [];
    const shown = shownOf(one);
    const { imbalance, what } = factOf(one);
    return [
      {
        id: `prose.${one.kind}:${spanId(shown)}`,
        check: `prose.${one.kind}`,
        severity: one.certainty === 'certain' ? 'blocker' : 'query',
        figures: [],
        ...(imbalance === undefined ? {} : { imbalance }),
        where: placeInDocument(document, shown),
        facts: { group: GROUP[one.kind], aspect: 'value', word: 'printed', what },
      },
    ];
  });
}

/** The number that the finding is shown at; one finding for each. */
const shownOf = (one: Arithmetic): ProseNumber =>
  one.kind === 'sum' ? one.total : one.kind === 'share' ? one.share : (one.by ?? one.now);

export const findingOf = (one: Arithmetic): string => `prose.${one.kind}:${spanId(shownOf(one))}`;

const signed = ({ value, sign = 1 }: ProseNumber): number => value * sign;
const text = (number: ProseNumber): string => number.text.trim();

function factOf(one: Arithmetic): { imbalance?: number; what: ProseFact } {
  if (one.kind === 'sum') {
    const sum = exactly(one.parts.reduce((all, part) => all + signed(part), 0));
    return {
      imbalance: exactly(sum - signed(one.total)),
      what: { tag: 'prose-sum', parts: one.parts.map(text), sum, total: text(one.total) },
    };
  }
  if (one.kind === 'share') {
    const percent = (100 * one.part.value) / one.base.value;
    return {
      what: {
        tag: 'prose-share',
        part: text(one.part),
        base: text(one.base),
        percent,
        share: text(one.share),
      },
    };
  }
  const apart = exactly(signed(one.now) - signed(one.before));
  return {
    what: {
      tag: 'prose-change',
      before: text(one.before),
      now: text(one.now),
      change: one.by?.percent ? exactly(Math.round((1000 * apart) / one.before.value) / 10) : apart,
      ...(one.by === undefined ? {} : { by: text(one.by) }),
      ...(one.by?.percent ? { percent: true } : {}),
      said: one.said,
    },
  };
}

export const numbersIn = (all: readonly Arithmetic[]): Set<ProseNumber> => new Set(all.flatMap(numbersOf));
