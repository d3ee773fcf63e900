import { useState } from 'react';
import type { PersonalFile, PersonsAnswer } from '../../../shared/contract/import.ts';
import type { JobProgress } from '../../../shared/contract/events.ts';
import { noteAz } from '../../../shared/words/readings/note-az.ts';
import { noteEn } from '../../../shared/words/readings/note-en.ts';
import { call } from '../../shell/api.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { ReasonField } from '../../kit/reason-field.tsx';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import css from './import-panel.module.css';

/** Not Escape, which goes back everywhere: a long reading would end by a slip. */
const CANCEL = 'Ctrl+Shift+X';

/** How far an import is; and, before anything is kept, whether files that speak of persons are wanted. */
export function ImportRunning({
  progress,
  personal,
}: {
  progress: JobProgress;
  personal: readonly PersonalFile[];
}) {
  const words = useWords().deliveries.imports;
  const { at, of, file, phase, job } = progress;
  const asks = phase === 'asking';
  const reading = of === 0 ? words.looking : words.reading(Math.min(at + 1, of), of);
  const cancel = (): void => void call('job.cancel', { job });
  useActions([{ id: 'import.cancel', label: words.cancelImport, keys: CANCEL, run: cancel, footer: true }]);
  const line = asks ? words.personalFound(personal.length) : phase === 'keeping' ? words.keeping : reading;
  return (
    <section className={`${css.panel} fade no-print`} data-pane aria-label={words.choose}>
      <header className="flex gap-8">
        <div className="grow" role="status">
          <h2 className="bold">{line}</h2>
        </div>
        <Button small onClick={cancel}>
          {words.cancel}
        </Button>
      </header>
      {asks ? (
        <Personal job={job} personal={personal} />
      ) : (
        <>
          <progress aria-label={line} max={Math.max(1, of)} {...(of === 0 ? {} : { value: at })} />
          <p className="small muted ellipsis">{file === '' ? '\u00a0' : file}</p>
        </>
      )}
    </section>
  );
}

function Personal({ job, personal }: { job: number; personal: readonly PersonalFile[] }) {
  const words = useWords().deliveries.imports;
  const language = useLanguage();
  const [reason, setReason] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const go = (persons: PersonsAnswer): void => void call('deliveries.confirmImport', { job, persons });
  const keep = (): void => {
    setTries((now) => now + 1);
    if (reason !== null && reason.trim() !== '') go({ how: 'kept', reason });
  };
  return (
    <>
      <ul className={`${css.list} small`}>
        {personal.map((one) => (
          <li key={one.file} className={css.line}>
            <span className="amber">
              <Icon name="person" />
            </span>
            <span>
              <b className="bold">{one.file}</b>
              {one.notes.map((note) => (
                <span
                  key={`${note.where ?? ''} ${note.sheet} ${note.ref}`}
                  className="muted"
                  style={{ display: 'block' }}
                >
                  {language === 'az' ? noteAz(note) : noteEn(note)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className="flex gap-8" data-answers style={{ marginTop: 8, flexWrap: 'wrap' }}>
        <Button small look="primary" title={words.leaveOutWhy} onClick={() => go({ how: 'left out' })}>
          {words.leaveOut}
        </Button>
        <Button small onClick={() => go({ how: 'files left out' })}>
          {words.leaveFilesOut}
        </Button>
        {reason === null && (
          <Button small onClick={() => setReason('')}>
            {words.keepAll}
          </Button>
        )}
      </div>
      <p className="small muted">{words.leaveOutWhy}</p>
      {reason !== null && (
        <div className="stack gap-4" style={{ marginTop: 8 }}>
          <ReasonField label={words.keepReason} value={reason} tries={tries} onChange={setReason} />
          <div className="flex gap-6">
            <Button small onClick={keep}>
              {words.keepIt}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
