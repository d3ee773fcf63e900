import type { Clearance } from '../../../shared/domain/checks/clearance.ts';
import type { FindingDetail, FindingView } from '../../../shared/contract/checks.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Mark } from '../../kit/mark.tsx';
import { shownInstant } from '../../kit/when.ts';
import css from './said-section.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';

/** What people said of the finding, and whether it still counts. */
export function SaidSection({ finding, detail }: { finding: FindingView; detail: FindingDetail }) {
  const w = useWords().checks;
  const { standing } = finding;
  const { said } = detail;
  if (said.length === 0) return null;
  return (
    <div className={classes(panelCss.part, css.said)}>
      <div className="label">{w.said}</div>
      {standing.state === 'open' && standing.fallen !== undefined && (
        <Mark name="stale">{w.fallen[standing.fallen]}</Mark>
      )}
      {standing.state === 'proposed' && <Mark name="proposed">{w.waitsForSecond}</Mark>}
      <ol>
        {said.map((one) => (
          <SaidLine key={one.id} said={one} />
        ))}
      </ol>
    </div>
  );
}

function SaidLine({ said }: { said: Clearance }) {
  const w = useWords().checks;
  const language = useLanguage();
  const when = shownInstant(said.at, language);
  const who = { explain: w.explainedBy, waive: w.waivedBy, reopen: w.reopenedBy }[said.kind](said.by, when);
  const confirmed =
    said.confirmedBy === undefined
      ? ''
      : `, ${w.confirmedBy(said.confirmedBy, shownInstant(said.confirmedAt ?? said.at, language))}`;
  return (
    <li>
      {said.kind !== 'reopen' && (
        <p>
          {said.explanation !== undefined && <b>{w.explanations[said.explanation]}. </b>}
          {said.reason}
        </p>
      )}
      <p className="small muted">
        {who}
        {confirmed}
      </p>
    </li>
  );
}
