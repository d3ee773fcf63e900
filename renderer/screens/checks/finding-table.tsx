import { useMemo } from 'react';
import type { ChecksView, FindingView } from '../../../shared/contract/checks.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { LinesTable } from '../../parts/table/lines-table.tsx';
import { findingColumns, lookOf, type FindingLine } from './finding-columns.tsx';
import type { FindingsOf, Grouping } from './group-findings.ts';
import type { WordedFinding } from './use-finding-words.ts';
import css from './findings.module.css';

/** What the rules found, under headings: Enter goes to the figures. */
export function FindingTable(props: {
  view: ChecksView;
  groups: readonly FindingsOf[];
  grouping: Grouping;
  worded: (finding: FindingView) => WordedFinding;
  chosen: string;
  onChoose: (finding: string) => void;
  onEnter: (finding: FindingView) => void;
}) {
  const w = useWords().checks;
  const language = useLanguage();
  const columns = useMemo(() => findingColumns(w), [w]);
  const { view, grouping, worded } = props;
  const seen = new Set<string>();
  const lineOf = (finding: FindingView): FindingLine => {
    const sameCause = finding.cause !== null && seen.has(finding.cause);
    if (finding.cause !== null) seen.add(finding.cause);
    return { finding, worded: worded(finding), sameCause };
  };
  return (
    <LinesTable
      id="checks"
      title={w.title}
      className={css.findings}
      columns={columns}
      groups={props.groups.map((group) => ({
        key: group.key,
        heading: headingOf(group, grouping, view, w, language),
        count: countOf(group.findings, w),
        rows: group.findings.map(lineOf),
      }))}
      idOf={({ finding }) => finding.id}
      originOf={({ finding: { cell } }) =>
        cell === null ? '' : `${cell.file} · ${cell.sheet} · ${cell.ref}`
      }
      chosen={props.chosen}
      onChoose={props.onChoose}
      moves={w.acts.next}
      letters={['J', 'K']}
      enter={{
        id: 'checks.figures',
        label: w.acts.figures,
        run: ({ finding }) => props.onEnter(finding),
      }}
      look={lookOf}
      marks={({ finding }) => ({
        'data-finding': finding.id,
        'data-figure': finding.figure ?? undefined,
      })}
    />
  );
}

function headingOf(
  { key, findings }: FindingsOf,
  grouping: Grouping,
  view: ChecksView,
  w: Words['checks'],
  language: Settings['language'],
): string {
  if (grouping === 'cause') return w.causes[key as keyof typeof w.causes];
  if (grouping === 'section') return findings[0]?.section?.title[language] ?? w.noSection;
  return key === '' ? w.noAgency : (view.agencies[key]?.name[language] ?? key);
}

function countOf(findings: readonly FindingView[], w: Words['checks']): string {
  const of = (severity: FindingView['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return w.counted(of('blocker'), of('query'), of('note'));
}
