import { useState } from 'react';
import type { TeachQuestion, TeachView } from '../../../../shared/contract/teaching.ts';
import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import type { Lesson } from '../../../../shared/domain/understanding/taught/lessons.ts';
import { Shown } from '../../../keys/shown.tsx';
import { useActions } from '../../../keys/actions.tsx';
import { Button } from '../../../kit/button.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { useAskedWords } from '../asked-words.ts';
import { AnotherPeriod } from '../question/another-period.tsx';
import { FindFigure } from '../question/find-figure.tsx';
import { QuestionAbout } from '../question/question-about.tsx';
import { ReadingButton } from '../reading-button.tsx';
import type { Spot } from '../sheet/cell-cursor.ts';
import { AddFigure } from './add-figure.tsx';
import { DryList } from './dry-list.tsx';
import type { RowPlace } from './figure-fields.ts';
import { lineOf, placeOf, type Target } from './target.ts';
import type { SaidOnce } from './use-lessons.ts';
import css from './teach-panel.module.css';

/** Right: what is asked of the cells that a person stands on, what would follow, and the one act that keeps it. */
export function TeachPanel(props: {
  view: TeachView;
  target: Target;
  at: Spot;
  /** The row under the cursor. */
  place: RowPlace;
  /** Figures that were added on this sheet and are not kept yet. */
  added: readonly NewFigure[];
  /** Answers given since the screen was opened. */
  answered: number;
  busy: boolean;
  onSay: (once: SaidOnce) => void;
  onTakeBack: () => void;
  onLater: (question: TeachQuestion) => void;
  onGo: (question: TeachQuestion) => void;
  onTake: (reason: string) => void;
  onLeave: () => void;
}) {
  const { view, target } = props;
  const words = useWords().teach;
  const [reason, setReason] = useState<string | null>(null);
  const asked = view.questions.reduce((sum, { question }) => sum + question.settles, 0);
  const take = (): void => props.onTake(reason?.trim() || words.reason);
  useActions([
    {
      id: 'teach.take',
      label: words.take(view.counts.taken),
      keys: 'Ctrl+Enter',
      whileTyping: true,
      run: take,
      disabled: props.busy,
    },
    { id: 'teach.leave', label: words.keepNothing, keys: 'Escape', run: props.onLeave },
    {
      id: 'teach.back',
      label: words.takeBack,
      keys: 'Ctrl+Z',
      run: props.onTakeBack,
      disabled: props.answered === 0,
    },
    { id: 'teach.reason', label: words.reasonLabel, keys: 'R', run: () => setReason(reason ?? '') },
  ]);
  const rest = view.questions.filter((one) => target?.kind !== 'question' || one !== target.question);
  return (
    <aside
      className={css.panel}
      data-pane
      tabIndex={-1}
      aria-label={words.questions(view.questions.length, asked)}
    >
      <header>
        <h2 className="bold grow">
          {view.questions.length === 0 ? words.none : words.questions(view.questions.length, asked)}
        </h2>
        <span className="small muted">{words.said(props.answered)}</span>
      </header>
      <div className={css.asks}>
        {target === null ? (
          <p className="muted small" style={{ padding: '12px 16px' }}>
            {words.noneWhy}
          </p>
        ) : (
          <Shown of={`${props.answered} ${keyOf(target)}`}>
            <Asked key={`${props.answered} ${keyOf(target)}`} {...props} target={target} />
          </Shown>
        )}
        <Next questions={rest} onGo={props.onGo} />
        <DryList dry={view.dry} />
      </div>
      {reason !== null && (
        <label className="stack gap-4" style={{ padding: '8px 16px' }}>
          <span className="label">{words.reasonLabel}</span>
          <input
            className="field"
            autoFocus
            value={reason}
            placeholder={words.reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' && (event.key !== 'Enter' || event.ctrlKey)) return;
              event.preventDefault();
              event.currentTarget.blur();
            }}
          />
        </label>
      )}
      <footer className={css.foot}>
        <Button look="primary" keys="Ctrl+Enter" disabled={props.busy} onClick={take}>
          {words.take(view.counts.taken)}
        </Button>
        <Button look="text" keys="Esc" onClick={props.onLeave}>
          {words.keepNothing}
        </Button>
      </footer>
    </aside>
  );
}

const keyOf = (target: NonNullable<Target>): string =>
  target.kind === 'question' ? placeOf(target.question) : `${target.sheet}!${target.ref}`;

