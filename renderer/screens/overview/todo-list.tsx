import type { OverviewView, Todo } from '../../../shared/contract/overview.ts';
import { assertNever } from '../../../shared/result.ts';
import { useNav, type Nav } from '../../shell/nav.tsx';
import type { ScreenName } from '../../shell/screens.ts';
import { useSession } from '../../shell/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { moveInList } from '../../kit/move-in-list.ts';
import { WithKbd } from '../../kit/with-kbd.tsx';
import { TodoText } from './todo-text.tsx';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import part from './part.module.css';
import css from './todo-list.module.css';
import emptyCss from '../../kit/empty.module.css';

const LOOK: Record<Todo['kind'], { icon: IconName; look: string }> = {
  confirm: { icon: 'proposed', look: 'accent' },
  clear: { icon: 'proposed', look: 'accent' },
  agree: { icon: 'proposed', look: 'accent' },
  decide: { icon: 'open', look: 'amber' },
  finding: { icon: 'blocker', look: 'red' },
  question: { icon: 'question', look: 'amber' },
  sender: { icon: 'person', look: 'amber' },
  remind: { icon: 'mail', look: 'muted' },
};

const SCREEN: Record<Exclude<Todo['kind'], 'remind'>, ScreenName> = {
  confirm: 'figures',
  decide: 'figures',
  agree: 'deliveries',
  finding: 'checks',
  clear: 'checks',
  question: 'deliveries',
  sender: 'deliveries',
};

/** What this person can do now, one key each. */
export function TodoList({ view, onLetter }: { view: OverviewView; onLetter: (agency: string) => void }) {
  const words = useWords();
  const w = words.overview.next;
  const nav = useNav();
  const { person, workspace } = useSession();
  const readOnly = workspace?.readOnly === true;
  const open = (todo: Todo): void => openTodo(todo, nav, onLetter);
  useActions([
    ...(view.todo.length > 0
      ? [{ id: 'overview.first', label: w.open, keys: '1', footer: true, run: () => open(view.todo[0]!) }]
      : []),
    ...view.todo.slice(1).map((todo, at) => ({
      id: `overview.todo.${at + 2}`,
      label: `${w.open} ${at + 2}`,
      keys: String(at + 2),
      hidden: true,
      run: () => open(todo),
    })),
  ]);
  const begun = view.street.deliveries.all > 0;
  const nothingToDo = begun ? `${w.done} ${w.doneWhy}` : readOnly ? words.frame.readOnlyWhy : w.start;
  return (
    <div data-pane data-tour="next">
      <h2>
        {w.title}
        {view.todoAll > 0 && <span className={part.aside}>{w.of(view.todo.length, view.todoAll)}</span>}
      </h2>
      {person === null && !readOnly && <p className="small amber">{w.nobody}</p>}
      <ol
        style={{ marginTop: 3, borderTop: '1px solid var(--line-2)', paddingTop: 3 }}
        onKeyDown={(event) => moveInList(event, 'button')}
      >
        {view.todo.map((todo, at) => (
          <li key={lineOf(todo)}>
            <button
              type="button"
              className={css.todo}
              {...(at === 0 ? { 'data-begin': true } : {})}
              onClick={() => open(todo)}
            >
              <span className={LOOK[todo.kind].look}>
                <Icon name={LOOK[todo.kind].icon} />
              </span>
              <TodoText todo={todo} labels={view.labels} />
              <span className={css.where}>
                {todo.kind === 'remind' ? w.letter : words[SCREEN[todo.kind]].title}
                <Kbd keys={String(at + 1)} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {view.todo.length === 0 && (
        <p className={emptyCss.empty} style={{ margin: '8px 0' }}>
          <WithKbd text={nothingToDo} />
        </p>
      )}
    </div>
  );
}

function openTodo(todo: Todo, nav: Nav, onLetter: (agency: string) => void): void {
  switch (todo.kind) {
    case 'confirm':
    case 'decide':
      return nav.go('figures', { figure: todo.figure, period: todo.period });
    case 'finding':
    case 'clear':
      return nav.go('checks', { finding: todo.finding });
    case 'question':
    case 'agree':
      return nav.go('deliveries', { delivery: String(todo.delivery), sheet: todo.sheet, ref: todo.ref });
    case 'sender':
      return nav.go('deliveries', { delivery: String(todo.delivery) });
    case 'remind':
      return onLetter(todo.agency);
    default:
      return assertNever(todo);
  }
}

function lineOf(todo: Todo): string {
  switch (todo.kind) {
    case 'confirm':
    case 'decide':
      return `${todo.kind} ${keyText(todo)}`;
    case 'finding':
    case 'clear':
      return `${todo.kind} ${todo.finding}`;
    case 'question':
      return `${todo.delivery} ${todo.sheet} ${todo.ref} ${todo.asks}`;
    case 'agree':
      return `agree ${todo.delivery} ${todo.sheet} ${todo.ref}`;
    case 'sender':
      return `sender ${todo.delivery}`;
    case 'remind':
      return `remind ${todo.agency}`;
    default:
      return assertNever(todo);
  }
}
