import type { FindingView } from '../../../shared/contract/checks.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { Icon } from '../../kit/icon.tsx';
import type { LineColumn } from '../../parts/table/line-column.ts';
import type { WordedFinding } from './use-finding-words.ts';
import css from './findings.module.css';

/** More characters than the column holds: the number of parts stands there, the panel spells them out. */
const FITS = 23;

/** A finding and its words: they are needed of every cell, and are made once. */
export interface FindingLine {
  finding: FindingView;
  worded: WordedFinding;
  /** A line above comes from the same number. */
  sameCause: boolean;
}

export const lookOf = ({ finding }: FindingLine): string | undefined => css[finding.severity];

/** A finding as columns: `0 + 2 − 2 = 0 · recorded −2 · +2 · where it comes from`. */
export function findingColumns(w: Words['checks']): LineColumn<FindingLine>[] {
  const { what, parts, give, against, offBy, from } = w.columns;
  return [
    {
      id: 'severity',
      header: w.filter,
      unseen: true,
      look: css.mark,
      text: ({ finding }) => w.severity[finding.severity],
      cell: ({ finding }) => <Icon name={finding.severity} label={w.severity[finding.severity]} />,
    },
    {
      id: 'what',
      header: what,
      always: true,
      look: css.what,
      text: ({ worded }) => worded.title,
      hint: ({ worded }) => worded.title,
    },
    {
      id: 'parts',
      header: parts,
      look: css.parts,
      text: ({ worded }) => worded.row.parts ?? '',
      cell: (line) => <Parts line={line} w={w} />,
      hint: ({ worded }) => (fits(worded) ? undefined : worded.row.parts),
    },
    {
      id: 'gives',
      header: give,
      look: css.gives,
      text: ({ worded }) => worded.row.gives ?? '',
      cell: ({ worded: { row } }) => (
        <>
          {row.gives !== undefined && row.parts !== undefined && <i>=</i>}
          {row.gives}
        </>
      ),
    },
    {
      id: 'against',
      header: against,
      align: 'right',
      look: css.against,
      text: ({ worded: { row } }) =>
        row.against === undefined ? '' : `${row.against.word} ${row.against.number}`,
      cell: ({ worded: { row } }) =>
        row.against && (
          <>
            <i>{row.against.word}</i>
            {row.against.number}
          </>
        ),
    },
    {
      id: 'off',
      header: offBy,
      align: 'right',
      look: css.off,
      text: ({ worded }) => worded.row.offBy ?? '',
    },
    {
      id: 'from',
      header: from,
      look: css.from,
      text: ({ worded }) => worded.likeliest ?? '',
      hint: ({ worded }) => worded.likeliest,
      cell: (line) => <From line={line} w={w} />,
    },
  ];
}

const fits = ({ row }: WordedFinding): boolean => row.parts === undefined || row.parts.length <= FITS;

function Parts({ line, w }: { line: FindingLine; w: Words['checks'] }) {
  const { finding, worded } = line;
  if (fits(worded)) return worded.row.parts;
  return (
    <>
      <span className="no-print">{w.parts(partsOf(finding))}</span>
      <span className="paper-only">{worded.row.parts}</span>
    </>
  );
}

function From({ line, w }: { line: FindingLine; w: Words['checks'] }) {
  const { finding, worded, sameCause } = line;
  const { state } = finding.standing;
  const fallen = state === 'open' && finding.standing.fallen !== undefined;
  return (
    <>
      {state !== 'open' && <b>{w.states[state]}</b>}
      {fallen && <b className="amber">{w.fallenShort}</b>}
      {sameCause ? w.sameCause : worded.from}
    </>
  );
}

/** How many numbers the calculation of a finding has. */
function partsOf({ facts: { what }, figures }: FindingView): number {
  return what.tag === 'equal' || what.tag === 'repeat' || what.tag === 'at-most'
    ? what.left.terms.length
    : figures.length;
}
