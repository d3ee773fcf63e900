import type { AgencyLine } from '../../../shared/contract/overview.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { shownCalendarDay } from '../../kit/when.ts';
import { agencyState } from './agency-state.ts';
import { DueField } from './due-field.tsx';
import css from './part.module.css';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';

export function AgencyRow(props: {
  line: AgencyLine;
  chosen: boolean;
  /** The focus goes here first. */
  begins: boolean;
  editing: boolean;
  onChoose: () => void;
  onOpen: () => void;
  onLetter: () => void;
  onEdit: () => void;
  onEnd: () => void;
}) {
  const { line } = props;
  const w = useWords().overview.agencies;
  const language = useLanguage();
  const nav = useNav();
  const name = line.name[language];
  return (
    <tr
      tabIndex={props.chosen ? 0 : -1}
      aria-selected={props.chosen}
      data-agency={line.id}
      {...(props.begins ? { 'data-begin': true } : {})}
      onFocus={props.onChoose}
      onDoubleClick={props.onOpen}
    >
      <td title={name}>{line.short[language]}</td>
      <td className="muted">
        {line.deliveries.map((id, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <button
              type="button"
              tabIndex={-1}
              onClick={() => nav.go('deliveries', { delivery: String(id) })}
            >
              {deliveryNumber(id)}
            </button>
          </span>
        ))}
      </td>
      <td>{line.observed > 0 ? shownNumber(line.observed, language) : <span className="faint">…</span>}</td>
      <td>
        {line.disputed > 0 && (
          <button
            type="button"
            tabIndex={-1}
            onClick={() => nav.go('figures', { filter: 'unsettled', agency: line.id })}
          >
            {line.disputed}
          </button>
        )}
      </td>
      <td className={line.overdue ? 'red' : 'muted'}>
        {props.editing ? (
          <DueField agency={line.id} name={name} due={line.ownDue ? line.due : null} onEnd={props.onEnd} />
        ) : (
          <button type="button" tabIndex={-1} title={w.setDueOf(name)} onClick={props.onEdit}>
            {line.due === null ? '–' : shownCalendarDay(line.due, language)}
          </button>
        )}
      </td>
      <td className={css.text}>
        <AgencyState line={line} onOpen={props.onOpen} onLetter={props.onLetter} />
      </td>
    </tr>
  );
}

function AgencyState(props: { line: AgencyLine; onOpen: () => void; onLetter: () => void }) {
  const { line } = props;
  const w = useWords().overview.agencies;
  const language = useLanguage();
  const text = agencyState(line, w, language);
  if (line.unread) {
    return (
      <button
        type="button"
        tabIndex={-1}
        className={classes(markCss.mark, 'small red')}
        title={line.unread.file}
        onClick={props.onLetter}
      >
        <Icon name="blocker" />
        {text}
      </button>
    );
  }
  if (line.state === 'silent')
    return (
      <button
        type="button"
        tabIndex={-1}
        className={classes(markCss.mark, line.overdue ? 'red' : 'muted', 'small')}
        onClick={props.onLetter}
      >
        <Icon name={line.overdue ? 'clock' : 'close'} />
        {text}
      </button>
    );
  if (line.questions.length > 0)
    return (
      <button
        type="button"
        tabIndex={-1}
        className={classes(markCss.mark, 'small amber')}
        onClick={props.onOpen}
      >
        <Icon name="question" />
        {text}
      </button>
    );
  return (
    <span className={classes(markCss.mark, 'small muted')}>
      <Icon name={line.state === 'corrected' ? 'revision' : 'decided'} />
      {text}
    </span>
  );
}
