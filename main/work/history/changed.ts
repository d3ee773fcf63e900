import {
  changedSentences,
  changedValues,
  type ChangedSentence,
  type ChangedValue,
} from '../../../shared/domain/history/changed.ts';
import type { ActName } from '../../../shared/domain/history/act-name.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { App } from '../../resources/app.ts';
import { asItWas } from '../../store/file/as-it-was.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { allHistory, type HistoryEntry } from '../../store/tables/history-table.ts';
import { appOf } from '../catalogue/app-of.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';
import { linksOf, namedAct } from './act-about.ts';

interface Moment {
  /** Number of the last act before it; 0: the workspace was empty. */
  entry: number;
  /** Of that act; null: there is none. */
  at: string | null;
}

export interface Changed {
  since: Moment;
  until: Moment;
  /** Acts in between. */
  acts: number;
  /** Each with the acts that led to it, oldest first. */
  values: (ChangedValue & { by: ActName[] })[];
  sentences: ChangedSentence[];
}

/**
 * What is otherwise than at an earlier moment, figure by figure and sentence by sentence. It follows from the history
 * alone: both moments are looked at as they were.
 *
 * @param base the app as it ships: each moment lays its own catalogue over it
 */
export function changedBetween(
  base: App,
  workspace: Workspace,
  { since, until, language }: { since: number; until: number; language: ReferenceLanguage },
): Changed {
  const history = allHistory(workspace.db);
  const between = history.filter(({ seq }) => seq > since && seq <= until);
  const momentOf = (entry: number): Moment => ({
    entry,
    at: history.findLast(({ seq }) => seq <= entry)?.at ?? null,
  });
  const [was, is] = [asItWas(workspace, since), asItWas(workspace, until)];
  try {
    const [before, after] = [was, is].map((one) => lookAt(base, one)) as [Looked, Looked];
    const values = changedValues(before.state.figures, after.state.figures);
    const texts = [before, after].map(({ text }) => text.texts.get(language)) as [Text, Text];
    return {
      since: momentOf(since),
      until: momentOf(until),
      acts: between.length,
      values: values.map((value) => ({
        ...value,
        by: actsBehind(after.app, is, between, value, [before.state, after.state]),
      })),
      sentences:
        texts[0] && texts[1]
          ? changedSentences(
              { text: texts[0], figures: before.state.figures },
              { text: texts[1], figures: after.state.figures },
              wordingOf(language),
            )
          : [],
    };
  } finally {
    was.close();
    is.close();
  }
}

interface Looked {
  app: App;
  state: Reconciled;
  text: ReturnType<typeof textOf>;
}
type Text = ReturnType<ReturnType<typeof textOf>['texts']['get']>;

function lookAt(base: App, workspace: Workspace): Looked {
  const app = appOf(base, workspace);
  return { app, state: reconcile(app, workspace), text: textOf(app, workspace) };
}

/** Acts on the figure itself, and on deliveries that say something of it. */
function actsBehind(
  app: App,
  workspace: Workspace,
  entries: readonly HistoryEntry[],
  key: ChangedValue,
  states: readonly Reconciled[],
): ActName[] {
  const said = states.flatMap(({ by }) => by.observations.ofKey({ figure: key.figure, period: key.period }));
  const deliveries = new Set<number>(said.map(({ delivery }) => delivery));
  const own = keyText(key);
  return entries.flatMap((entry) => {
    const { figure, period, delivery } = linksOf(workspace, entry);
    const isOwn = figure !== undefined && period !== undefined && keyText({ figure, period }) === own;
    const about = delivery === undefined ? takenIn(entry) : [delivery];
    const isBehind = isOwn || (figure === undefined && about.some((one) => deliveries.has(one)));
    return isBehind ? [namedAct(app, workspace, entry)] : [];
  });
}

/** Deliveries of an act that takes several in at once. */
const takenIn = ({ summary }: HistoryEntry): number[] =>
  Array.isArray(summary['deliveries'])
    ? summary['deliveries'].flatMap((one: { id?: unknown }) => (typeof one.id === 'number' ? [one.id] : []))
    : [];
