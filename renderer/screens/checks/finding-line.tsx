import type { FindingView } from '../../../shared/contract/checks.ts';
import { useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { partsOf } from './parts-of.ts';
import type { WordedFinding } from './use-finding-words.ts';

/** More characters than the column holds: the number of parts stands there, the panel spells them out. */
const FITS = 23;

/** One finding as a row: `0 + 2 − 2 = 0 · recorded −2 · +2 · where it comes from`. */
export function FindingLine(props: {
  finding: FindingView;
  worded: WordedFinding;
  /** A row above comes from the same number. */
  sameCause: boolean;
  chosen: boolean;
  onChoose: () => void;
  onEnter: () => void;
}) {
  const w = useWords().checks;
  const { finding, worded, chosen } = props;
  const { row } = worded;
  const parts = row.parts === undefined || row.parts.length <= FITS ? row.parts : w.parts(partsOf(finding));
  const { state } = finding.standing;
  const fallen = state === 'open' && finding.standing.fallen !== undefined;
  const from = props.sameCause ? w.sameCause : worded.from;
  return (
    <tr
      data-finding={finding.id}
      data-figure={finding.figure ?? undefined}
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      {...(chosen ? { 'data-begin': true } : {})}
      onClick={props.onChoose}
      onDoubleClick={props.onEnter}
      className={finding.severity}
    >
      <td className="mk">
        <Icon name={finding.severity} label={w.severity[finding.severity]} />
      </td>
      <td className="what" title={worded.title}>
        {worded.title}
      </td>
      <td className="e" {...(parts === row.parts ? {} : { title: row.parts })}>
        {parts === row.parts ? (
          parts
        ) : (
          <>
            <span className="no-print">{parts}</span>
            <span className="paper-only">{row.parts}</span>
          </>
        )}
      </td>
      <td className="rs">
        {row.gives !== undefined && row.parts !== undefined && <i>=</i>}
        {row.gives}
      </td>
      <td className="pr">
        {row.against && (
          <>
            <i>{row.against.word}</i>
            {row.against.number}
          </>
        )}
      </td>
      <td className="of">{row.offBy}</td>
      <td className="h" title={worded.likeliest}>
        {state !== 'open' && <b>{w.states[state]}</b>}
        {fallen && <b className="amb">{w.fallenShort}</b>}
        {from}
      </td>
    </tr>
  );
}
