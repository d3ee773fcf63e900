import type { FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import { keyLabel } from '../../../shared/domain/catalogue/key-label.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { OfferedValue, SeenNews } from '../../../shared/domain/errors/seen-news.ts';
import { cellText } from '../../../shared/words/cell-text.ts';
import type { App } from '../../resources/app.ts';
import { decisionsSince } from '../../store/tables/decision-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { observationsSince } from '../../store/tables/observation-table.ts';
import { keyAccepter } from './accepted-key.ts';
import { agencyName } from '../catalogue/agency-name.ts';
import { candidatesIn, repeatedBy } from './candidates.ts';
import { valueCell } from '../observations/observations.ts';
import type { Reconciled } from './reconciled.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { newestEntryOf, seenToken } from '../../store/seen-token.ts';

/** What a decision on a key weighs. */
export interface SeenFigure {
  seen: string;
  /** What is listed for it. */
  weighed: Observation[];
}

/** The same for many keys of one state of the workspace. */
export function seenFigures(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  since = newestEntryOf(workspace.db),
): (key: FigureKey) => SeenFigure {
  const accepted = keyAccepter(app, state);
  const weighedOf = candidatesIn(app.catalogue(), state);
  return (key) => {
    const weighed = weighedOf(key);
    const counts = withRepeated(app, key).map((one) => {
      const { value, qualifier, decision, state: stands } = accepted(one);
      return [value, qualifier ?? null, decision ?? null, stands === 'decided'];
    });
    const offered = weighed.map((o) => [o.id, o.figure, o.period, o.agency, o.value, o.status, o.delivery]);
    return { seen: seenToken(since, [keyText(key), counts, offered]), weighed };
  };
}

/** The key, and the one whose value it shows. */
function withRepeated(app: App, key: FigureKey): FigureKey[] {
  const repeats = repeatedBy(app.catalogue(), key);
  return repeats === null ? [key] : [key, repeats];
}

/** What came for some keys after an entry of the history; where nothing did, how each stands now. */
export function figureNews(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  keys: readonly FigureKey[],
  since: number,
): SeenNews[] {
  const { db } = workspace;
  const weighedOf = candidatesIn(app.catalogue(), state);
  const files = new Map(allDeliveries(db).map(({ id, file }) => [id, file]));
  const offeredBy = (o: Observation): OfferedValue => {
    const cell = valueCell(o.cells);
    return {
      observation: o.id,
      value: o.value,
      agency: agencyName(app.catalogue(), o.agency).name,
      file: files.get(o.delivery) ?? '',
      cell: cell ? cellText(cell.sheet, cell.ref) : '',
    };
  };
  const fresh = new Set(observationsSince(db, since));
  const decided = new Set(decisionsSince(db, since));
  const accepted = keyAccepter(app, state);
  const label = (key: FigureKey) => keyLabel(app.catalogue(), key.figure);
  const named = (key: FigureKey) => (keys.length > 1 ? { figure: label(key) } : {});
  const news = keys.flatMap((key): SeenNews[] => {
    const offered = weighedOf(key).filter((o) => fresh.has(o.id));
    const decisions = withRepeated(app, key).map((one) => accepted(one).decision);
    const standing = state.decisions.filter(({ id }) => decisions.includes(id) && decided.has(id));
    return [
      ...offered.map((o): SeenNews => ({ tag: 'offered', ...named(key), ...offeredBy(o) })),
      ...standing.map(({ id, value, proposedBy, confirmedBy }): SeenNews => ({
        tag: 'decision',
        decision: id,
        ...named(key),
        value,
        by: proposedBy,
        ...(confirmedBy === undefined ? {} : { confirmedBy }),
      })),
    ];
  });
  if (news.length > 0) return news;
  return keys.map((key) => {
    const offered = weighedOf(key).map(offeredBy);
    return { tag: 'now', figure: label(key), value: accepted(key).value, offered };
  });
}