/** A question, or cells that a person stands on; either is settled by one key or by a search. */
function Asked(props: {
  view: TeachView;
  place: RowPlace;
  added: readonly NewFigure[];
  target: NonNullable<Target>;
  at: Spot;
  busy: boolean;
  onSay: (once: SaidOnce) => void;
  onLater: (question: TeachQuestion) => void;
}) {
  const { target, at, busy, onSay } = props;
  const words = useWords().teach;
  const panel = useWords().deliveries.panel;
  const acts = useWords().deliveries.acts;
  const say = useAskedWords();
  const language = useLanguage();
  const [way, setWay] = useState<'figure' | 'period' | 'new' | null>(null);
  /** Only the row under the cursor unless the person says the column. */
  const [isColumn, setColumn] = useState(false);
  const asked = target.kind === 'question' ? target.question : null;
  const question = asked?.question;
  const cells =
    target.kind === 'question'
      ? { sheet: target.question.question.sheet, ref: target.question.question.ref }
      : { sheet: target.sheet, ref: isColumn ? lineOf(target.table, at, 'column') : target.ref };
  const tell = (lesson: Omit<Lesson, 'sheet' | 'ref'>): void => {
    if (!busy && cells.ref !== '') onSay({ lessons: [{ ...cells, ...lesson }] });
  };
  const choose = (index: number): void => {
    const lessons = asked?.lessons[index];
    if (!busy && lessons !== undefined && lessons.length > 0) onSay({ lessons });
  };
  const others = [
    { id: 'find', keys: 'F', label: words.find, run: () => setWay('figure') },
    { id: 'period', keys: 'P', label: words.period, run: () => setWay('period') },
    { id: 'new', keys: 'G', label: words.newFigure, run: () => setWay('new') },
    { id: 'leave', keys: 'X', label: words.notForReference, run: () => tell({ ignore: true }) },
    ...(target.kind === 'cells' && !isColumn
      ? [{ id: 'column', keys: 'C', label: words.column, run: () => setColumn(true) }]
      : []),
    ...(asked ? [{ id: 'later', keys: 'N Z', label: words.later, run: () => props.onLater(asked) }] : []),
  ];
  useActions([
    ...(question?.readings.slice(0, 9) ?? []).map((reading, index) => ({
      id: `teach.reading.${index}`,
      label: `${acts.answer}: ${say.head(reading, question!).text}`,
      keys: String(index + 1),
      run: () => choose(index),
    })),
    ...others.map((one) => ({ ...one, id: `teach.${one.id}`, footer: one.id === 'find' })),
  ]);
  return (
    <section className={css.question} data-asked={asked ? true : undefined}>
      {question ? (
        <>
          <div className="flex gap-8 small muted">
            <span className="grow">{say.about(question)}</span>
            <span className="accent unbroken">{say.place(question)}</span>
          </div>
          <p className={css.text}>{question.text}</p>
          <QuestionAbout question={question} />
          <p className="small muted" aria-live="polite">
            {say.unclear(question)}
          </p>
        </>
      ) : (
        <CellsAbout target={target as Extract<Target, { kind: 'cells' }>} place={cells.ref} at={at} />
      )}
      {way === 'figure' && (
        <FindFigure
          period=""
          onCancel={() => setWay(null)}
          onFigure={({ id }, period) => tell({ figure: id, ...(period === undefined ? {} : { period }) })}
        />
      )}
      {way === 'period' && (
        <AnotherPeriod usual="" onCancel={() => setWay(null)} onPeriod={(period) => tell({ period })} />
      )}
      {way === 'new' && (
        <AddFigure
          place={props.place}
          view={props.view}
          added={props.added}
          onCancel={() => setWay(null)}
          onAdd={(added) => {
            if (!busy && cells.ref !== '')
              onSay({ lessons: [{ ...cells, figure: added.id, categories: {} }], added });
          }}
        />
      )}
      {question?.readings.map((reading, index) => (
        <ReadingButton
          key={index}
          reading={reading}
          question={question}
          index={index}
          disabled={busy || asked?.lessons[index]?.length === 0}
          onChoose={() => choose(index)}
        />
      ))}
      {asked?.lessons.some(({ length }) => length === 0) && <p className="small muted">{words.ofNoCell}</p>}
      <div className={css.acts} aria-label={panel.title(others.length)} lang={language}>
        {others.map((one) => (
          <button key={one.id} type="button" onClick={one.run}>
            <kbd aria-hidden="true">{one.keys.split(' ')[0]}</kbd> {one.label}
          </button>
        ))}
      </div>
    </section>
  );
}

/** What the row that a person stands on is taken for. */
function CellsAbout({
  target,
  place,
  at,
}: {
  target: Extract<Target, { kind: 'cells' }>;
  place: string;
  at: Spot;
}) {
  const words = useWords().teach;
  const language = useLanguage();
  const row = target.table.rows.find((one) => one.at === at.row);
  return (
    <>
      <div className="flex gap-8 small muted">
        <span className="grow">
          {target.ref.includes(`${at.row}`)
            ? words.rowOf(at.row, target.table.title)
            : words.selected(target.cells)}
        </span>
        <span className="accent unbroken">{place}</span>
      </div>
      <p className="medium" aria-live="polite">
        {row?.figure ? words.reads(row.figure.name[language]) : words.readsAside}
      </p>
    </>
  );
}

function Next({
  questions,
  onGo,
}: {
  questions: readonly TeachQuestion[];
  onGo: (question: TeachQuestion) => void;
}) {
  const words = useWords().deliveries.panel;
  const say = useAskedWords();
  if (questions.length === 0) return null;
  return (
    <>
      <h3 className={css.heading}>
        <span>{words.next}</span>
        <span>{words.nextWhy}</span>
      </h3>
      <ul>
        {questions.slice(0, 20).map((one) => (
          <li key={placeOf(one)}>
            <button type="button" className={css.next} onClick={() => onGo(one)}>
              <span className="flex gap-8">
                <span className="tiny faint unbroken">{say.place(one.question)}</span>
                <span className="ellipsis grow">{one.question.text}</span>
                <span className="tiny amber bold">{one.question.settles}</span>
              </span>
              <span className="small muted">{say.unclear(one.question)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
