import type { PlaceCounts, ReferenceView } from '../../../shared/contract/reference/reference.ts';
import { useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import type { MarkName } from '../../kit/mark.tsx';
import { moveInList } from '../../kit/move-in-list.ts';
import css from './outline.module.css';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';

/** Marks in the order in which they wait. `missing` is open, without a value. */
const MARKS: [keyof PlaceCounts, MarkName][] = [
  ['open', 'open'],
  ['missing', 'question'],
  ['proposed', 'proposed'],
  ['stale', 'stale'],
  ['blocker', 'blocker'],
  ['query', 'query'],
  ['typed', 'typed'],
];

interface Props {
  view: ReferenceView;
  current: string | null;
  onGo: (part: string) => void;
}

/** Parts of the document with what waits in each, and the page of the printed one. */
export function Outline({ view, current, onGo }: Props) {
  const words = useWords().reference;
  const begin = current ?? view.sections[0]?.id;
  const part = (one: { id: string; title: string; page: number; counts: PlaceCounts }) => (
    <li key={one.id}>
      <button
        type="button"
        className={css.row}
        {...(one.id === begin ? { 'data-begin': true } : {})}
        aria-current={one.id === current ? 'location' : undefined}
        onClick={() => onGo(one.id)}
      >
        <span className="ellipsis" title={one.title}>
          {one.title}
        </span>
        <Counts counts={one.counts} />
        <span className={css.page}>{one.page}</span>
      </button>
    </li>
  );
  return (
    <nav
      className={`${css.outline} no-print`}
      data-pane
      aria-label={words.outline}
      onKeyDown={(event) => moveInList(event, `.${css.row}`)}
    >
      <div className={css.head}>
        <h2 className="bold grow">{words.outline}</h2>
        <span className="tiny faint">{words.page}</span>
      </div>
      <ul>{view.sections.map(part)}</ul>
      <div className={`${css.head} ${css.annex}`}>
        <h2 className="bold grow">{words.annex}</h2>
        <span className="tiny faint">{words.slides(view.slides.length)}</span>
      </div>
      <ul>{view.slides.map(part)}</ul>
    </nav>
  );
}

function Counts({ counts }: { counts: PlaceCounts }) {
  const { marks } = useWords().reference;
  const some = MARKS.filter(([kind]) => counts[kind] > 0);
  if (some.length === 0) return null;
  return (
    <span className={css.counts}>
      {some.map(([kind, icon]) => (
        <span
          key={kind}
          className={classes(markCss.mark, markCss[icon])}
          title={`${counts[kind]} ${marks[kind]}`}
        >
          <Icon name={icon} size="s" label={marks[kind]} />
          {counts[kind]}
        </span>
      ))}
    </span>
  );
}
