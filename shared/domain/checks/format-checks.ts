import type { FormFact } from '../findings/finding-facts.ts';
import type { Finding } from '../findings/finding.ts';
import type { Alignment } from '../reference/read-back/align.ts';
import type { AlignedValue } from '../reference/read-back/read-values.ts';
import { placeOfPrint } from './values-from-print.ts';
import { variableKey } from '../keys/variable-key.ts';

/** One number style in a document, every change with its sign. */
export function formatChecks({ values }: Pick<Alignment, 'values'>): Finding[] {
  const figures = values.filter(({ ref }) => ref !== true);
  const grouped = figures.filter(
    ({ text, odd }) => odd === undefined && /\d[,.\s\u00a0\u202f]\d{3}/.test(text),
  );
  const short = figures.some(({ text }) => /^\d[,.\s\u00a0\u202f]\d{3}$/.test(text));
  return figures.flatMap((one): Finding[] => {
    if (one.odd === 'grouping' && grouped.length > 0) {
      const own = grouped.find(({ figure }) => figure === one.figure);
      const decimal = asDecimal(one.text);
      return [
        finding('format.grouping', 'blocker', one, {
          tag: 'form-grouping',
          text: one.text,
          ...(own === undefined ? {} : { as: own.text }),
          ...(decimal === undefined ? {} : { decimal }),
        }),
      ];
    }
    const { text } = one;
    if (one.odd !== undefined) {
      return [finding('format.separator', 'query', one, { tag: 'form-separator', text })];
    }
    if (one.part === 'change' && /^[+\-−–]0+$/.test(text)) {
      return [finding('format.zero', 'query', one, { tag: 'form-zero', text })];
    }
    if (one.unsigned) return [finding('format.sign', 'query', one, { tag: 'form-sign', text })];
    const digits = /^\d+$/.test(text) ? text.length : 0;
    if (digits > 4 || (digits === 4 && short)) {
      return [finding('format.ungrouped', 'note', one, { tag: 'form-ungrouped', text })];
    }
    return [];
  });
}

/** `+591.900` can be read as 591.9; with two separators nobody would. */
function asDecimal(text: string): number | undefined {
  const number = Number(text.replace(/^[^\d]+/, '').replace(',', '.'));
  return Number.isNaN(number) ? undefined : number;
}

const finding = (
  check: string,
  severity: Finding['severity'],
  one: AlignedValue,
  what: FormFact,
): Finding => ({
  id: `${check}:${variableKey({ figure: one.figure, kind: one.part === 'change' ? 'change' : 'value' })}`,
  check,
  severity,
  figures: [one.figure],
  where: placeOfPrint(one),
  facts: { group: 'form', aspect: one.part === 'change' ? 'change' : 'value', word: 'printed', what },
});
