import { keyLabel } from '../../../shared/domain/catalogue/key-label.ts';
import { parseKey, type FigureKey, keyText } from '../../../shared/domain/keys/figure-key.ts';
import { sameInBoth, type Said } from '../../../shared/domain/text/said.ts';
import type { HistoryLine } from '../../../shared/contract/history.ts';
import type { ActName } from '../../../shared/domain/history/act-name.ts';
import type { App } from '../../resources/app.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { historyEntry, type HistoryEntry } from '../../store/tables/history-table.ts';
import { questionById } from '../../store/tables/question-table.ts';
import { agencyName } from '../catalogue/agency-name.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { deliveryId, questionId } from '../../../shared/domain/keys/ids.ts';

/** An entry as people call it: what it is about by its name, an undo with the act that it is about. */
export function namedAct(app: App, workspace: Workspace, entry: HistoryEntry): ActName {
  const { seq, command, by, at, summary } = entry;
  const about = aboutOf(app, workspace, entry);
  const target = isUndoing(entry) ? targetOf(app, workspace, entry) : null;
  return {
    seq,
    command,
    by,
    at,
    summary,
    ...(about === null ? {} : { about }),
    ...(target === null ? {} : { target }),
  };
}

const ON_QUESTION: ReadonlySet<string> = new Set(['answer', 'confirm answer', 'ask agency']);

const isUndoing = ({ command }: HistoryEntry): boolean => command === 'undo' || command === 'redo';

function targetOf(app: App, workspace: Workspace, { summary }: HistoryEntry): ActName | null {
  const target = historyEntry(workspace.db, Number(summary['entry']));
  return target ? namedAct(app, workspace, target) : null;
}

/** Where an act leads, from what its line in the history says. */
export function linksOf(workspace: Workspace, entry: HistoryEntry): HistoryLine['links'] {
  const { command, summary } = entry;
  const target = isUndoing(entry) ? historyEntry(workspace.db, Number(summary['entry'])) : null;
  if (target) return linksOf(workspace, target);
  const key = parsedKey(summary, workspace);
  const finding = textOf(summary, 'finding');
  const question = ON_QUESTION.has(command)
    ? questionById(workspace.db, questionId(Number(summary['question'])))
    : null;
  const delivery = command === 'import' ? summary['id'] : summary['delivery'];
  return {
    ...(key === null ? {} : { figure: key.figure, period: key.period }),
    ...(finding === null ? {} : { finding }),
    ...(typeof delivery === 'number' ? { delivery: deliveryId(delivery) } : {}),
    ...(question ? { delivery: question.delivery, sheet: question.sheet, ref: question.ref } : {}),
  };
}

function aboutOf(app: App, workspace: Workspace, { command, summary }: HistoryEntry): Said | null {
  const key = parsedKey(summary, workspace);
  if (key !== null) return withPeriod(keyLabel(app.catalogue(), key.figure), key.period, workspace);
  const finding = textOf(summary, 'finding');
  if (finding !== null) return findingName(app, finding);
  const agency = textOf(summary, 'agency');
  if (command !== 'import' && command !== 'read again' && agency !== null)
    return agencyName(app.catalogue(), agency).name;
  if (command === 'edit catalogue' || command === 'edit layout' || command === 'add figure')
    return itemName(app, summary);
  if (!ON_QUESTION.has(command)) return null;
  const question = questionById(workspace.db, questionId(Number(summary['question'])));
  if (!question) return null;
  const file = deliveryById(workspace.db, question.delivery)?.file ?? '';
  return sameInBoth([file, question.sheet, question.ref].filter((part) => part !== '').join(' · '));
}

function itemName(app: App, summary: Record<string, unknown>): Said | null {
  const [kind, item] = [textOf(summary, 'kind'), textOf(summary, 'item')];
  if (item === null) return null;
  const { agenciesById, figuresById, indicatorsById, unitsById } = app.catalogue();
  const byKind = { figure: figuresById, indicator: indicatorsById, unit: unitsById };
  const found =
    kind === 'agency'
      ? agenciesById.get(item)?.names
      : byKind[kind as keyof typeof byKind]?.get(item)?.labels;
  return found ? { en: found.en, az: found.az } : sameInBoth(item);
}

/** The reporting year goes without saying. */
function withPeriod(label: Said, period: string, { meta }: Workspace): Said {
  return period === meta.period ? label : { en: `${label.en}, ${period}`, az: `${label.az}, ${period}` };
}

/** What the rule checks; a rule that looks at figures one by one names the figure after a colon. */
function findingName(app: App, id: string): Said {
  const { figuresById } = app.catalogue();
  const figure = figuresById.get(id.slice(id.lastIndexOf(':') + 1));
  if (id.includes(':') && figure) return figure.labels;
  const rule = app.relations().find((relation) => relation.id === id.replace(/#.*$/, ''));
  return rule ? { en: rule.says, az: rule.saysAz } : sameInBoth(id);
}

function parsedKey(summary: Record<string, unknown>, { meta }: Workspace): FigureKey | null {
  const [key, series, period] = ['key', 'series', 'period'].map((name) => textOf(summary, name));
  const text = key ?? (series && period ? keyText({ figure: series, period }) : null);
  return text === null ? null : parseKey(text, meta.period);
}

const textOf = (summary: Record<string, unknown>, name: string): string | null => {
  const found = summary[name];
  return typeof found === 'string' ? found : null;
};
