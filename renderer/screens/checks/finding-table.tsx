import { useEffect, useRef } from 'react';
import type { ChecksView, FindingView } from '../../../shared/contract/checks.ts';
import { useKeptScroll } from '../../shell/kept.ts';
import { useActions } from '../../keys/actions.tsx';
import { useRowKeys } from '../../keys/use-row-keys.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { useTableActions } from '../../parts/table/use-table-actions.tsx';
import { FindingHead } from './finding-head.tsx';
import { FindingLine } from './finding-line.tsx';
import { asTable } from './findings-as-table.ts';
import type { FindingsOf, Grouping } from './group-findings.ts';
import { useFindingWords } from './use-finding-words.ts';

/** The list: arrows move, Enter goes to the figures, Ctrl C copies it as a table. */
export function FindingTable(props: {
  view: ChecksView;
  groups: readonly FindingsOf[];
  grouping: Grouping;
  chosen: string;
  onChoose: (finding: string) => void;
  onEnter: (finding: FindingView) => void;
}) {
  const words = useWords();
  const w = words.checks;
  const language = useLanguage();
  const worded = useFindingWords(props.view.labels);
  const table = useRef<HTMLTableElement>(null);
  const rows = props.groups.flatMap((group) => group.findings);
  const at = rows.findIndex((row) => row.id === props.chosen);
  const { inside, pane, dialog } = useTableActions('checks', () => asTable(rows, worded, w));
  useRowKeys(
    'checks',
    w.acts.next,
    { at, count: rows.length, inside, choose: (to) => props.onChoose(rows[to]!.id) },
    ['J', 'K'],
  );
  useActions([
    {
      id: 'checks.figures',
      label: w.acts.figures,
      keys: 'Enter',
      run: () => props.onEnter(rows[at]!),
      footer: true,
      disabled: !inside || at < 0,
    },
  ]);
  const { chosen } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const cameBack = useKeptScroll(scroll, 'top');
  const moved = useRef(false);
  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(chosen)}"]`);
    if (!cameBack || moved.current) row?.scrollIntoView({ block: 'nearest' });
    moved.current = true;
    const active = document.activeElement;
    if (active === document.body || table.current?.contains(active)) row?.focus({ preventScroll: true });
  }, [chosen, cameBack]);
  const seen = new Set<string>();
  const repeats = (finding: FindingView): boolean => {
    if (finding.cause === null) return false;
    const known = seen.has(finding.cause);
    seen.add(finding.cause);
    return known;
  };
  return (
    <div ref={scroll} className="scroll">
      <table ref={table} role="grid" aria-label={w.title} className="lines findings" {...pane}>
        <FindingHead />
        {props.groups.map((group) => (
          <tbody key={group.key}>
            <tr className="g">
              <th scope="rowgroup" colSpan={6}>
                {headingOf(group)}
              </th>
              <td className="cnt">{countedOf(group.findings)}</td>
            </tr>
            {group.findings.map((finding) => (
              <FindingLine
                key={finding.id}
                finding={finding}
                worded={worded(finding)}
                sameCause={repeats(finding)}
                chosen={finding.id === props.chosen}
                onChoose={() => props.onChoose(finding.id)}
                onEnter={() => props.onEnter(finding)}
              />
            ))}
          </tbody>
        ))}
      </table>
      {dialog}
    </div>
  );

  function headingOf({ key, findings }: FindingsOf): string {
    if (props.grouping === 'cause') return w.causes[key as keyof typeof w.causes];
    if (props.grouping === 'section') return findings[0]?.section?.title[language] ?? w.noSection;
    return key === '' ? w.noAgency : (props.view.agencies[key]?.name[language] ?? key);
  }

  function countedOf(findings: readonly FindingView[]): string {
    const of = (severity: FindingView['severity']): number =>
      findings.filter((finding) => finding.severity === severity).length;
    return w.counted(of('blocker'), of('query'), of('note'));
  }
}
