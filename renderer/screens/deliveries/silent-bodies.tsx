import { useState } from 'react';
import type { DeliveriesView, SilentBody } from '../../../shared/contract/delivery-views.ts';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { LetterDialog } from '../../parts/letter/letter-dialog.tsx';
import { classes } from '../../kit/classes.ts';
import css from './delivery-list.module.css';

/** Bodies that are expected and have sent nothing that can be read; each opens the letter that reminds it. */
export function SilentBodies({ view }: { view: DeliveriesView }) {
  const words = useWords().deliveries;
  const language = useLanguage();
  // A link led to the files that could not be read.
  const asked = useNav().place.params['part'] === 'unread';
  const [letter, setLetter] = useState<string | null>(null);
  const [listed, keepListed] = useKept('listed', false);
  const { silent, unread, listedOnly } = view;
  if (silent.length + unread.length + listedOnly.length === 0) return null;
  const first = silent.find((body) => body.unread)?.agency;
  const state = (body: SilentBody): string =>
    body.unread ? words.unreadMark(body.unread.error) : body.listed ? words.listed : words.neverSent;
  return (
    <section aria-label={words.notHere}>
      <h2 className={css.groupHeading}>
        <span>{words.notHere}</span>
        <span>{words.bodies(silent.length)}</span>
      </h2>
      {silent.map((body) => (
        <button
          key={body.agency}
          type="button"
          className={css.row}
          {...(asked && body.agency === first ? { 'data-begin': 'first' } : {})}
          title={`${words.writeTo(body.name[language])}${body.unread ? `\n${body.unread.file}` : ''}`}
          onClick={() => setLetter(body.agency)}
        >
          <span className={css.number}>{/^\d+/.exec(body.unread?.file ?? '')?.[0]}</span>
          <span className="ellipsis">{body.short[language]}</span>
          <span className={classes(css.note, body.unread && 'red')}>
            {body.unread && <Icon name="blocker" />}
            {state(body)}
          </span>
        </button>
      ))}
      {unread.map((attempt, at) => (
        <div
          key={attempt.file}
          className={css.row}
          title={attempt.file}
          {...(asked && first === undefined && at === 0 ? { 'data-begin': 'first', tabIndex: -1 } : {})}
        >
          <span className={css.number}>{/^\d+/.exec(attempt.file)?.[0]}</span>
          <span className="ellipsis">{attempt.file}</span>
          <span className={classes(css.note, 'red')}>
            <Icon name="blocker" />
            {words.unreadMark(attempt.error)}
          </span>
        </div>
      ))}
      {listedOnly.length > 0 && (
        <button
          type="button"
          className={classes(css.row, 'muted small')}
          aria-expanded={listed}
          onClick={() => keepListed((now) => !now)}
        >
          <span className={css.number} />
          <span className="ellipsis" title={words.listedWhy}>
            {words.listedOnly(listedOnly.length)}
          </span>
          <Icon name={listed ? 'down' : 'right'} size="s" />
        </button>
      )}
      {listed &&
        listedOnly.map((name) => (
          <div key={name.en} className={classes(css.row, 'faint')}>
            <span className={css.number} />
            <span className="ellipsis" title={name[language]}>
              {name[language]}
            </span>
          </div>
        ))}
      {letter !== null && (
        <LetterDialog about={{ kind: 'reminder', agency: letter }} onClose={() => setLetter(null)} />
      )}
    </section>
  );
}
