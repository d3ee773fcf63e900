import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { ReadingSays } from '../../../shared/domain/questions/reading-says.ts';
import type {
  Question,
  QuestionScope,
  QuestionState,
  Reading,
} from '../../../shared/domain/questions/question.ts';
import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import { refsIn } from '../../../shared/domain/sheets/ranges.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId, QuestionId } from '../../../shared/domain/keys/ids.ts';
import { cellKey, type CellKey } from '../../../shared/domain/keys/cell-key.ts';

/** What a reading makes of one cell. */
export interface Offer {
  sheet: string;
  ref: string;
  figure: string;
  period: string;
  value: number | null;
  change?: number;
}

/**
 * A question as a host shows it. `superseded`: a later version of the delivery settled or asks it again, or the
 * delivery counts no more.
 */
export interface QuestionRow {
  id: QuestionId;
  delivery: DeliveryId;
  file: string;
  sheet: string;
  ref: string;
  text: string;
  /** Outermost first. */
  label: string[];
  kind: Question['kind'];
  scope: QuestionScope;
  settles: number;
  readings: { value: number | null; says: ReadingSays; figures: string[]; offers: Offer[] }[];
  state: QuestionState | 'superseded';
  answer?: Question['answer'];
  forAgency?: Question['forAgency'];
}

/** @param readIn what was read in a delivery, superseded values included */
export function listQuestions(
  workspace: Workspace,
  readIn = (delivery: DeliveryId): readonly Observation[] => loadObservations(workspace.db, { delivery }),
): QuestionRow[] {
  const deliveries = new Map(allDeliveries(workspace.db).map((d) => [d.id, d]));
  const questions = allQuestions(workspace.db);
  const settled = settledCells(readIn, questions);
  const given = new Set(questions.map((question) => givenIn(question.delivery, question)));
  return questions.map((question) => {
    const delivery = deliveries.get(question.delivery);
    const later = delivery?.supersededBy;
    const isReadAnew = later !== undefined && deliveries.get(later)?.sha256 === delivery?.sha256;
    const repeated = later !== undefined && (isReadAnew || settled(later, question.sheet, question.ref));
    // The same answer, in the same person's name, counts once.
    const carried = isReadAnew && question.answer !== undefined && given.has(givenIn(later, question));
    const gone = delivery !== undefined && isGone(delivery);
    const waits = question.state !== 'answered';
    const { id, sheet, ref, text, label, kind, scope, settles, state, answer, forAgency } = question;
    return {
      id,
      delivery: question.delivery,
      file: delivery?.file ?? '',
      sheet,
      ref,
      text,
      label,
      kind,
      scope,
      settles,
      readings: question.readings.map((reading) => ({
        value: reading.value,
        says: reading.says,
        figures: [...new Set(reading.observations.map((o) => keyText(o)))],
        offers: reading.observations.map(offerOf),
      })),
      state:
        (state === 'open' && repeated) || (waits && (gone || isReadAnew)) || carried ? 'superseded' : state,
      ...(answer === undefined ? {} : { answer }),
      ...(forAgency === undefined ? {} : { forAgency }),
    };
  });
}

/** An answer as it goes along when its delivery is read again. */
const givenIn = (delivery: DeliveryId, { sheet, ref, kind, answer }: StoredQuestion): string =>
  JSON.stringify([delivery, sheet, ref, kind, answer?.by, answer?.at]);

export function offerOf(o: Reading['observations'][number]): Offer {
  const cell = o.cells.find(({ role }) => role === 'value');
  return {
    sheet: cell?.sheet ?? '',
    ref: cell?.ref ?? '',
    figure: o.figure,
    period: o.period,
    value: o.value,
    ...(o.claimedChange === undefined ? {} : { change: o.claimedChange }),
  };
}

export const questionsView = view('questions', ({ from: { workspace }, get }) =>
  listQuestions(workspace, (delivery) => get(stateView).observations.filter((o) => o.delivery === delivery)),
);

/** Whether a delivery says something of cells itself: as values, or as questions of its own. */
function settledCells(
  readIn: (delivery: DeliveryId) => readonly Observation[],
  questions: readonly StoredQuestion[],
): (delivery: DeliveryId, sheet: string, ref: string) => boolean {
  const cells = new Map<DeliveryId, Set<CellKey>>();
  return (delivery, sheet, ref) => {
    let own = cells.get(delivery);
    if (!own) {
      const asked = questions.filter((q) => q.delivery === delivery).flatMap(keysOf);
      const read = readIn(delivery).flatMap((o) => o.cells);
      own = new Set([...asked, ...read.map(cellKey)]);
      cells.set(delivery, own);
    }
    const wanted = keysOf({ sheet, ref });
    return wanted.some((key) => own.has(key));
  };
}

/** Of a large area only its ranges: a later version asks of the same area, or not. */
const keysOf = ({ sheet, ref }: { sheet: string; ref: string }): CellKey[] =>
  (refsIn(ref, 2000) ?? ref.split(',')).map((one) => cellKey({ sheet, ref: one }));
