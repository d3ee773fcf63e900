import type { RollLine, RollView } from '../../../../shared/contract/reference/roll.ts';
import { Button } from '../../../kit/button.tsx';
import { classes } from '../../../kit/classes.ts';
import { Icon } from '../../../kit/icon.tsx';
import { Kbd } from '../../../kit/kbd.tsx';
import { useWords } from '../../../words/speech.ts';
import { Pieces } from './pieces.tsx';
import css from './line-panel.module.css';

/** An offer by its place, other words, or none. */
export type Option = number | 'anew' | 'keep';

/** One sentence: as it was printed, how it reads with other numbers, and what becomes of it. */
export function LinePanel(props: {
  view: RollView;
  line: RollLine;
  place: { at: number; of: number; left: number };
  option: Option;
  anew: string;
  onOption: (option: Option) => void;
  onAnew: (text: string) => void;
  onMend: () => void;
  onLater: () => void;
}) {
  const { view, line, place, option, anew, onOption } = props;
  const words = useWords().roll;
  const { offers } = line;
  return (
    <aside className={css.panel} data-pane tabIndex={-1} aria-label={words.mend}>
      <div className={css.about}>
        <header className={css.part}>
          <p className="faint tiny">{words.where(line.section, line.page, place.at, place.of)}</p>
          <h2>
            {words.heads[line.why]}
            {line.words.length > 0 && `: ${line.words.join(', ')}`}
          </h2>
          <p className="small muted">{words.whys[line.why]}</p>
        </header>
        <section className={css.part}>
          <h3 className="label">{words.printed(view.from)}</h3>
          <p className={css.sentence} lang={line.language}>
            <Pieces pieces={line.pieces} />
          </p>
        </section>
        {line.trials.length > 0 && <Trials {...{ view, line }} />}
        <section className={css.part}>
          <h3 className="label">{words.mend}</h3>
          <div role="radiogroup" aria-label={words.mend} className="stack gap-6">
            {offers.map((offer, at) => (
              <Choice key={offer.kind} at={at} isOn={option === at} onChoose={() => onOption(at)}>
                <b>{words.offers[offer.kind]}</b>
                {offer.reads !== '' && (
                  <span className={css.reads} lang={line.language}>
                    {offer.reads}
                  </span>
                )}
              </Choice>
            ))}
            <Choice at={offers.length} isOn={option === 'anew'} onChoose={() => onOption('anew')}>
              {words.anew}
            </Choice>
            {option === 'anew' && (
              <textarea
                className="field"
                data-anew
                rows={5}
                lang={line.language}
                aria-label={words.anewField}
                value={anew}
                onChange={(event) => props.onAnew(event.target.value)}
              />
            )}
            <Choice at={offers.length + 1} isOn={option === 'keep'} onChoose={() => onOption('keep')}>
              {words.keep}
            </Choice>
          </div>
        </section>
        {line.other !== null && (
          <section className={css.part}>
            <h3 className="label">{words.other[line.language === 'en' ? 'az' : 'en']}</h3>
            <p className={css.other} lang={line.language === 'en' ? 'az' : 'en'}>
              {line.other}
            </p>
          </section>
        )}
      </div>
      <footer className={css.acts}>
        <Button look="primary" keys="Enter" onClick={props.onMend}>
          {option === 'keep' ? words.keepNext : words.mendNext}
        </Button>
        <Button keys="Z" onClick={props.onLater}>
          {words.later}
        </Button>
        <span className="muted small to-right grow unbroken">{words.left(place.left)}</span>
      </footer>
    </aside>
  );
}

function Choice(props: { at: number; isOn: boolean; onChoose: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      role="radio"
      aria-checked={props.isOn}
      className={css.choice}
      onClick={props.onChoose}
    >
      <Kbd keys={String(props.at + 1)} />
      <span className="stack">{props.children}</span>
    </button>
  );
}

function Trials({ view, line }: { view: RollView; line: RollLine }) {
  const words = useWords().roll;
  return (
    <section className={css.part}>
      <h3 className="label">
        <span className="grow">{words.would(view.to)}</span>
        <span className={css.tried}>{words.tried}</span>
      </h3>
      <ul>
        {line.trials.map(({ value, pieces, ok }) => (
          <li key={String(value)} className={css.trial}>
            <b className="to-right">{value ?? '…'}</b>
            <span className={css.reads} lang={line.language}>
              <Pieces pieces={pieces} />
            </span>
            <span
              className={classes(ok ? 'green' : 'red')}
              title={ok ? (value === null ? words.open : words.right) : words.breaks}
            >
              <Icon name={ok ? 'decided' : 'close'} />
              <span className="unseen">
                {ok ? (value === null ? words.open : words.right) : words.breaks}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
