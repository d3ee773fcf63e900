import type { ReactNode } from 'react';
import type { OverviewView } from '../../../shared/contract/overview.ts';
import { useNav } from '../../shell/nav.tsx';
import type { ScreenName } from '../../shell/screens.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import css from './street.module.css';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';

type To = { screen: ScreenName; params?: Record<string, string> };

/** Totals along the way from spreadsheet to Word; each number is a link. */
export function Street({ view: { street, sections: lines } }: { view: OverviewView }) {
  const words = useWords().overview.street;
  const { deliveries, cells, observations, conflicts, decisions, figures, sections } = street;
  const question: To = {
    screen: 'deliveries',
    params: cells.question
      ? { delivery: String(cells.question.delivery), sheet: cells.question.sheet, ref: cells.question.ref }
      : {},
  };
  const delivery = (id: DeliveryId | null): To => ({
    screen: 'deliveries',
    params: id === null ? {} : { delivery: String(id) },
  });
  const decided: To = { screen: 'history', params: { kind: 'decisions' } };
  const unsettled = lines.find((line) => !line.ready);
  return (
    <div className={css.street} role="group" aria-label={words.title} data-pane>
      <Station name={words.deliveries} total={deliveries.all} to={{ screen: 'deliveries' }} first>
        <Line
          icon="blocker"
          look="red"
          n={deliveries.unread}
          text={words.unread}
          to={{ screen: 'deliveries', params: { part: 'unread' } }}
        />
        <Line
          icon="revision"
          look="muted"
          n={deliveries.corrected}
          text={words.corrected}
          to={delivery(deliveries.correctedBy)}
        />
      </Station>
      <Station name={words.cells} total={cells.all} to={{ screen: 'deliveries' }}>
        <Line icon="question" look="amber" n={cells.questions} text={words.questions} to={question} />
        <Line icon="hidden" look="muted" n={cells.hidden} text={words.hidden} to={delivery(cells.hiddenIn)} />
      </Station>
      <Station name={words.observations} total={observations.all} to={{ screen: 'figures' }}>
        <Line
          icon="decided"
          look="muted"
          n={observations.keys}
          text={(n) => words.keys(n, observations.bodies)}
          to={{ screen: 'figures' }}
        />
      </Station>
      <Station
        name={words.conflicts}
        total={conflicts.all}
        to={{ screen: 'figures', params: { filter: 'disputed' } }}
      >
        <Line
          icon="open"
          look="amber bold"
          n={conflicts.open}
          text={words.open}
          to={{ screen: 'figures', params: { filter: 'open' } }}
        />
        <Line
          icon="proposed"
          look="accent"
          n={conflicts.proposed}
          text={words.waiting}
          to={{ screen: 'figures', params: { filter: 'waiting' } }}
        />
        {conflicts.all > 0 && conflicts.open + conflicts.proposed === 0 && <Done text={words.none} />}
      </Station>
      <Station name={words.decisions} total={decisions.all} to={decided}>
        {decisions.all > 0 && decisions.confirmed === decisions.all ? (
          <Done text={words.twoEach} />
        ) : (
          <Line icon="decided" look="green" n={decisions.confirmed} text={words.confirmed} to={decided} />
        )}
      </Station>
      <Station name={words.figures} total={figures.all} to={{ screen: 'figures' }}>
        <Line
          icon="blocker"
          look="red"
          n={figures.blockers}
          text={words.blockers}
          to={{ screen: 'checks', params: { severity: 'blocker' } }}
        />
        <Line
          icon="query"
          look="amber"
          n={figures.queries}
          text={words.queries}
          to={{ screen: 'checks', params: { severity: 'query' } }}
        />
      </Station>
      <Station name={words.sections} total={sections.all} to={{ screen: 'reference' }}>
        <Line
          icon="decided"
          look="green"
          n={sections.ready}
          text={words.ready}
          to={{ screen: 'reference' }}
        />
        <Line
          icon="open"
          look="amber"
          n={sections.toSettle}
          text={words.toSettle}
          to={{ screen: 'reference', params: unsettled ? { section: unsettled.id } : {} }}
        />
      </Station>
    </div>
  );
}

function Station(props: { name: string; total: number; to: To; first?: boolean; children: ReactNode }) {
  const nav = useNav();
  const language = useLanguage();
  return (
    <div className={css.station}>
      {props.first !== true && (
        <span className={css.arrow}>
          <Icon name="arrow" />
        </span>
      )}
      <button type="button" onClick={() => nav.go(props.to.screen, props.to.params)}>
        <span className={css.title}>{props.name}</span>
        <span className={css.total}>{shownNumber(props.total, language)}</span>
      </button>
      <div className={css.waits}>{props.children}</div>
    </div>
  );
}

/** What of a total needs somebody; nothing is said of none. */
function Line(props: { icon: IconName; look: string; n: number; text: (n: number) => string; to: To }) {
  const nav = useNav();
  if (props.n === 0) return null;
  return (
    <button
      type="button"
      className={classes(markCss.mark, props.look)}
      onClick={() => nav.go(props.to.screen, props.to.params)}
    >
      <Icon name={props.icon} />
      {props.text(props.n)}
    </button>
  );
}

function Done({ text }: { text: string }) {
  return (
    <span className={classes(markCss.mark, 'green')}>
      <Icon name="decided" />
      {text}
    </span>
  );
}
