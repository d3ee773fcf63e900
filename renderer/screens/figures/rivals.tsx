import { flushSync } from 'react-dom';
import type { PanelView } from '../../../shared/contract/figure-panel.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Kbd } from '../../kit/kbd.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import { RivalRow, type Rival } from './rival-row.tsx';
import type { Draft } from './use-draft.ts';
import type { ObservationId } from '../../../shared/domain/keys/ids.ts';
import { classes } from '../../kit/classes.ts';
import decision from './decision.module.css';
import panel from './panel.module.css';
import css from './rivals.module.css';
import panelCss from '../../kit/panel.module.css';

const rivalsOf = (view: PanelView): Rival[] =>
  [...Map.groupBy(view.sources, (one) => `${one.delivery.id} ${one.agency.id} ${one.value}`).values()].map(
    ([first, ...others]) => [first!, ...others],
  );

/** What counts now, and no source says it: a typed decision, or parts that were added up. */
const isUnsaid = (view: PanelView): boolean =>
  view.value !== null && view.state !== 'printed' && !view.sources.some((source) => source.agrees);

/**
 * Every value that was reported, with its cell, and what counts now: those that fit most checks first. Nothing is
 * chosen until a person chooses; choosing begins a decision.
 */
export function Rivals(props: {
  view: PanelView;
  draft: Draft;
  /** Observations that were there when the panel was turned to the figure. */
  known: ReadonlySet<ObservationId>;
  mayChoose: boolean;
  deciding: boolean;
}) {
  const { view, draft, known, mayChoose, deciding } = props;
  const words = useWords();
  const w = words.figures.panel;
  const language = useLanguage();
  const rivals = rivalsOf(view);
  const unsaid = isUnsaid(view);
  const choice = mayChoose && (deciding || rivals.length + (unsaid ? 1 : 0) > 1);
  const offered: (number | 'accepted')[] = [
    ...(unsaid ? ['accepted' as const] : []),
    ...rivals.flatMap(([one]) => (one.value === null ? [] : [one.observation])),
  ];
  const choose = (chosen: number | 'accepted' | 'typed' | null): void =>
    draft.change({ chosen, anyway: deciding || chosen !== null });
  // At once, not at the next drawing: what follows is meant for the field.
  const chooseByKey = (chosen: number | 'accepted' | 'typed'): void => {
    flushSync(() => choose(chosen));
    const field = chosen === 'typed' ? 'input[inputmode]' : 'textarea';
    document.querySelector<HTMLElement>(`.${decision.decision} ${field}`)?.focus();
  };
  const digitOf = (chosen: number | 'accepted'): string => String(offered.indexOf(chosen) + 1);
  const another = (): void => chooseByKey('typed');
  const both = (): void => draft.change({ keepBoth: !draft.keepBoth });
  const bothOpen = draft.source !== undefined && rivals.length > 1;
  useActions(
    choice
      ? [
          ...offered.slice(0, 9).map((chosen) => ({
            id: `figures.rival.${chosen}`,
            label: w.chooseValue(shownNumber(numberOf(view, chosen), language)),
            keys: digitOf(chosen),
            within: `.${panel.panel}`,
            run: () => chooseByKey(chosen),
          })),
          { id: 'figures.another', label: w.anotherValue, keys: 'V', run: another },
          { id: 'figures.both', label: w.keepBothKey, keys: 'B', run: both, disabled: !bothOpen },
          {
            id: 'figures.unchoose',
            label: w.unchoose,
            keys: 'Escape',
            disabled: draft.chosen === null,
            run: () => draft.change({ chosen: null, keepBoth: false }),
          },
        ]
      : [],
  );
  const radio = (chosen: number | 'accepted', label: string) =>
    choice ? (
      <>
        <input
          type="radio"
          name="rival"
          aria-label={label}
          checked={draft.chosen === chosen}
          {...(offered[0] === chosen ? { 'data-first': true } : {})}
          onChange={() => choose(chosen)}
        />
        {offered.indexOf(chosen) < 9 && <Kbd keys={digitOf(chosen)} />}
      </>
    ) : null;
  return (
    <section className={panelCss.part} aria-label={w.reported}>
      <div className="label">
        <h3 className="grow">{choice && view.counted > 0 ? w.reportedByFit : w.reported}</h3>
        {draft.chosen !== null && draft.number !== null && (
          <span className="tiny accent">{w.chosen(shownNumber(draft.number, language))}</span>
        )}
      </div>
      <div role={choice ? 'radiogroup' : 'group'} aria-label={w.reported}>
        {unsaid && (
          <div className={classes(css.candidate, draft.chosen === 'accepted' && css.chosen)}>
            <div className={css.rival}>
              {radio('accepted', `${shownNumber(view.value!, language)}, ${w.acceptedNow}`)}
              <span className={css.value}>{shownNumber(view.value!, language)}</span>
              <span className="muted small grow">
                {w.acceptedNow} · {view.decision ? w.unsaidDecided : w.unsaidSum}
              </span>
            </div>
          </div>
        )}
        {rivals.map((rival) => (
          <RivalRow
            key={rival[0].observation}
            rival={rival}
            view={view}
            draft={draft}
            isNew={rival.some((one) => !known.has(one.observation))}
          >
            {rival[0].value !== null &&
              radio(
                rival[0].observation,
                `${shownNumber(rival[0].value, language)}, ${said(rival[0].agency.name, language)}`,
              )}
          </RivalRow>
        ))}
      </div>
      {choice && (
        <div className={classes('flex gap-6', css.another)}>
          <button
            type="button"
            className={css.toggle}
            aria-pressed={draft.chosen === 'typed'}
            onClick={another}
          >
            <Kbd keys="V" /> {w.anotherValue}
          </button>
          <button
            type="button"
            className={css.toggle}
            aria-pressed={draft.keepBoth}
            disabled={!bothOpen}
            onClick={both}
          >
            <Kbd keys="B" /> {w.choices['keep-both']}
          </button>
        </div>
      )}
    </section>
  );
}

const numberOf = (view: PanelView, chosen: number | 'accepted'): number =>
  (chosen === 'accepted'
    ? view.value
    : view.sources.find((source) => source.observation === chosen)?.value) ?? 0;
