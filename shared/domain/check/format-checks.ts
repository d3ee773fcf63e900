import type { Finding } from '../finding.ts';
import type { Alignment } from '../reference/align.ts';
import type { AlignedValue } from '../reference/read-values.ts';
import { placeOfPrint } from './values-from-print.ts';

/** One number style in a document, every change with its sign. */
export function formatChecks({ values }: Alignment): Finding[] {
  const figures = values.filter(({ ref }) => ref !== true);
  const grouped = figures.filter(
    ({ text, odd }) => odd === undefined && /\d[,.\s\u00a0\u202f]\d{3}/.test(text),
  );
  const short = figures.some(({ text }) => /^\d[,.\s\u00a0\u202f]\d{3}$/.test(text));
  return figures.flatMap((one): Finding[] => {
    if (one.odd === 'grouping' && grouped.length > 0) {
      const own = grouped.find(({ figure }) => figure === one.figure);
      const message = `${one.text} does not separate thousands ${own ? `as ${own.text} does` : 'as other numbers do'}${asDecimal(one.text)}.`;
      return [finding('format.grouping', 'blocker', one, message)];
    }
    if (one.odd !== undefined) {
      return [finding('format.separator', 'query', one, `${one.text} can be read in two ways.`)];
    }
    if (one.part === 'change' && /^[+\-−–]0+$/.test(one.text)) {
      return [finding('format.zero', 'query', one, `The change ${one.text} has a sign but is zero.`)];
    }
    if (one.unsigned) return [finding('format.sign', 'query', one, `The change ${one.text} has no sign.`)];
    const digits = /^\d+$/.test(one.text) ? one.text.length : 0;
    if (digits > 4 || (digits === 4 && short)) {
      return [
        finding('format.ungrouped', 'note', one, `${one.text} is printed without a separator of thousands.`),
      ];
    }
    return [];
  });
}

/** `+591.900` can be read as 591.9; with two separators nobody would. */
function asDecimal(text: string): string {
  const number = Number(text.replace(/^[^\d]+/, '').replace(',', '.'));
  return Number.isNaN(number) ? '' : ` and can be read as ${number}`;
}

const finding = (
  check: string,
  severity: Finding['severity'],
  one: AlignedValue,
  message: string,
): Finding => ({
  id: `${check}:${one.figure}${one.part === 'change' ? '@change' : ''}`,
  check,
  severity,
  figures: [one.figure],
  message,
  where: placeOfPrint(one),
});
