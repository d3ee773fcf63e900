import { isYear } from '../../../shared/domain/periods/period.ts';
import { useState } from 'react';
import type { PanelView } from '../../../shared/contract/figure-panel.ts';
import type { LetterAbout } from '../../../shared/contract/letters.ts';
import type { Arrangement } from '../../../shared/contract/row-views.ts';
import { breakAz, breakEn } from '../../../shared/words/findings/break-words.ts';
import { useAsk } from '../../shell/api.ts';
import { useNav } from '../../shell/nav.tsx';
import { useSession } from '../../shell/session.tsx';
import { Resting, useActions } from '../../keys/actions.tsx';
import { Shown } from '../../keys/shown.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { IconButton } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { LetterDialog } from '../../parts/letter/letter-dialog.tsx';
import { StateTag } from '../../parts/origin/state-tag.tsx';
import { said } from '../../kit/said.ts';
import { asksForDecision, DecisionPart } from './decision-part.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { GroupPanel } from './group-panel.tsx';
import { PanelChecks } from './panel-checks.tsx';
import { PanelHistory } from './panel-history.tsx';
import { Rivals } from './rivals.tsx';
import { useDraft } from './use-draft.ts';
import type { Cursor } from './use-view.ts';
import { Why } from './panel-history.tsx';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import { classes } from '../../kit/classes.ts';
import css from './panel.module.css';
import emptyCss from '../../kit/empty.module.css';
import panelCss from '../../kit/panel.module.css';

const saidBreak = { en: breakEn, az: breakAz };

/** One figure: who says what, why they differ, what depends on it, what was decided, what can be done. */
export function Panel(props: {
  cursor: Cursor;
  arrange: Arrangement;
  /** In whose column the focus is. */
  agency: string | null;
  onClose: () => void;
  onGo: (key: { figure: string; period: string }) => void;
  onProposed: () => void;
  onConfirmed: () => void;
}) {
  const words = useWords();
  const w = words.figures.panel;
  const { figure, period, group } = props.cursor;
  const asked = useAsk(
    'figures.panel',
    figure === undefined ? null : { figure, ...(period === undefined ? {} : { period }) },
  );
  const { data, current } = asked;
  const about = data ? keyText(data) : undefined;
  if (group !== undefined) return <GroupPanel {...props} row={group} />;
  return (
    <aside
      className={classes(panelCss.panel, 'fade', css.panel)}
      data-pane
      {...(about === undefined ? {} : { 'data-figure': about })}
      aria-label={w.label}
      aria-busy={!current}
      inert={figure !== undefined && !current}
      tabIndex={-1}
    >
      {asked.error && <ErrorNote error={asked.error} />}
      {figure === undefined && <p className={emptyCss.empty}>{w.choose}</p>}
      {data && figure !== undefined && (
        // Until the answer is there, what is drawn is about the figure before: none of its keys counts.
        <Resting value={!current}>
          <Shown of={`${about} ${data.decision?.id ?? 0}`}>
            <Chosen
              key={about}
              view={data}
              agency={props.agency}
              onClose={props.onClose}
              onProposed={props.onProposed}
              onConfirmed={props.onConfirmed}
            />
          </Shown>
        </Resting>
      )}
    </aside>
  );
}

function Chosen(props: {
  view: PanelView;
  agency: string | null;
  onClose: () => void;
  onProposed: () => void;
  onConfirmed: () => void;
}) {
  const { view, agency, onClose } = props;
  const words = useWords();
  const w = words.figures.panel;
  const language = useLanguage();
  const nav = useNav();
  const draft = useDraft(view);
  const [known] = useState(() => new Set(view.sources.map(({ observation }) => observation)));
  const [letter, setLetter] = useState<LetterAbout | null>(null);
  const [entering, setEntering] = useState(false);
  const { workspace } = useSession();
  const picked =
    view.sources.find((source) => source.agency.id === agency) ??
    draft.source ??
    view.sources.find((source) => source.agrees) ??
    view.sources[0];
  const ask = whomToAsk(view);
  const askAgency = (): void => {
    if (ask !== undefined)
      setLetter({ kind: 'questions', agency: ask, items: [{ figure: view.figure, period: view.period }] });
  };
  useActions([
    {
      id: 'figures.sheet',
      label: words.origin.sheet,
      keys: 'S',
      footer: true,
      disabled: picked === undefined || picked.ref === '',
      run: () =>
        picked &&
        nav.go('deliveries', { delivery: String(picked.delivery.id), sheet: picked.sheet, ref: picked.ref }),
    },
    { id: 'figures.ask', label: w.ask, keys: 'A', run: askAgency, disabled: ask === undefined },
    { id: 'figures.enter', label: w.enter, run: () => setEntering(true) },
  ]);
  const unit = said(view.unit, language);
  return (
    <>
      <header ref={fromItsName}>
        <div className="flex">
          <span className="faint tiny grow ellipsis">
            {[
              ...(view.section ? [said(view.section, language)] : []),
              ...(view.printed.length === 0 ? [words.origin.notPrinted] : []),
            ].join(' · ')}
          </span>
          <Kbd keys="F6" />
          <IconButton icon="close" label={words.figures.keys.close} onClick={onClose} />
        </div>
        <h2>{said(view.label, language)}</h2>
        <div className="flex gap-8 small">
          <span className="muted grow">
            {[view.period, unit, asOf(view, words.origin)].filter(Boolean).join(' · ')}
          </span>
          <StateTag view={view} />
        </div>
        {view.definition !== null && <p className="small">{view.definition}</p>}
        {view.breaks.map((one, at) => (
          <p key={at} className="small amber">
            {saidBreak[language](one, (id) => view.names[id]?.[language])}
          </p>
        ))}
      </header>
      {view.sources.length > 0 && (
        <Rivals
          view={view}
          draft={draft}
          known={known}
          mayChoose={workspace?.readOnly !== true}
          deciding={asksForDecision(view) || draft.anyway}
        />
      )}
      <Why view={view} />
      <PanelChecks view={view} />
      <DecisionPart
        view={view}
        draft={draft}
        {...(ask === undefined ? {} : { onAsk: askAgency })}
        onEnter={() => setEntering(true)}
        onLater={onClose}
        onProposed={() => {
          draft.clear();
          props.onProposed();
        }}
        onConfirmed={props.onConfirmed}
      />
      <PanelHistory view={view} />
      {letter && <LetterDialog about={letter} onClose={() => setLetter(null)} />}
      {entering && <EntryDialog view={view} onClose={() => setEntering(false)} />}
    </>
  );
}

/** Another figure is read from its name on, wherever the one before was left. */
function fromItsName(header: HTMLElement | null): void {
  // What a newer browser's scrolling answers is no clean-up.
  header?.parentElement?.scrollTo(0, 0);
}

/** A stock of a year is as at its last day. */
function asOf(view: PanelView, words: ReturnType<typeof useWords>['origin']): string {
  if (view.kind === 'flow') return words.during;
  return isYear(view.period) ? words.asAtDate(words.endOf(view.period)) : words.asAt;
}

/** Whoever disagrees with what counts; else the owner; else who was expected to report it. */
const whomToAsk = (view: PanelView): string | undefined =>
  (
    view.sources.find((source) => view.conflict !== undefined && !source.agrees)?.agency ??
    (view.sources.length === 0 ? view.expected[0] : undefined) ??
    view.owners[0] ??
    view.sources[0]?.agency
  )?.id;
