import { useState } from 'react';
import { needsTwo } from '../../../shared/domain/checks/clearance.ts';
import type { ChecksView, FindingDetail, FindingView } from '../../../shared/contract/checks.ts';
import { useAct } from '../../shell/acts.ts';
import { useSeen } from '../../shell/seen.ts';
import { useSession } from '../../shell/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { LetterDialog } from '../../parts/letter/letter-dialog.tsx';
import { ClearDialog } from './clear-dialog.tsx';
import css from './finding-acts.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';
import { useNav } from '../../shell/nav.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { Kbd } from '../../kit/kbd.tsx';
import buttonCss from '../../kit/button.module.css';

/** What can be done about a finding: correct, explain, ask, waive; or confirm and open again. */
export function FindingActs(props: { view: ChecksView; finding: FindingView; detail: FindingDetail }) {
  const { view, finding, detail } = props;
  const w = useWords().checks;
  const language = useLanguage();
  const session = useSession();
  const act = useAct();
  const correction = useCorrection(view, finding);
  const [open, setOpen] = useState<'explain' | 'waive' | 'ask' | null>(null);
  const { standing, agency } = finding;
  const two = needsTwo(finding.severity);
  const readOnly = session.workspace?.readOnly === true;
  const waits = standing.state === 'open';
  const proposed = standing.state === 'proposed' ? standing.clearance : null;
  const own = proposed !== null && proposed.by === session.person?.name;
  const last = detail.said[0];
  const looked = useSeen(detail.seen, `${detail.id} ${last?.id} ${last?.confirmedBy}`);
  const confirm = (): void => {
    if (proposed)
      void act('checks.confirm', { clearance: proposed.id, seen: looked.seen }, w.confirmed, looked.refused);
  };
  const reopen = (): void => void act('checks.reopen', { finding: finding.id }, w.reopened);
  const a = w.acts;
  useActions([
    { id: 'checks.correct', label: a.correct, keys: 'C', run: correction.go, footer: true },
    { id: 'checks.explain', label: a.explain, keys: 'E', run: () => setOpen('explain'), footer: waits, disabled: !waits || readOnly },
    { id: 'checks.ask', label: a.ask, keys: 'A', run: () => setOpen('ask'), footer: true, disabled: agency === null },
    { id: 'checks.waive', label: a.waive, keys: 'W', run: () => setOpen('waive'), footer: waits, disabled: !waits || readOnly },
    { id: 'checks.confirm', label: a.confirm, keys: 'Ctrl+Enter', run: confirm, footer: proposed !== null, disabled: proposed === null || own || readOnly },
    { id: 'checks.reopen', label: a.reopen, keys: 'R', run: reopen, footer: !waits, disabled: waits || readOnly },
  ]); // prettier-ignore
  return (
    <div className={classes(panelCss.part, css.acts)}>
      {proposed !== null && own && <p className="small muted">{w.youSaidIt}</p>}
      <div className={css.grid}>
        {waits ? (
          <>
            <ActButton label={a.correct} why={correction.why} keys="C" primary onClick={correction.go} />
            <ActButton
              label={a.explain}
              why={two ? a.explainWhyTwo : a.explainWhy}
              keys="E"
              disabled={readOnly}
              onClick={() => setOpen('explain')}
            />
            <ActButton
              label={a.ask}
              why={agency === null ? a.askNobody : a.askWhy(view.agencies[agency]?.short[language] ?? agency)}
              keys="A"
              disabled={agency === null}
              onClick={() => setOpen('ask')}
            />
            <ActButton
              label={a.waive}
              why={two ? a.waiveWhyTwo : a.waiveWhy}
              keys="W"
              disabled={readOnly}
              onClick={() => setOpen('waive')}
            />
          </>
        ) : (
          <>
            {proposed !== null && (
              <ActButton
                label={a.confirm}
                why={a.confirmWhy}
                keys="Ctrl+Enter"
                primary
                disabled={own || readOnly}
                onClick={confirm}
              />
            )}
            <ActButton label={a.reopen} why="" keys="R" disabled={readOnly} onClick={reopen} />
          </>
        )}
      </div>
      {(open === 'explain' || open === 'waive') && (
        <ClearDialog kind={open} finding={finding} detail={detail} onClose={() => setOpen(null)} />
      )}
      {open === 'ask' && agency !== null && (
        <LetterDialog
          about={{ kind: 'questions', agency, items: [{ finding: finding.id }] }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

/**
 * Where a correction is made: the decision on the figure, with the number that would settle the finding filled in;
 * or the cell, where a claimed change is likeliest wrong.
 */
function useCorrection(view: ChecksView, finding: FindingView): { why: string; go: () => void } {
  const w = useWords().checks;
  const nav = useNav();
  const language = useLanguage();
  const { likely, origin } = finding.facts;
  // Of several that may be wrong none is suggested.
  const suspects = likely?.tag === 'suspects' ? likely.suspects : [];
  const suspect = suspects.length === 1 ? suspects[0] : undefined;
  const number = (value: number): string => shownNumber(value, language);
  if (suspect?.kind === 'value') {
    const { figure, now, instead } = suspect;
    const label = view.labels[figure]?.[language] ?? figure;
    return {
      why: w.acts.correctTo(label, number(now), number(instead)),
      go: () => nav.go('figures', { figure, value: String(instead), finding: finding.id }),
    };
  }
  const { cell } = finding;
  if ((suspect?.kind === 'change' || origin?.part === 'change') && cell !== null) {
    return {
      why: w.acts.correctCell,
      go: () => nav.go('deliveries', { delivery: String(cell.delivery), sheet: cell.sheet, ref: cell.ref }),
    };
  }
  const figure = finding.figure ?? finding.figures[0] ?? '';
  return { why: w.acts.correctWhy, go: () => nav.go('figures', { figure, finding: finding.id }) };
}

/** A large button that says in small what it leads to. */
function ActButton(props: {
  label: string;
  why: string;
  keys: string;
  primary?: true;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={classes(buttonCss.button, props.primary && buttonCss.primary, css.act)}
      disabled={props.disabled === true}
      aria-keyshortcuts={props.keys.replace('Ctrl', 'Control')}
      onClick={props.onClick}
    >
      <span>{props.label}</span>
      <Kbd keys={props.keys} />
      {props.why !== '' && <small>{props.why}</small>}
    </button>
  );
}
