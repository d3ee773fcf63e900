import type { FindingView } from '../../../shared/rpc/contract/checks.ts';
import type { Words } from '../../locales/words.ts';
import type { WordedFinding } from './use-finding-words.ts';

/** The list with its headings, for the clipboard and for a workbook. */
export function asTable(
  findings: readonly FindingView[],
  worded: (finding: FindingView) => WordedFinding,
  w: Words['checks'],
): string[][] {
  const { what, parts, give, against, offBy, from } = w.columns;
  const head = [w.filter, what, parts, give, against, offBy, from];
  return [
    head,
    ...findings.map((finding) => {
      const { title, row, likeliest } = worded(finding);
      return [
        w.severity[finding.severity],
        title,
        row.parts ?? '',
        row.gives ?? '',
        row.against === undefined ? '' : `${row.against.word} ${row.against.number}`,
        row.offBy ?? '',
        likeliest ?? '',
      ];
    }),
  ];
}
