import type { ReactNode } from 'react';
import type { PanelSource, PanelView } from '../../../shared/contract/figure-panel.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { CellLink } from '../../parts/origin/cell-link.tsx';
import { Excerpt } from '../../parts/origin/excerpt.tsx';
import { said } from '../../kit/said.ts';
import { shownDay } from '../../kit/when.ts';
import type { Draft } from './use-draft.ts';
import { classes } from '../../kit/classes.ts';
import css from './rivals.module.css';

/** One value of one file; where the file says it in several cells, they are listed with it. */
export type Rival = readonly [PanelSource, ...PanelSource[]];

/** Who says it, where, in the sheet's own words, and how many checks it would fit. */
export function RivalRow(props: {
  rival: Rival;
  view: PanelView;
  draft: Draft;
  /** It came while the person was looking. */
  isNew: boolean;
  children: ReactNode;
}) {
  const { rival, view, draft, isNew } = props;
  const [source] = rival;
  const words = useWords();
  const w = words.figures.panel;
  const language = useLanguage();
  const name = said(source.agency.name, language);
  const on = rival.some((one) => one.observation === draft.chosen);
  const elsewhere = source.statedFor;
  return (
    <div className={classes(css.candidate, on && css.chosen)}>
      <div className={css.rival}>
        {props.children}
        <span className={css.value}>{source.value === null ? '…' : shownNumber(source.value, language)}</span>
        <span className={classes('medium ellipsis', css.agency)} title={name}>
          {said(source.agency.short, language)}
          {isNew && <span className="amber tiny"> {w.newcomer}</span>}
        </span>
        <span className="faint tiny grow ellipsis">
          {source.agrees ? w.acceptedNow : words.origin.status[source.status]}
        </span>
        {view.counted > 0 && source.value !== null && (
          <span className={source.fits === view.counted ? 'tiny green unbroken' : 'tiny amber unbroken'}>
            {w.fitsOf(source.fits, view.counted)}
          </span>
        )}
      </div>
      <div className={css.excerpt}>
        {source.excerpt && <Excerpt piece={source.excerpt} />}
        {elsewhere && (
          <p className="tiny muted">
            {w.statedFor(elsewhere.figure ? said(elsewhere.figure, language) : '', elsewhere.period ?? '')}
          </p>
        )}
        {source.corrected && (
          <p className="tiny muted">
            {words.origin.correctedFrom(
              source.corrected.from === null ? '…' : shownNumber(source.corrected.from, language),
              source.corrected.at === undefined ? '' : shownDay(source.corrected.at, language),
            )}
          </p>
        )}
        {rival.map((one, at) => (
          <div className={classes('flex gap-8', css.place)} key={one.observation}>
            <CellLink source={one} />
            <span className="grow" />
            {at === 0 && (
              <span className="faint tiny unbroken">
                {source.owner ? w.ofOwner : source.delivery.typed ? w.ofLetter : w.ofOther}
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
