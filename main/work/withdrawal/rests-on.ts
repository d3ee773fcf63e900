import type { RestsOn } from '../../../shared/domain/deliveries/withdrawal-view.ts';
import { keyText, type FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import { allClearances } from '../../store/tables/clearance-table.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { replacementsOf } from '../../store/tables/supersession-table.ts';
import type { App } from '../../resources/app.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { listQuestions } from '../questions/questions.ts';

/**
 * All that rests on deliveries, to be shown before they go: the values that would count no more, what was decided,
 * explained and answered with them, and the versions that came after them.
 */
export function restsOn(
  app: App,
  workspace: Workspace,
  state: Pick<Reconciled, 'observations' | 'decisions'>,
  deliveries: readonly DeliveryId[],
): RestsOn {
  const own = new Set(deliveries);
  const said = state.observations.filter((o) => own.has(o.delivery));
  const inForce = said.filter(isInForce);
  const ids = new Set(said.map(({ id }) => id));
  const keys = new Set(inForce.map((o) => keyText(o)));
  const figures = new Set(inForce.map((o) => o.figure));
  const others = Map.groupBy(
    state.observations.filter((o) => isInForce(o) && !own.has(o.delivery)),
    (o) => keyText(o),
  );
  const questions = listQuestions(workspace).filter((question) => own.has(question.delivery));
  const later = new Set(deliveries.flatMap((id) => replacementsOf(workspace.db, id)));
  return {
    figures: inForce.map((o) => ({
      observation: o.id,
      ...ofFigure(app, o),
      value: o.value,
      others: others.get(keyText(o))?.length ?? 0,
    })),
    decisions: state.decisions.flatMap(
      ({ id, figure, period, choice, value, evidence, confirmedBy, reason }) => {
        const key = keyText({ figure, period });
        const how =
          choice.kind !== 'value' && ids.has(choice.observation)
            ? 'picked'
            : evidence !== undefined && own.has(evidence)
              ? 'evidence'
              : keys.has(key)
                ? 'weighed'
                : null;
        return how === null
          ? []
          : [
              {
                decision: id,
                ...ofFigure(app, { figure, period }),
                value,
                how,
                reason,
                confirmed: confirmedBy !== undefined,
              },
            ];
      },
    ),
    explanations: allClearances(workspace.db)
      .filter(({ kind, rested }) => kind !== 'reopen' && Object.keys(rested).some((one) => figures.has(one)))
      .map(({ id, finding, reason, by }) => ({ clearance: id, finding, reason, by })),
    questions: {
      open: questions.filter(({ state: of }) => of === 'open').length,
      answered: questions.filter(({ state: of }) => of === 'answered' || of === 'proposed').length,
    },
    later: [...later]
      .filter((id) => !own.has(id))
      .map((id) => ({ delivery: id, file: deliveryById(workspace.db, id)?.file ?? '' })),
  };
}

const ofFigure = (app: App, o: FigureKey): Pick<RestsOn['figures'][number], 'key' | 'name' | 'period'> => ({
  key: keyText(o),
  name: namesOfFigure(app.catalogue(), o.figure),
  period: o.period,
});
