import type { FindingView } from '../../../shared/contract/checks.ts';
import type { TableToSave } from '../../../shared/contract/files.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import type { WordedFinding } from './use-finding-words.ts';

/** The list, for the clipboard and for a workbook; the origin is the cell that a finding is likeliest about. */
export function asTable(
  findings: readonly FindingView[],
  worded: (finding: FindingView) => WordedFinding,
  w: Words['checks'],
): TableToSave {
  const { what, parts, give, against, offBy, from } = w.columns;
  return {
    title: w.title,
    columns: [w.filter, what, parts, give, against, offBy, from].map((header) => ({ header, kind: 'text' })),
    rows: findings.map((finding) => {
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
    origins: findings.map(({ cell }) => (cell === null ? '' : `${cell.file} · ${cell.sheet} · ${cell.ref}`)),
  };
}
