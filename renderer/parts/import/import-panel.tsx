import type { DeliveryNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import type { ImportOutcome, PersonalFile, TakenFile } from '../../../shared/contract/import.ts';
import type { JobProgress } from '../../../shared/contract/events.ts';
import { noteAz } from '../../../shared/words/readings/note-az.ts';
import { noteEn } from '../../../shared/words/readings/note-en.ts';
import { useNav } from '../../shell/nav.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Icon } from '../../kit/icon.tsx';
import { ImportRunning } from './import-running.tsx';
import css from './import-panel.module.css';

/** At the bottom right while an import runs, and afterwards what came of it. */
export function ImportPanel(props: {
  running: JobProgress | null;
  personal: readonly PersonalFile[];
  ended: ImportOutcome | null;
  onClose: () => void;
}) {
  const words = useWords().deliveries.imports;
  const { running, ended } = props;
  useActions([
    {
      id: 'import.close',
      label: words.close,
      keys: 'Escape',
      run: props.onClose,
      footer: true,
      disabled: running !== null || ended === null,
    },
  ]);
  if (running) return <ImportRunning progress={running} personal={props.personal} />;
  if (!ended) return null;
  return (
    <section className={`${css.panel} fade no-print`} data-pane aria-label={words.choose}>
      <header className="flex gap-8">
        <div className="grow" role="status">
          <h2 className="bold">{heading(ended, words)}</h2>
        </div>
        <IconButton icon="close" label={words.close} onClick={props.onClose} />
      </header>
      {ended.error && <ErrorNote error={ended.error} />}
      <div className={css.list}>
        <Taken taken={ended.taken} onOpen={props.onClose} />
        <Refused refused={ended.refused} onOpen={props.onClose} />
      </div>
    </section>
  );
}

function heading(ended: ImportOutcome, words: ReturnType<typeof useWords>['deliveries']['imports']): string {
  if (ended.state === 'cancelled') return words.cancelled;
  if (ended.state === 'failed') return words.failed;
  return ended.taken.length > 0 ? words.done(ended.taken.length) : words.nothing;
}

function Taken({ taken, onOpen }: { taken: readonly TakenFile[]; onOpen: () => void }) {
  const words = useWords().deliveries.imports;
  const language = useLanguage();
  const { go } = useNav();
  const sentences = (one: TakenFile, which: (note: DeliveryNote) => boolean): string[] =>
    one.notes.filter(which).map((note) => (language === 'az' ? noteAz(note) : noteEn(note)) ?? '');
  return (
    <ul>
      {taken.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            className={css.line}
            onClick={() => {
              go('deliveries', { delivery: String(one.id) });
              onOpen();
            }}
          >
            <Came one={one} />
            <span className="ellipsis grow">{one.file}</span>
            <span className={isUnread(one) ? 'small amber unbroken' : 'small muted unbroken'}>
              {cameOf(one, words)}
            </span>
            {one.questions > 0 && (
              <span className="small amber unbroken bold">
                <Icon name="question" size="s" /> {words.questions(one.questions)}
              </span>
            )}
          </button>
          {sentences(one, (note) => note.tag === 'NothingUnderstood' && note.limit !== undefined).map(
            (sentence) => (
              <p key={sentence} className={`small amber ${css.note}`}>
                {sentence}
              </p>
            ),
          )}
          {sentences(one, (note) => note.tag === 'PersonalData')
            .slice(0, 3)
            .map((sentence) => (
              <p key={sentence} className={`small amber ${css.note}`}>
                <b className="bold">{words.personal}:</b> {sentence}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A table of which nothing was understood: a tick would say that its numbers are in. */
const isUnread = (one: TakenFile): boolean => one.evidence === undefined && one.observations === 0;

function Came({ one }: { one: TakenFile }) {
  if (one.evidence !== undefined)
    return (
      <span className="muted">
        <Icon name="note" />
      </span>
    );
  return (
    <span className={isUnread(one) ? 'amber' : 'green'}>
      <Icon name={isUnread(one) ? 'query' : 'decided'} />
    </span>
  );
}

function cameOf(one: TakenFile, words: ReturnType<typeof useWords>['deliveries']['imports']): string {
  const opened = one.notes.find((note) => note.tag === 'Opened');
  if (opened) return words.opened(opened.parts);
  if (one.evidence !== undefined) return words.evidence(one.evidence);
  return isUnread(one) ? words.noValues : words.values(one.observations);
}

function Refused({ refused, onOpen }: { refused: ImportOutcome['refused']; onOpen: () => void }) {
  const all = useWords();
  if (refused.length === 0) return null;
  return (
    <>
      <h3 className="label">{all.deliveries.imports.refused(refused.length)}</h3>
      <ul>
        {refused.map(({ file, error }, at) => (
          <li key={`${file} ${at}`} className={css.line}>
            <span className={error.tag === 'SameBytes' ? 'muted' : 'red'}>
              <Icon name={error.tag === 'SameBytes' ? 'note' : 'blocker'} />
            </span>
            <div className="small">
              {all.errors.sentence(error)}
              {error.tag === 'OwnDraft' && <OpenReturned path={error.path} onOpen={onOpen} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A draft that came in a mail has to be saved first: there is no file to open. */
function OpenReturned({ path, onOpen }: { path: string | undefined; onOpen: () => void }) {
  const words = useWords().deliveries.imports;
  const { go } = useNav();
  if (path === undefined) return null;
  return (
    <div style={{ marginTop: 6 }}>
      <Button
        small
        onClick={() => {
          go('reference', { returned: path });
          onOpen();
        }}
      >
        {words.openReturned}
      </Button>
    </div>
  );
}
