import { useRef, useState } from 'react';
import { parseDay } from '../../../shared/domain/periods/day.ts';
import { useAsk } from '../../shell/api.ts';
import { useSession } from '../../shell/session.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Icon } from '../../kit/icon.tsx';
import css from './import-form.module.css';

/** What a person says about files, where the files do not say it themselves. */
export interface Said {
  /** Where a pasted table was copied from. */
  source?: string;
  agency?: string;
  period?: string;
  letter?: string;
  received?: string;
}

/** File names that are shown; the rest is counted. */
const MOST = 6;

/** Nothing has to be filled in: Enter imports. But whoever pastes says where the table comes from. */
export function ImportForm(props: {
  /** Names of files, or the first lines of what was pasted. */
  names: readonly string[];
  isPasted: boolean;
  onStart: (said: Said) => void;
  onClose: () => void;
}) {
  const all = useWords();
  const words = all.deliveries.imports;
  const language = useLanguage();
  const { workspace } = useSession();
  const senders = useAsk('deliveries.senders', {}, []);
  const [said, setSaid] = useState<Said>({});
  const set = (part: Said): void => setSaid({ ...said, ...part });
  const day = useRef<HTMLInputElement>(null);
  const [wrongDay, setWrongDay] = useState(false);
  const source = useRef<HTMLInputElement>(null);
  const [lacksSource, setLacksSource] = useState(false);
  const start = (): void => {
    const { received, ...rest } = filled(said);
    if (props.isPasted && rest.source === undefined) {
      setLacksSource(true);
      return source.current?.focus();
    }
    // Not a date field of the platform: that one follows the machine, where 3/4 may be April or March.
    const parsed = received === undefined ? undefined : parseDay(received);
    if (parsed === null) {
      setWrongDay(true);
      return day.current?.focus();
    }
    return props.onStart(parsed === undefined ? rest : { ...rest, received: parsed });
  };
  const { names, isPasted } = props;
  return (
    <Dialog
      title={isPasted ? words.readyPasted : words.ready(names.length)}
      width={460}
      onClose={props.onClose}
      onAccept={start}
      footer={
        <>
          <Button onClick={props.onClose}>{words.cancel}</Button>
          <Button look="primary" keys="Enter" onClick={start}>
            {words.start}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          start();
        }}
      >
        <ul className="small muted">
          {names.slice(0, MOST).map((name, at) => (
            <li key={`${at} ${name}`} className="flex gap-6">
              {!isPasted && <Icon name="file" size="s" />}
              <span className="ellipsis">{name}</span>
            </li>
          ))}
          {names.length > MOST && <li className="faint">{all.deliveries.more(names.length - MOST)}</li>}
        </ul>
        {isPasted && (
          <label className="stack gap-4">
            <span className="tiny muted">{words.source}</span>
            <input
              className="field"
              ref={source}
              aria-invalid={lacksSource}
              value={said.source ?? ''}
              onChange={(event) => {
                set({ source: event.target.value });
                setLacksSource(false);
              }}
            />
            {lacksSource && (
              <span className="small red" role="alert">
                {words.sourceMissing}
              </span>
            )}
          </label>
        )}
        <p className="label">{words.options}</p>
        <div className={css.pair}>
          <label className="stack gap-4">
            <span className="tiny muted">{words.agency}</span>
            <select
              className="field"
              value={said.agency ?? ''}
              onChange={(event) => set({ agency: event.target.value })}
            >
              <option value="">{words.agencyFromFile}</option>
              {senders.data?.agencies.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name[language]}
                </option>
              ))}
            </select>
          </label>
          <label className="stack gap-4">
            <span className="tiny muted">{words.period}</span>
            <input
              className="field"
              value={said.period ?? ''}
              placeholder={workspace?.period}
              onChange={(event) => set({ period: event.target.value })}
            />
          </label>
          <label className="stack gap-4">
            <span className="tiny muted">{words.letter}</span>
            <input
              className="field"
              value={said.letter ?? ''}
              onChange={(event) => set({ letter: event.target.value })}
            />
          </label>
          <label className="stack gap-4">
            <span className="tiny muted">{words.received}</span>
            <input
              className="field"
              placeholder={all.frame.dayFormat}
              aria-invalid={wrongDay}
              ref={day}
              value={said.received ?? ''}
              onChange={(event) => {
                set({ received: event.target.value });
                setWrongDay(false);
              }}
            />
            {wrongDay && (
              <span className="small red" role="alert">
                {all.errors.sentence({ tag: 'DayInvalid', text: said.received ?? '' })}
              </span>
            )}
          </label>
        </div>
      </form>
    </Dialog>
  );
}

const filled = (said: Said): Said =>
  Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value !== ''),
  ) as Said; // prettier-ignore
