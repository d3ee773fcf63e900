import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import { useRef } from 'react';
import type { DeliveriesView, DeliveryLine } from '../../../shared/contract/delivery-views.ts';
import { usePrinting } from '../../shell/paper.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import { useKept, useKeptScroll } from '../../shell/kept.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { moveInList } from '../../kit/move-in-list.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { AgainOffer } from './again/again-offer.tsx';
import { SilentBodies } from './silent-bodies.tsx';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { classes } from '../../kit/classes.ts';
import css from './delivery-list.module.css';
import type { DeliveryNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import type { Words } from '../../../shared/words/interface/words.ts';

/** Left: who has reported, what waits for answers, what was read, who is silent. */
export function DeliveryList(props: {
  view: DeliveriesView;
  chosen: DeliveryId | null;
  onChoose: (delivery: DeliveryId) => void;
  /** To what may read otherwise now. */
  onAgain: () => void;
}) {
  const { view, chosen, onChoose } = props;
  const words = useWords().deliveries;
  const language = useLanguage();
  const [all, keepAll] = useKept('all', false);
  const list = useRef<HTMLElement>(null);
  useKeptScroll(list, 'top');
  const shown = (value: number): string => shownNumber(value, language);
  const waiting = view.lines.filter((line) => line.openQuestions > 0);
  const read = view.lines.filter((line) => line.openQuestions === 0);
  const printing = usePrinting();
  const visible = all || printing || read.length <= MOST ? read : read.slice(0, MOST);
  const { reported, expected } = view.bodies;
  const row = (line: DeliveryLine) => (
    <Row key={line.id} line={line} on={line.id === chosen} onChoose={() => onChoose(line.id)} />
  );
  return (
    <aside
      ref={list}
      className={css.list}
      data-pane
      data-tour="files"
      aria-label={words.title}
      onKeyDown={(event) => moveInList(event, `button.${css.row}`)}
    >
      <div className={css.counts}>
        <h1 className="bold" title={words.reportedWhy}>
          {words.reported(reported, expected)}
        </h1>
        <div className={css.progress} aria-hidden="true">
          {Array.from({ length: expected }, (_, at) => (
            <i key={at} className={at < reported ? css.here : undefined} />
          ))}
        </div>
        <div className="small muted">
          {words.totals(shown(view.totals.files), shown(view.totals.cells), shown(view.totals.observations))}
        </div>
      </div>
      <AgainOffer onLook={props.onAgain} />
      {waiting.length > 0 && (
        <section aria-label={words.answersNeeded}>
          <h2 className={css.groupHeading}>
            <span>{words.answersNeeded}</span>
            <span>{words.answersCount(view.questions.open, view.questions.files)}</span>
          </h2>
          {waiting.map(row)}
        </section>
      )}
      {read.length > 0 && (
        <section aria-label={words.read}>
          <h2 className={css.groupHeading}>
            <span>{words.read}</span>
            <span>{words.files(read.length)}</span>
          </h2>
          {visible.map(row)}
          {read.length > MOST && (
            <button
              type="button"
              className={classes(css.row, 'faint no-print')}
              aria-expanded={all}
              onClick={() => keepAll((now) => !now)}
            >
              <span className={css.number} />
              {all ? words.fewer : words.more(read.length - MOST)}
              <Icon name="down" size="s" />
            </button>
          )}
        </section>
      )}
      <SilentBodies view={view} />
    </aside>
  );
}

/** Deliveries that are read and ask nothing, before the rest is folded away. */
const MOST = 40;

function Row({ line, on, onChoose }: { line: DeliveryLine; on: boolean; onChoose: () => void }) {
  const words = useWords().deliveries;
  const language = useLanguage();
  const { openQuestions, replacedBy } = line;
  const note = noteOf(line, words);
  return (
    <button
      type="button"
      className={css.row}
      aria-current={on}
      {...(on && line.kind !== 'spreadsheet' ? { 'data-begin': true } : {})}
      title={`${line.sender[language]}\n${line.file}`}
      onClick={onChoose}
    >
      <span className={css.number}>{line.no}</span>
      <span className={replacedBy || isGone(line) ? 'ellipsis faint' : 'ellipsis'}>
        {/* The list cannot tell several unknown senders apart; their files can. */}
        {line.agency === UNKNOWN_SENDER ? line.file : line.short[language]}
        {line.version > 1 && !replacedBy && `, ${words.corrected}`}
      </span>
      {openQuestions > 0 ? (
        <span className={classes(css.note, 'amber')} aria-label={words.questions(openQuestions)}>
          <Icon name="question" />
          {openQuestions}
        </span>
      ) : (
        <span className={css.note}>
          {note.icon && <Icon name={note.icon} />}
          {note.text}
        </span>
      )}
    </button>
  );
}

/** What is worth knowing first. */
const ORDER: readonly DeliveryNote['tag'][] = [
  'PersonalData', 'KeptUnread', 'Opened', 'SenderUnknown', 'MailFromOther', 'LayoutChanged', 'NothingUnderstood', 'PartUnreadable', 'EntryTwice', 'RepeatCut',
  'CellError', 'LettersLost', 'RowTooWide', 'RowsTooShort', 'QuoteUnbalanced', 'EncodingDoubtful', 'WrongTotal', 'PeriodDiffers', 'ProtectedSheet', 'HiddenCellsRead', 'HiddenSheetKept', 'TextUnderMerge',
  'FormulaWithoutValue', 'WrongExtension', 'LettersMended', 'EncodingGuessed', 'MacrosIgnored',
]; // prettier-ignore

/** Said of what is kept and not read. */
const WAY: ReadonlySet<DeliveryNote['tag']> = new Set(['KeptUnread', 'Opened']);

const ICONS: { [K in DeliveryNote['tag']]?: IconName } = {
  PersonalData: 'person',
  CellError: 'note',
  ProtectedSheet: 'lock',
  HiddenCellsRead: 'hidden',
  HiddenSheetKept: 'hidden',
};

/** The one thing that the list says of a delivery that asks nothing. */
function noteOf(line: DeliveryLine, words: Words['deliveries']): { icon: IconName | null; text: string } {
  if (line.erasure?.what === 'whole') return { icon: null, text: words.takeOut.markErased };
  if (line.erasure && line.erasure.confirmedBy === undefined)
    return { icon: 'proposed', text: words.takeOut.markProposed };
  if (line.withdrawn) return { icon: null, text: words.takeOut.markWithdrawn };
  if (line.replacedBy) return { icon: null, text: words.replacedBy(line.replacedBy.no) };
  if (line.kind === 'typed') return { icon: null, text: words.typed };
  const first = ORDER.map((tag) => line.notes.find((note) => note.tag === tag)).find(Boolean);
  if (first && (line.kind !== 'evidence' || WAY.has(first.tag)))
    return { icon: ICONS[first.tag] ?? null, text: words.noteMark(first) };
  if (line.kind === 'evidence') return { icon: null, text: words.evidence };
  return { icon: null, text: line.format === 'xlsx' ? '' : line.format };
}
