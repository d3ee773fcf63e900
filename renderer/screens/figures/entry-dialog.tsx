import { useId, useState } from 'react';
import type { PanelView } from '../../../shared/contract/figure-panel.ts';
import { useAct } from '../../shell/acts.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { NotANumber } from '../../kit/not-a-number.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import { typedNumber } from '../../kit/typed-number.ts';
import { AttachLetter } from './attach-letter.tsx';
import css from './fields.module.css';

/** A figure that came by letter or telephone: value, who says so, and the letter itself. */
export function EntryDialog({ view, onClose }: { view: PanelView; onClose: () => void }) {
  const words = useWords();
  const w = words.figures.entry;
  const language = useLanguage();
  const act = useAct();
  const ids = useId();
  const bodies = [...view.expected, ...view.owners, ...view.sources.map((source) => source.agency)];
  const agencies = bodies.filter((agency, at) => bodies.findIndex((one) => one.id === agency.id) === at);
  const [value, setValue] = useState('');
  const [agency, setAgency] = useState(agencies[0]?.id ?? '');
  const [evidence, setEvidence] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const number = typedNumber(value);
  const keep = async (): Promise<void> => {
    setTried(true);
    if (number === null || agency === '' || evidence === null) return;
    const { figure, period } = view;
    const done = await act(
      'figures.enter',
      { figure, period, value: number, agency, evidence },
      ({ isKept }) =>
        [w.done(shownNumber(number, language)), isKept ? '' : w.letterNotKept].filter(Boolean).join('. '),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title={w.title}
      onClose={onClose}
      onAccept={() => void keep()}
      footer={
        <>
          <Button onClick={onClose}>{words.frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void keep()}>
            {w.keep}
          </Button>
        </>
      }
    >
      <p className="medium">{said(view.label, language)}</p>
      <div className={css.fields}>
        <label className={css.name} htmlFor={`${ids}value`}>
          {w.value}
        </label>
        <span>
          <input
            id={`${ids}value`}
            className="field"
            inputMode="decimal"
            autoFocus
            value={value}
            aria-invalid={tried && number === null}
            onChange={(event) => setValue(event.target.value)}
          />
          {tried && number === null && (
            <span className={css.wrong}>
              <NotANumber text={value} />
            </span>
          )}
        </span>
        <label className={css.name} htmlFor={`${ids}agency`}>
          {w.agency}
        </label>
        <span>
          {agencies.length > 0 ? (
            <select
              id={`${ids}agency`}
              className="field"
              value={agency}
              onChange={(event) => setAgency(event.target.value)}
            >
              {agencies.map((one) => (
                <option key={one.id} value={one.id}>
                  {said(one.name, language)}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`${ids}agency`}
              className="field"
              value={agency}
              onChange={(event) => setAgency(event.target.value)}
            />
          )}
          {tried && agency === '' && <span className={css.wrong}>{w.agencyMissing}</span>}
        </span>
        <span className={css.name}>{w.evidence}</span>
        <span>
          <AttachLetter path={evidence} onChange={setEvidence} />
          {tried && evidence === null && <span className={css.wrong}>{w.evidenceMissing}</span>}
        </span>
      </div>
    </Dialog>
  );
}
