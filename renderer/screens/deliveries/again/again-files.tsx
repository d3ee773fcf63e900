import type { DeliveryId } from '../../../../shared/domain/keys/ids.ts';
import type { RereadView } from '../../../../shared/domain/rereading/view.ts';
import { classes } from '../../../kit/classes.ts';
import { Icon } from '../../../kit/icon.tsx';
import { moveInList } from '../../../kit/move-in-list.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import list from '../delivery-list.module.css';
import css from './again.module.css';

/** Left: the files that read otherwise, those that do not, and those that cannot be read. */
export function AgainFiles(props: {
  view: RereadView;
  chosen: DeliveryId | null;
  left: readonly DeliveryId[];
  onChoose: (delivery: DeliveryId) => void;
}) {
  const { deliveries, same, unread } = props.view;
  const all = useWords();
  const words = all.deliveries.again;
  const language = useLanguage();
  return (
    <aside
      className={classes(list.list, css.files)}
      data-pane
      aria-label={words.title}
      onKeyDown={(event) => moveInList(event, `button.${list.row}`)}
    >
      <div className={list.counts}>
        <h1 className="bold">{words.title}</h1>
        <p className={classes(css.why, 'small muted')}>{words.why}</p>
      </div>
      {deliveries.map(({ id, no, short, lines, more }) => {
        const isLeft = props.left.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={list.row}
            aria-current={id === props.chosen}
            data-begin={id === props.chosen ? true : undefined}
            onClick={() => props.onChoose(id)}
          >
            <span className={list.number}>{no}</span>
            <span className={classes('ellipsis', isLeft && 'faint')}>{short[language]}</span>
            <span className={classes(list.note, !isLeft && 'accent')}>
              {isLeft ? words.isLeft : words.otherwise(lines.length + more)}
            </span>
          </button>
        );
      })}
      {same > 0 && <p className={classes(css.aside, 'small muted')}>{words.same(same)}</p>}
      {deliveries.length === 0 && unread.length === 0 && same === 0 && (
        <p className={classes(css.aside, 'small muted')}>{words.nothing}</p>
      )}
      {unread.length > 0 && (
        <section aria-label={words.unread}>
          <h2 className={list.groupHeading}>
            <span>{words.unread}</span>
            <span>{unread.length}</span>
          </h2>
          {unread.map(({ id, no, file, error }) => (
            <div key={id} className={css.unread}>
              <p className="ellipsis" title={file}>
                <Icon name="blocker" size="s" /> {no} · {file}
              </p>
              <p className="small muted">{all.errors.sentence(error)}</p>
            </div>
          ))}
        </section>
      )}
    </aside>
  );
}
