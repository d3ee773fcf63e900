import type { PanelDecision } from '../../../shared/contract/figure-panel.ts';
import { unitAfter } from '../../../shared/words/unit-words.ts';
import { useAct } from '../../shell/acts.ts';
import { useSeen } from '../../shell/seen.ts';
import { useSession } from '../../shell/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { CellLink } from '../../parts/origin/cell-link.tsx';
import { PrintedLinks } from '../../parts/origin/printed-links.tsx';
import { said } from '../../kit/said.ts';
import { shownInstant } from '../../kit/when.ts';
import type { PartProps } from './decision-part.tsx';
import { classes } from '../../kit/classes.ts';
import css from './decision.module.css';
import fields from './fields.module.css';
import panelCss from '../../kit/panel.module.css';

/** A decision that stands or waits: what, why, by whom; the second person confirms it here. */
export function Standing(props: PartProps & { decision: PanelDecision; onAnother: (() => void) | null }) {
  const { view, decision } = props;
  const w = useWords().figures.panel;
  const language = useLanguage();
  const { person } = useSession();
  const act = useAct();
  const looked = useSeen(view.seen, `${decision.id} ${decision.state}`);
  const own = person?.name === decision.proposedBy;
  const waits = decision.state === 'proposed';
  const may = waits && !own && person !== null && props.onAnother !== null;
  const shown = shownNumber(decision.value, language);
  const confirm = async (): Promise<void> => {
    const input = { decision: decision.id, seen: looked.seen };
    if (await act('decisions.confirm', input, w.confirmed(shown), looked.refused)) props.onConfirmed();
  };
  useActions(
    may
      ? [{ id: 'figures.confirm', label: w.confirm(shown), keys: 'Ctrl+Enter', run: () => void confirm() }]
      : [],
  );
  return (
    <section className={classes(panelCss.part, css.decision)} data-tour="decide" aria-label={w.decision}>
      <h3 className="label">{w.decision}</h3>
      <div className={fields.fields}>
        <span className={fields.name}>{w.accepted}</span>
        <span className="medium">
          {shown} {unitAfter(decision.value, view.unit, language)} · {w.choices[decision.choice.kind]}
        </span>
        {decision.source && (
          <>
            <span className={fields.name}>{w.source}</span>
            <span className="flex gap-6">
              <span>{said(decision.source.agency.short, language)}</span>
              <CellLink source={decision.source} />
            </span>
          </>
        )}
        <span className={fields.name}>{w.reason}</span>
        <span>{decision.reason}</span>
        {decision.authority !== undefined && (
          <>
            <span className={fields.name}>{w.authority}</span>
            <span>
              {w.authorities[decision.authority]}
              {decision.evidenceFile !== undefined && (
                <span className="muted">
                  {' '}
                  <Icon name="clip" size="s" /> {decision.evidenceFile}
                </span>
              )}
            </span>
          </>
        )}
        <span className={fields.name}>{w.moves}</span>
        {view.printed.length > 0 ? (
          <PrintedLinks places={view.printed} />
        ) : (
          <span className="faint">{w.movesNothing}</span>
        )}
      </div>
      <p className="small muted">
        {w.proposedBy(decision.proposedBy, shownInstant(decision.proposedAt, language))}{' '}
        {decision.confirmedBy !== undefined &&
          w.confirmedBy(decision.confirmedBy, shownInstant(decision.confirmedAt ?? '', language))}
      </p>
      {waits && own && <p className="small">{w.ownProposal}</p>}
      <div className="flex gap-6" style={{ marginTop: 8 }}>
        {may && (
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void confirm()}>
            {w.confirm(shown)}
          </Button>
        )}
        {props.onAnother && <Button onClick={props.onAnother}>{waits ? w.another : w.decideAnyway}</Button>}
      </div>
    </section>
  );
}
