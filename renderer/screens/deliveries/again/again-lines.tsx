import type {
  RereadDelivery,
  RereadLineView,
  RereadValue,
} from '../../../../shared/domain/rereading/view.ts';
import { shownChange, shownNumber } from '../../../../shared/words/number.ts';
import { Button } from '../../../kit/button.tsx';
import { classes } from '../../../kit/classes.ts';
import { Icon } from '../../../kit/icon.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import page from '../delivery-page.module.css';
import says from '../sheet/says-table.module.css';
import { useCauses } from './use-causes.ts';
import css from './again.module.css';

/** Centre: what of one file is otherwise, cell by cell, with the cause of each. */
export function AgainLines(props: {
  delivery: RereadDelivery | null;
  isLeft: boolean;
  onToggle: () => void;
}) {
  const { delivery, isLeft } = props;
  const words = useWords().deliveries.again;
  const language = useLanguage();
  const causeOf = useCauses();
  if (delivery === null)
    return (
      <section className={page.centre} data-pane tabIndex={-1} aria-label={words.title}>
        <p className={classes(css.aside, 'muted')}>{words.nothing}</p>
      </section>
    );
  const { causes, lines, more, same } = delivery;
  // Where there is one cause, every line has it.
  const numbered = causes.length > 1;
  return (
    <section className={page.centre} data-pane tabIndex={-1} aria-label={delivery.file}>
      <header className={css.head}>
        <div className="flex gap-8">
          <h2 className="grow ellipsis">{delivery.sender[language]}</h2>
          <Button small keys="X" onClick={props.onToggle}>
            {isLeft ? words.takeToo : words.leaveOut}
          </Button>
        </div>
        <p className="small muted ellipsis">
          {`${delivery.no} · ${delivery.file} · ${words.otherwise(lines.length + more)}, ${words.stay(same)}`}
        </p>
        <ul className="small" aria-label={words.because}>
          {causes.length === 0 && <li>{words.noCause}</li>}
          {causes.map((cause, at) => (
            <li key={JSON.stringify(cause)}>
              {numbered && <span className={css.place}>{at + 1}</span>}
              {causeOf(cause)}
            </li>
          ))}
        </ul>
        {delivery.fromCells && <p className="small amber">{words.fromCells}</p>}
      </header>
      <div
        className={classes(css.lines, isLeft && css.left)}
        tabIndex={0}
        role="group"
        aria-label={words.lines}
      >
        <table className={says.table}>
          <colgroup>
            <col className={css.cell} />
            <col className={css.value} />
            <col className={css.arrow} />
            <col className={css.value} />
            <col />
            <col className={css.period} />
            <col className={css.what} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{words.columns.cell}</th>
              <th scope="col" className="to-right">
                {words.columns.was}
              </th>
              <th aria-hidden="true" />
              <th scope="col" className="to-right">
                {words.columns.now}
              </th>
              <th scope="col">{words.columns.figure}</th>
              <th scope="col">{words.columns.period}</th>
              <th scope="col">{words.columns.what}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <Line key={at} line={line} numbered={numbered} />
            ))}
          </tbody>
        </table>
        {more > 0 && <p className={classes(css.aside, 'small muted')}>{words.more(more)}</p>}
      </div>
    </section>
  );
}

function Line({ line, numbered }: { line: RereadLineView; numbered: boolean }) {
  const words = useWords().deliveries.again;
  const language = useLanguage();
  const { change, sheet, ref, text, was, now, asks, why } = line;
  const number = (value: RereadValue): string =>
    value.value === null
      ? '–'
      : `${shownNumber(value.value, language)}${value.change === undefined ? '' : ` (${shownChange(value.change, language)})`}`;
  const named = now ?? was;
  const isHeld = change === 'answer' || change === 'decision';
  return (
    <tr>
      <td title={`${sheet} ${ref}\n${text}`}>
        <span className="accent">{ref}</span>
      </td>
      <td className="to-right muted">{was ? number(was) : <Asked is={ASKED_THEN.has(change)} />}</td>
      <td className={classes(css.into, 'faint')} aria-hidden="true">
        →
      </td>
      <td className={classes('to-right', !isHeld && 'bold', isHeld && css.held)}>
        {now ? number(now) : <Asked is={ASKED_NOW.has(change)} />}
      </td>
      <td className={says.named}>
        {named ? (
          <>
            {was && now && was.figure.name[language] !== now.figure.name[language] && (
              <span className="muted">{`${was.figure.name[language]} → `}</span>
            )}
            {named.figure.name[language]}
            {was && now && was.agency[language] !== now.agency[language] && (
              <span className="small muted">{` · ${was.agency[language]} → ${now.agency[language]}`}</span>
            )}
          </>
        ) : (
          <>
            <span title={asks?.label.join(' › ')}>{asks?.label.at(-1) || text}</span>
            {asks && asks.cells > 1 && <span className="small muted">{` · ${words.asks(asks.cells)}`}</span>}
          </>
        )}
      </td>
      <td className="muted">
        {was && now && was.period !== now.period ? `${was.period} → ${now.period}` : named?.period}
      </td>
      <td className={classes(says.named, CARE.has(change) && 'amber')}>
        {isHeld && <Icon name="lock" size="s" />} {words.change[change]}
        {numbered &&
          why.map((at) => (
            <span key={at} className={css.place}>
              {at + 1}
            </span>
          ))}
      </td>
    </tr>
  );
}

function Asked({ is }: { is: boolean }) {
  const words = useWords().deliveries.again;
  return is ? (
    <span className="amber">
      <Icon name="question" size="s" label={words.asked} />
    </span>
  ) : (
    <span className={classes(css.absent, 'faint')}>{words.absent}</span>
  );
}

type Change = RereadLineView['change'];
const ASKED_THEN: ReadonlySet<Change> = new Set(['answered', 'offers', 'aside']);
const ASKED_NOW: ReadonlySet<Change> = new Set(['asked', 'question', 'offers']);
/** What a person looks at twice. */
const CARE: ReadonlySet<Change> = new Set(['value', 'key', 'asked', 'gone', 'answer', 'decision']);
