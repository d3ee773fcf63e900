import { useId, useState } from 'react';
import type { Authority } from '../../../shared/domain/decisions/decision.ts';
import { unitAfter } from '../../../shared/words/unit-words.ts';
import { useAct } from '../../shell/acts.ts';
import { initials } from '../../kit/initials.ts';
import { useSeen } from '../../shell/seen.ts';
import { useSession } from '../../shell/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { NotANumber } from '../../kit/not-a-number.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { PrintedLinks } from '../../parts/origin/printed-links.tsx';
import { placeText } from '../../../shared/words/place-text.ts';
import { said } from '../../kit/said.ts';
import { AttachLetter } from './attach-letter.tsx';
import type { PartProps } from './decision-part.tsx';
import { isBegun } from './use-draft.ts';
import { classes } from '../../kit/classes.ts';
import css from './decision.module.css';
import fields from './fields.module.css';
import panel from './panel.module.css';
import panelCss from '../../kit/panel.module.css';

/** The value that was chosen above, with the reason that stays with the figure; Ctrl Enter proposes. */
export function DecisionForm({ view, draft, onAsk, onLater, onProposed }: PartProps) {
  const { panel: w, entry } = useWords().figures;
  const language = useLanguage();
  const { person } = useSession();
  const act = useAct();
  const ids = useId();
  // Until it is begun nothing rests on what was there; choosing another source is looking anew.
  const looked = useSeen(view.seen, isBegun(draft) ? `begun ${draft.chosen}` : view.seen);
  const [tried, setTried] = useState(false);
  const picked = draft.source;
  const shown = draft.number === null ? null : shownNumber(draft.number, language);
  const reasonMissing = draft.reason.trim() === '';
  const propose = async (): Promise<void> => {
    setTried(true);
    if (!draft.choice || reasonMissing) {
      const first = document.querySelector<HTMLElement>(`.${panel.panel} [data-first]`);
      const value = draft.chosen === 'typed' ? document.getElementById(`${ids}value`) : first;
      (draft.choice ? document.getElementById(`${ids}reason`) : value)?.focus();
      return;
    }
    const { figure, period } = view;
    const { reason, authority, evidence } = draft;
    const done = await act(
      'decisions.decide',
      { figure, period, choice: draft.choice, reason, authority, evidence, seen: looked.seen },
      ({ isKept }) => [w.proposed(shown ?? ''), isKept ? '' : entry.letterNotKept].filter(Boolean).join(' '),
      looked.refused,
    );
    if (done) onProposed();
  };
  useActions([
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
    <section className={classes(panelCss.part, css.decision)} data-tour="decide" aria-label={w.decision}>
      <h3 className="label">{w.decision}</h3>
      <div className={fields.fields}>
        {draft.chosen === 'typed' ? (
          <>
            <label className={fields.name} htmlFor={`${ids}value`}>
              {w.adjusted}
            </label>
            <span>
              <span className="flex gap-6">
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
                <span className={fields.wrong}>
                  <NotANumber text={draft.value} />
                </span>
              )}
            </span>
          </>
        ) : (
          <>
            <span className={fields.name}>{w.accepted}</span>
            <span className="medium">
              {shown === null ? (
                <span className={tried ? fields.wrong : 'muted'}>{w.pickMissing}</span>
              ) : picked ? (
                w.acceptedPick(shown, unit, `${said(picked.agency.short, language)}, ${placeText(picked)}`)
              ) : (
                `${shown} ${unit}`
              )}
              {draft.keepBoth && shown !== null && <span className="muted"> · {w.keepBoth(shown)}</span>}
            </span>
          </>
        )}
        <label className={fields.name} htmlFor={`${ids}reason`}>
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
            <span className={fields.wrong} id={`${ids}why`}>
              {w.reasonMissing}
            </span>
          )}
        </span>
        <label className={fields.name} htmlFor={`${ids}authority`}>
          {w.authority}
        </label>
        <span className="flex gap-12">
          <select
            id={`${ids}authority`}
            className={css.authority}
            value={draft.choice === null ? '' : draft.authority}
            disabled={draft.choice === null}
            onChange={(event) => draft.change({ named: event.target.value as Authority })}
          >
            {draft.choice === null && <option value="">{w.authorityFollows}</option>}
            {draft.authorities.map((authority) => (
              <option key={authority} value={authority}>
                {w.authorities[authority]}
              </option>
            ))}
          </select>
          <AttachLetter path={draft.evidence} onChange={(evidence) => draft.change({ evidence })} />
        </span>
        <span className={fields.name}>{w.moves}</span>
        {view.printed.length > 0 ? (
          <PrintedLinks places={view.printed} />
        ) : (
          <span className="faint">{w.movesNothing}</span>
        )}
      </div>
      <div className={css.two}>
        <Who
          label={w.proposes}
          name={person ? w.you(person.name) : w.nobody}
          mark={person ? initials(person.name) : null}
        />
        <Who label={w.confirms} name={w.second} mark={null} />
      </div>
      <div className={classes('flex gap-6', css.acts)}>
        <Button look="primary" keys="Ctrl+Enter" disabled={person === null} onClick={() => void propose()}>
          {shown === null ? w.proposeChoose : reasonMissing ? w.proposeWhy : w.propose(shown)}
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
  <div className={css.who}>
    <Avatar mark={mark} />
    <span>
      <span className="faint tiny">{label}</span>
      <br />
      {name}
    </span>
  </div>
);
