import type { ReactNode } from 'react';
import type { RollView } from '../../../../shared/contract/reference/roll.ts';
import { dottedDay } from '../../../../shared/domain/periods/day.ts';
import { Icon, type IconName } from '../../../kit/icon.tsx';
import { useWords } from '../../../words/speech.ts';
import css from './goes-along.module.css';

/** What the next year begins with, what stays behind, and what nobody settled. */
export function GoesAlong({ view: { from, to, carried, stays, unsettled } }: { view: RollView }) {
  const words = useWords().roll;
  const w = words.alongs;
  const along: [number, string, string][] = [
    [carried.figures, w.figures(carried.figures), w.figuresWhy(from, carried.printed)],
    [carried.sections, w.sections(carried.sections, carried.slides), w.sectionsWhy(to)],
    [carried.layouts, w.layouts(carried.layouts), w.layoutsWhy],
    [
      carried.agencies,
      w.agencies(carried.agencies),
      w.agenciesWhy(carried.due === null ? null : nextDue(carried.due)),
    ],
    [carried.rules, w.rules(carried.rules), w.rulesWhy],
    [carried.explanations, w.explanations(carried.explanations), w.explanationsWhy],
  ];
  return (
    <aside className={css.along} aria-label={words.along} data-pane tabIndex={-1}>
      <div className={css.things}>
        <Part title={words.along} icon="decided" look="green" rows={along} />
        <Part
          title={words.stays(from)}
          icon="minus"
          look="faint"
          rows={[
            [stays.deliveries, words.deliveries(stays.deliveries), words.deliveriesWhy],
            [stays.decisions, words.decisions(stays.decisions), words.decisionsWhy],
          ]}
        />
        {unsettled.conflicts > 0 && (
          <Part
            title={words.unsettled(from)}
            icon="open"
            look="amber"
            rows={[[unsettled.conflicts, words.conflicts(unsettled.conflicts), words.conflictsWhy]]}
          />
        )}
        {unsettled.blockers > 0 && (
          <Part
            title={unsettled.conflicts > 0 ? '' : words.unsettled(from)}
            icon="blocker"
            look="red"
            rows={[[unsettled.blockers, words.blockers(unsettled.blockers), words.blockersWhy(to)]]}
          />
        )}
      </div>
      <p className="small muted">
        {words.notChanged(from)} {words.newFile(to)}
      </p>
    </aside>
  );
}

const nextDue = (day: string): string => dottedDay(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);

function Part(props: {
  title: string;
  icon: IconName;
  look: string;
  rows: readonly [count: number, name: string, why: ReactNode][];
}) {
  return (
    <section className={css.chapter}>
      {props.title !== '' && <h2 className="label">{props.title}</h2>}
      <ul>
        {props.rows.map(([count, name, why]) => (
          <li key={name} className={css.thing}>
            <span className={props.look}>
              <Icon name={props.icon} />
            </span>
            <b>{count}</b>
            <span>
              {name}
              <span className="small muted">{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
