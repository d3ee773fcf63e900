import { useRef, useState, type KeyboardEvent } from 'react';
import type { AgencyLine, OverviewView } from '../../../shared/contract/overview.ts';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { usePrinting } from '../../shell/paper.ts';
import { placeInList } from '../../keys/arrows.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { useTableActions } from '../../parts/table/use-table-actions.tsx';
import { shownCalendarDay } from '../../kit/when.ts';
import { agenciesTable } from './agency-state.ts';
import { AgencyRow } from './agency-row.tsx';
import { DueField } from './due-field.tsx';
import { classes } from '../../kit/classes.ts';
import css from './part.module.css';

/** At least so many rows before the rest is folded away and counted: as many as stand beside them. */
const SHOWN = 15;

const SHOW = ['all', 'late', 'listed'] as const;
const PASSES: Record<(typeof SHOW)[number], (line: AgencyLine) => boolean> = {
  all: (line) => !line.listedOnly,
  late: (line) => line.overdue && !line.listedOnly,
  listed: (line) => line.listedOnly,
};

/** Who has reported, what of it is disputed or unclear, and until when the others were to. */
export function AgenciesTable({
  view,
  onLetter,
}: {
  view: OverviewView;
  onLetter: (agency: string) => void;
}) {
  const w = useWords().overview.agencies;
  const language = useLanguage();
  const nav = useNav();
  const body = useRef<HTMLTableSectionElement>(null);
  const [all, keepAll] = useKept('all bodies', false);
  const setAll = (to: boolean): void => keepAll(() => to);
  const [editing, setEditing] = useState<string | null | undefined>();
  const show = SHOW.find((one) => one === nav.place.params['show']) ?? 'all';
  const passing = view.agencies.filter(PASSES[show]);
  const most = Math.max(SHOWN, view.sections.length);
  const printing = usePrinting();
  const lines = all || printing ? passing : passing.slice(0, most);
  const rest = passing.slice(most);
  const chosen = lines.find((line) => line.id === nav.place.params['agency']) ?? lines[0];
  const choose = (line: AgencyLine | undefined): void => {
    if (!line) return;
    nav.choose({ agency: line.id });
    body.current?.querySelector<HTMLElement>(`[data-agency="${CSS.escape(line.id)}"]`)?.focus();
  };
  const open = (line: AgencyLine): void => {
    const [question] = line.questions;
    const delivery = question?.delivery ?? line.deliveries.at(-1);
    if (question)
      nav.go('deliveries', { delivery: String(question.delivery), sheet: question.sheet, ref: question.ref }); // prettier-ignore
    else if (delivery === undefined) onLetter(line.id);
    else nav.go('deliveries', { delivery: String(delivery) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = chosen ? lines.indexOf(chosen) : -1;
    const to = placeInList(event.key, at, lines.length);
    if (to !== null) {
      event.preventDefault();
      choose(lines[to]);
    } else if (event.key === 'Enter' && chosen && event.target instanceof HTMLTableRowElement) {
      event.preventDefault();
      open(chosen);
    }
  };
  const none = { disabled: chosen === undefined };
  useActions([
    {
      id: 'overview.letter',
      label: w.letter,
      keys: 'W',
      footer: true,
      run: () => onLetter(chosen!.id),
      ...none,
    },
    { id: 'overview.due', label: w.due, keys: 'D', footer: true, run: () => setEditing(chosen!.id), ...none },
    {
      id: 'overview.disputed',
      label: w.toDisputed,
      keys: 'F',
      footer: true,
      disabled: (chosen?.disputed ?? 0) === 0,
      run: () => nav.go('figures', { filter: 'unsettled', agency: chosen!.id }),
    },
    { id: 'overview.dueAll', label: w.setDue, keys: 'Shift+D', run: () => setEditing(null) },
  ]);
  const title = w.title(view.bodies.reported, view.bodies.expected);
  const table = useTableActions('overview.bodies', () => agenciesTable(title, passing, w, language), {
    name: title,
  });
  const end = (): void => {
    setEditing(undefined);
    requestAnimationFrame(() => choose(chosen));
  };
  return (
    <div data-pane {...table.pane}>
      <h2>
        <span title={w.titleWhy}>{title}</span>
        <span className={css.aside} style={{ marginLeft: 'auto' }}>
          {editing === null ? (
            <DueField agency={null} name={null} due={view.due} onEnd={end} />
          ) : (
            <button type="button" title={w.setDue} onClick={() => setEditing(null)}>
              {view.due === null ? w.noDue : w.dueAll(shownCalendarDay(view.due, language))}
            </button>
          )}
        </span>
        <span
          className={classes(css.aside, 'flex gap-8')}
          style={{ marginLeft: 0 }}
          role="group"
          aria-label={w.show}
        >
          {SHOW.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === show}
              onClick={() => nav.choose({ show: one })}
            >
              {w[one](view.agencies.filter(PASSES[one]).length)}
            </button>
          ))}
        </span>
      </h2>
      <table className={css.table}>
        <colgroup>
          <col />
          <col style={{ width: 50 }} />
          <col style={{ width: 56 }} />
          <col style={{ width: 58 }} />
          <col style={{ width: passing.some(isDueInOtherYear) ? 92 : 58 }} />
          <col style={{ width: 114 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{w.columns.body}</th>
            <th scope="col">{w.columns.file}</th>
            <th scope="col">{w.columns.observed}</th>
            <th scope="col">{w.columns.disputed}</th>
            <th scope="col">{w.columns.due}</th>
            <th scope="col" className={css.text}>
              {w.columns.state}
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {lines.map((line) => (
            <AgencyRow
              key={line.id}
              line={line}
              chosen={line === chosen}
              begins={line === chosen && (view.todo.length === 0 || line.id === nav.place.params['agency'])}
              editing={editing === line.id}
              onChoose={() => nav.choose({ agency: line.id })}
              onOpen={() => open(line)}
              onLetter={() => onLetter(line.id)}
              onEdit={() => setEditing(line.id)}
              onEnd={end}
            />
          ))}
        </tbody>
      </table>
      {rest.length > 0 && (
        <button
          type="button"
          className="small accent no-print"
          style={{ marginTop: 6 }}
          onClick={() => setAll(!all)}
          aria-expanded={all}
        >
          {all ? w.fewer : w.more(rest.length, rest.filter((line) => line.state === 'silent').length)}
        </button>
      )}
      {table.dialog}
    </div>
  );
}

/** Shown with its year then, which a narrow column would cut to one of another century. */
const isDueInOtherYear = ({ due }: AgencyLine): boolean =>
  due !== null && Number(due.slice(0, 4)) !== new Date().getFullYear();
