import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { AUTHORITIES, type Authority } from '../../../shared/domain/decision.ts';
import { unitAfter } from '../../../shared/wording/unit-words.ts';
import { useAct } from '../../app/acts.ts';
import { initials } from '../../app/person-menu.tsx';
import { useSeen } from '../../app/seen.ts';
import { useSession } from '../../app/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../locales/words.ts';
import { Button } from '../../ui/button.tsx';
import { NotANumber } from '../../ui/not-a-number.tsx';
import { shownNumber } from '../../ui/number.ts';
import { PrintedLinks } from '../../ui/origin/printed-links.tsx';
import { said } from '../../ui/said.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AttachLetter } from './attach-letter.tsx';
import type { PartProps } from './decision-part.tsx';
import type { Draft } from './use-draft.ts';

const KINDS = ['pick', 'value', 'keep-both'] as const;

/** Pick, adjust or keep both, with the reason that stays with the figure; Ctrl Enter proposes. */
export function DecisionForm({ view, draft, onAsk, onLater, onDone }: PartProps) {
  const w = useWords().figures.panel;
  const language = useLanguage();
  const { person } = useSession();
  const act = useAct();
  const ids = useId();
  // Until the reason is begun nothing rests on what was there; choosing another source is looking anew.
  const looked = useSeen(view.seen, draft.reason === '' ? view.seen : `begun ${draft.observation}`);
  const [tried, setTried] = useState(false);
  const kinds = KINDS.filter(
    (kind) => kind === 'value' || view.sources.some((source) => source.value !== null),
  );
  const picked = view.sources.find((source) => source.observation === draft.observation);
  const shown = draft.number === null ? null : shownNumber(draft.number, language);
  const reasonMissing = draft.reason.trim() === '';
  const propose = async (): Promise<void> => {
    setTried(true);
    if (!draft.choice || reasonMissing) {
      document.getElementById(draft.choice ? `${ids}reason` : `${ids}value`)?.focus();
      return;
    }
    const { figure, period } = view;
    const { reason, authority, evidence } = draft;
    const done = await act(
      'figures.decide',
      { figure, period, choice: draft.choice, reason, authority, evidence, seen: looked.seen },
      w.proposed(shown ?? ''),
      looked.refused,
    );
    if (done) onDone();
  };
  // The next keys are meant for what the choice asks for: digits of the value must not choose again.
  const choose = (kind: Draft['kind']): void => {
    // At once, not at the next drawing: a quick hand has typed two digits by then.
    flushSync(() => draft.change({ kind }));
    const radio = document.querySelector<HTMLElement>('.figure-panel input[type="radio"]:checked');
    (kind === 'value' ? document.getElementById(`${ids}value`) : radio)?.focus();
  };
  useActions([
    ...kinds.map((kind) => ({
      id: `figures.kind.${kind}`,
      label: w.choices[kind],
      keys: String(KINDS.indexOf(kind) + 1),
      run: () => choose(kind),
    })),
    {
      id: 'figures.propose',
      label: w.proposeNothing,
      keys: 'Ctrl+Enter',
      run: () => void propose(),
      footer: true,
    },
  ]);
  const unit = unitAfter(draft.number, view.unit, language);
  return (
    <section className="ps decide" data-tour="decide" aria-label={w.decision}>
      <div className="lbl">
        <h3 className="grow">{w.decision}</h3>
        <Segmented
          label={w.decision}
          value={draft.kind}
          onChange={choose}
          segments={kinds.map((value) => ({
            value,
            label: w.choices[value],
            keys: String(KINDS.indexOf(value) + 1),
          }))}
        />
      </div>
      <div className="fld">
        {draft.kind === 'value' ? (
          <>
            <label className="lb" htmlFor={`${ids}value`}>
              {w.adjusted}
            </label>
            <span>
              <span className="flex g6">
                <input
                  id={`${ids}value`}
                  className="field"
                  inputMode="decimal"
                  style={{ width: 110 }}
                  value={draft.value}
                  aria-invalid={tried && draft.number === null}
                  onChange={(event) => draft.change({ value: event.target.value })}
                />
                {unit}
              </span>
              {tried && draft.number === null && (
                <span className="wrong">
                  <NotANumber text={draft.value} />
                </span>
              )}
            </span>
          </>
        ) : (
          <>
            <span className="lb">{w.accepted}</span>
            <span className="md">
              {picked && shown !== null
                ? w.acceptedPick(shown, unit, said(picked.agency.short, language))
                : w.pickMissing}
              {draft.kind === 'keep-both' && shown !== null && (
                <span className="m"> · {w.keepBoth(shown)}</span>
              )}
            </span>
          </>
        )}
        <label className="lb" htmlFor={`${ids}reason`}>
          {w.reason}
        </label>
        <span>
          <textarea
            id={`${ids}reason`}
            className="field"
            rows={2}
            placeholder={w.reasonHint}
            value={draft.reason}
            required
            aria-invalid={tried && reasonMissing}
            aria-describedby={tried && reasonMissing ? `${ids}why` : undefined}
            onChange={(event) => draft.change({ reason: event.target.value })}
          />
          {tried && reasonMissing && (
            <span className="wrong" id={`${ids}why`}>
              {w.reasonMissing}
            </span>
          )}
        </span>
        <label className="lb" htmlFor={`${ids}authority`}>
          {w.authority}
        </label>
        <span className="flex g12">
          <select
            id={`${ids}authority`}
            className="plain"
            value={draft.authority}
            onChange={(event) => draft.change({ authority: event.target.value as Authority })}
          >
            {AUTHORITIES.map((authority) => (
              <option key={authority} value={authority}>
                {w.authorities[authority]}
              </option>
            ))}
          </select>
          <AttachLetter path={draft.evidence} onChange={(evidence) => draft.change({ evidence })} />
        </span>
        <span className="lb">{w.moves}</span>
        {view.printed.length > 0 ? (
          <PrintedLinks places={view.printed} />
        ) : (
          <span className="q">{w.movesNothing}</span>
        )}
      </div>
      <div className="two">
        <Who
          label={w.proposes}
          name={person ? w.you(person.name) : w.nobody}
          mark={person ? initials(person.name) : null}
        />
        <Who label={w.confirms} name={w.second} mark={null} />
      </div>
      <div className="flex g6 acts">
        <Button look="primary" keys="Ctrl+Enter" disabled={person === null} onClick={() => void propose()}>
          {shown === null ? w.proposeNothing : w.propose(shown)}
        </Button>
        {onAsk && (
          <Button keys="A" onClick={onAsk}>
            {w.ask}
          </Button>
        )}
        <span className="grow" />
        <Button look="text" onClick={onLater}>
          {w.later}
        </Button>
      </div>
    </section>
  );
}

const Who = ({ label, name, mark }: { label: string; name: string; mark: string | null }) => (
  <div className="who">
    <span className={mark === null ? 'av o' : 'av'} aria-hidden="true">
      {mark ?? '?'}
    </span>
    <span>
      <span className="q x11">{label}</span>
      <br />
      {name}
    </span>
  </div>
);
