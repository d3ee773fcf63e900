import { standingDecision } from '../../../shared/domain/decisions/decision-state.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import { personKey } from '../../../shared/domain/people/person.ts';
import type { AgencyLine, Todo } from '../../../shared/contract/overview.ts';
import { shortNamesOf } from '../catalogue/agency-name.ts';
import { documentIndex } from '../text/printed-at.ts';
import type { OverviewSources } from './sources.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';

/** So many have a key: 1 to 9. */
const SHOWN = 9;

/** Of each kind so many come first, before one kind takes all the places. */
const FIRST = 3;

/** What a person can do now; what the same person has to leave to a second one is not among it. */
export function todoOf(
  sources: OverviewSources,
  agencies: readonly AgencyLine[],
  person: string | null,
): { shown: Todo[]; all: number } {
  const isMine = (by: string): boolean => person !== null && personKey(by) === personKey(person);
  const kinds = [
    confirmations(sources, isMine),
    answers(sources, isMine),
    conflicts(sources),
    blockers(sources, isMine),
    senders(sources),
    questions(sources),
    reminders(agencies),
  ];
  const all = kinds.flat();
  const first = new Set(kinds.flatMap((kind) => kind.slice(0, FIRST)).slice(0, SHOWN));
  const rest = all.filter((todo) => !first.has(todo)).slice(0, SHOWN - first.size);
  const shown = new Set([...first, ...rest]);
  return { shown: all.filter((todo) => shown.has(todo)), all: all.length };
}

type IsMine = (by: string) => boolean;

function confirmations({ state }: OverviewSources, isMine: IsMine): Todo[] {
  const keys = new Map(state.decisions.map((d) => [keyText(d), { figure: d.figure, period: d.period }])); // prettier-ignore
  return [...keys.values()].flatMap((key): Todo[] => {
    const { ofKey, byId } = state.by.observations;
    const standing = standingDecision(key, state.by.decisions.get(key.figure) ?? [], ofKey(key), byId);
    if (standing?.state !== 'proposed' || isMine(standing.decision.proposedBy)) return [];
    const { value, proposedBy, reason } = standing.decision;
    return [{ kind: 'confirm', ...key, value, by: proposedBy, reason }];
  });
}

/** The more checks hang on a figure and the more places print it, the earlier. */
function conflicts({ app, workspace, state, findings }: OverviewSources): Todo[] {
  const { printed } = documentIndex(app, workspace);
  const weight = (figure: string): number =>
    findings
      .filter(({ finding }) => finding.figures.includes(figure))
      .reduce((sum, { finding }) => sum + (finding.severity === 'blocker' ? 100 : 10), 0) +
    (printed.get(figure)?.length ?? 0);
  const values = new Map(state.observations.map((o) => [o.id, o.value]));
  return state.conflicts
    .filter((conflict) => conflict.state === 'open')
    .toSorted((a, b) => weight(b.figure) - weight(a.figure))
    .map(({ figure, period, kind, fact, rivals }) => ({
      kind: 'decide' as const,
      figure,
      period,
      values: [...new Set(rivals.flatMap((id) => values.get(id) ?? []))],
      conflict: kind,
      fact,
    }));
}

function blockers({ findings }: OverviewSources, isMine: IsMine): Todo[] {
  return findings
    .filter(({ finding }) => finding.severity === 'blocker')
    .flatMap(({ finding, standing }): Todo[] => {
      const at = { finding: finding.id, facts: finding.facts, figure: finding.figures[0] ?? null };
      if (standing.state === 'open') return [{ kind: 'finding', ...at }];
      const { by, reason } = standing.clearance;
      return isMine(by) ? [] : [{ kind: 'clear', ...at, by, reason }];
    });
}

function questions({ app, questions: asked, deliveries }: OverviewSources): Todo[] {
  const senderOf = new Map(deliveries.map((one) => [one.id, one.agency]));
  return asked.map(({ delivery, sheet, ref, text, kind, readings }) => ({
    kind: 'question' as const,
    delivery,
    sheet,
    ref,
    text,
    asks: kind,
    readings: readings.map(({ value, says }) => ({ value, says })),
    agency: shortNamesOf(app.catalogue(), senderOf.get(delivery) ?? UNKNOWN_SENDER),
  }));
}

/** Answers beyond what was offered, which a second person confirms. */
function answers({ app, proposed, deliveries }: OverviewSources, isMine: IsMine): Todo[] {
  const senderOf = new Map(deliveries.map((one) => [one.id, one.agency]));
  return proposed.flatMap(({ delivery, sheet, ref, text, answer }): Todo[] => {
    if (answer === undefined || isMine(answer.by)) return [];
    const agency = shortNamesOf(app.catalogue(), senderOf.get(delivery) ?? UNKNOWN_SENDER);
    return [{ kind: 'agree', delivery, sheet, ref, text, agency, by: answer.by, reason: answer.reason }];
  });
}

/** Files whose sender has to be named before anything of them counts. */
const senders = ({ deliveries }: OverviewSources): Todo[] =>
  deliveries
    .filter((one) => one.agency === UNKNOWN_SENDER && one.supersededBy === undefined)
    .map(({ id, file }) => ({ kind: 'sender', delivery: id, file }));

/** Bodies of which a file has to come again, or for which a date of their own was set, once each. */
const reminders = (agencies: readonly AgencyLine[]): Todo[] =>
  agencies
    .filter((line) => line.reminded === null && (line.state === 'unread' || (line.overdue && line.ownDue)))
    .map(({ id, short, due, unread }) => ({ kind: 'remind', agency: id, name: short, due, file: unread }));
