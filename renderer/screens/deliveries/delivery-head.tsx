import { useState } from 'react';
import type { DeliveryView } from '../../../shared/contract/delivery-views.ts';
import { noteAz } from '../../../shared/words/readings/note-az.ts';
import { originWords } from '../../../shared/words/readings/origin-words.ts';
import { noteEn } from '../../../shared/words/readings/note-en.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import { call } from '../../shell/api.ts';
import { useSession } from '../../shell/session.tsx';
import { useToast } from '../../shell/toast.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import { MenuButton } from '../../kit/menu.tsx';
import { GoneBanner } from './gone-banner.tsx';
import { TakeOut, type TakingOut } from './take-out.tsx';
import { NameSender } from './name-sender.tsx';
import { useFileDialog } from '../../parts/files/use-file-dialog.ts';
import { useReplace } from '../../parts/files/use-replace.tsx';
import { shownDay, shownInstant } from '../../kit/when.ts';
import css from './delivery-head.module.css';
import buttonCss from '../../kit/button.module.css';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';

/** Which file this is: sender, name, when it came, what it is known by. */
export function DeliveryHead(props: {
  view: DeliveryView;
  diff: boolean;
  onDiff: () => void;
  /** Absent: it is being taught. */
  onTeach?: () => void;
  /** Absent: as above. */
  onAgain?: () => void;
}) {
  const { view } = props;
  const all = useWords();
  const words = all.deliveries;
  const language = useLanguage();
  const files = useFileDialog();
  const toast = useToast();
  const { write, question } = useReplace();
  const { workspace } = useSession();
  const [naming, setNaming] = useState(false);
  const [taking, setTaking] = useState<TakingOut | null>(null);
  const writable = workspace?.readOnly !== true && props.onTeach !== undefined;
  const mayWithdraw = writable && !isGone(view);
  const mayErase = writable && view.erasure === undefined;
  const teachable =
    props.onTeach !== undefined &&
    view.kind === 'spreadsheet' &&
    view.replacedBy === undefined &&
    !isGone(view) &&
    view.sheets.length > 0 &&
    workspace?.readOnly !== true;
  const nameless =
    view.agency === UNKNOWN_SENDER &&
    view.replacedBy === undefined &&
    !isGone(view) &&
    workspace?.readOnly !== true;
  useActions([
    {
      id: 'deliveries.sender',
      label: words.sender.title,
      keys: 'M',
      footer: nameless,
      disabled: !nameless,
      run: () => setNaming(true),
    },
    {
      id: 'deliveries.teach',
      label: all.teach.act,
      keys: 'E',
      disabled: !teachable,
      run: () => props.onTeach?.(),
    },
    {
      id: 'deliveries.withdraw',
      label: words.takeOut.withdraw,
      disabled: !mayWithdraw,
      run: () => setTaking('withdraw'),
    },
    {
      id: 'deliveries.erase',
      label: words.takeOut.erase,
      disabled: !mayErase,
      run: () => setTaking('propose'),
    },
  ]);
  const save = async (): Promise<void> => {
    const path = await files.saveAs(words.originalTitle, view.file);
    if (path === null) return undefined;
    const written = await write(path, (replace) =>
      call('deliveries.saveOriginal', { delivery: view.id, path, replace }),
    );
    if (written === null) return undefined;
    return written.ok ? toast.say(all.frame.written(written.value.file)) : toast.refuse(written.error);
  };
  const said = view.notes
    .map((note) => (language === 'az' ? noteAz(note) : noteEn(note)))
    .filter((note) => note !== null);
  const facts = [
    view.file,
    view.received === undefined
      ? words.taken(shownInstant(view.takenAt, language), view.takenBy)
      : words.received(shownDay(view.received, language)),
    ...(view.letter === undefined ? [] : [words.letter(view.letter)]),
    words.version(view.version),
    ...(view.replacedBy ? [words.replacedBy(view.replacedBy.no)] : []),
  ];
  return (
    <header className={css.head}>
      <div className="flex gap-8">
        <h1 className="grow ellipsis" title={view.sender[language]}>
          {view.sender[language]}
        </h1>
        {view.kind === 'spreadsheet' && <LayoutTag view={view} />}
        {nameless && (
          <Button small icon="person" keys="M" onClick={() => setNaming(true)}>
            {words.sender.title}
          </Button>
        )}
        {teachable && (
          <Button small icon="pen" keys="E" title={all.teach.teachesWhy} onClick={() => props.onTeach?.()}>
            {all.teach.act}
          </Button>
        )}
        {view.before && props.onTeach !== undefined && (
          <button
            type="button"
            className={classes(buttonCss.button, buttonCss.compact)}
            aria-pressed={props.diff}
            aria-keyshortcuts="D"
            onClick={props.onDiff}
          >
            <Icon name="left-right" />
            {words.against(view.before.no)}
            <kbd aria-hidden="true">D</kbd>
          </button>
        )}
        {view.kind !== 'typed' && view.erasure?.confirmedBy === undefined && (
          <Button small icon="file" title={words.originalTitle} onClick={() => void save()}>
            {words.original}
          </Button>
        )}
        {(mayWithdraw || mayErase) && (
          <MenuButton
            name={words.takeOut.menu}
            label={<Icon name="more" />}
            className={classes(buttonCss.button, buttonCss.compact)}
            items={[
              { label: words.again.act, disabled: !teachable, onChoose: () => props.onAgain?.() },
              {
                label: words.takeOut.withdraw,
                disabled: !mayWithdraw,
                onChoose: () => setTaking('withdraw'),
              },
              { label: words.takeOut.erase, disabled: !mayErase, onChoose: () => setTaking('propose') },
            ]}
          />
        )}
      </div>
      <div className="small muted ellipsis" title={view.sha256}>
        {facts.join(' · ')} · SHA-256 {view.sha256.slice(0, 8)}…{view.sha256.slice(-8)}
      </div>
      {(view.withdrawn ?? view.erasure) && (
        <GoneBanner view={view} onErase={writable ? () => setTaking('erase') : null} />
      )}
      {view.origin && (
        <div className="small muted ellipsis" title={originWords(view.origin, language)}>
          {originWords(view.origin, language)}
        </div>
      )}
      {said.length > 0 && (
        <ul className="small muted" aria-label={words.notes}>
          {said.slice(0, 3).map((note) => (
            <li key={note} className="flex gap-4 ellipsis" title={note}>
              <Icon name="note" size="s" />
              <span className="ellipsis">{note}</span>
            </li>
          ))}
          {said.length > 3 && (
            <li className="faint" title={said.slice(3).join('\n')}>
              {words.more(said.length - 3)}
            </li>
          )}
        </ul>
      )}
      {question}
      {taking && <TakeOut view={view} how={taking} onClose={() => setTaking(null)} />}
      {naming && <NameSender view={view} onClose={() => setNaming(false)} />}
    </header>
  );
}

function LayoutTag({ view }: { view: DeliveryView }) {
  const words = useWords().deliveries;
  const language = useLanguage();
  if (view.layout === null) return <span className={markCss.tag}>{words.noLayout}</span>;
  const name = view.layoutOf?.[language] ?? words.anyLayout;
  if (view.layoutChanged) {
    return (
      <span className={classes(markCss.tag, markCss.query)} title={view.layout}>
        <Icon name="query" size="s" />
        {words.layoutChanged(name)}
      </span>
    );
  }
  return (
    <span className={markCss.tag} title={view.layout}>
      <Icon name="decided" size="s" />
      {words.layoutFits(name)}
    </span>
  );
}
