import { useState } from 'react';
import type { PanelCheck, PanelView } from '../../../shared/contract/figure-panel.ts';
import { findingRow } from '../../../shared/words/findings/finding-row.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import { classes } from '../../kit/classes.ts';
import css from './panel-checks.module.css';
import panelCss from '../../kit/panel.module.css';

/** So many rules that hold anyway are shown before they are folded away. */
const SHOWN = 4;

/** Rules that look at the figure with their arithmetic, and which of the values they would hold with. */
export function PanelChecks({ view }: { view: PanelView }) {
  const w = useWords().figures.panel;
  const [all, setAll] = useState(false);
  if (view.checks.length === 0) return null;
  const telling = view.checks.filter(
    (check) => check.finding !== undefined || check.fits.some((fit) => !fit.holds),
  );
  const rest = view.checks.filter((check) => !telling.includes(check));
  const shown = [...telling, ...(all ? rest : rest.slice(0, Math.max(0, SHOWN - telling.length)))];
  const more = view.checks.length - shown.length;
  return (
    <section className={panelCss.part} aria-label={w.checks}>
      <h3 className="label">{w.checks}</h3>
      {shown.map((check) => (
        <Check key={check.id} check={check} />
      ))}
      {more > 0 && (
        <button type="button" className="link small" onClick={() => setAll(true)}>
          {w.moreChecks(more)}
        </button>
      )}
    </section>
  );
}

function Check({ check }: { check: PanelCheck }) {
  const w = useWords().figures;
  const language = useLanguage();
  const nav = useNav();
  const { parts, gives, against } = findingRow(check.facts, language);
  const sum = [parts, gives].filter((part) => part !== undefined).join(' = ');
  const holding = check.fits.filter((fit) => fit.holds);
  const broken = check.finding !== undefined;
  const fits =
    check.fits.length === 0
      ? ''
      : holding.length === 0
        ? w.panel.fitsNone
        : holding.length === check.fits.length && check.fits.length > 1
          ? w.panel.fitsAll
          : holding.map((fit) => w.panel.fits(shownNumber(fit.value, language))).join(', ');
  const { finding } = check;
  return (
    <div className={css.check}>
      <span className={broken ? (check.severity === 'blocker' ? 'red' : 'amber') : 'green'}>
        <Icon
          name={broken ? check.severity : 'decided'}
          label={broken ? w.severity[check.severity] : w.marks.accepted}
        />
      </span>
      <span>
        {sum !== '' && <span className={css.sum}>{sum}</span>}
        {against && (broken || parts === undefined) && (
          <span className={css.sum}>
            , {against.word} {against.number}
          </span>
        )}{' '}
        {finding === undefined ? (
          <span className="muted">{said(check.says, language)}</span>
        ) : (
          <button
            type="button"
            className={classes('link', css.finding)}
            onClick={() => nav.go('checks', { finding })}
          >
            {said(check.says, language)}
          </button>
        )}
      </span>
      <span className={holding.length === 0 ? 'amber' : 'green'}>{fits}</span>
    </div>
  );
}
