import { deliveryId } from '../../../../shared/domain/keys/ids.ts';
import { err, ok } from '../../../../shared/result.ts';
import { deliveryById } from '../../../store/tables/delivery-table.ts';
import { reconcile } from '../../../work/conflicts/reconciled.ts';
import { proposeErasure, reachView } from '../../../work/withdrawal/erase.ts';
import { restsOn } from '../../../work/withdrawal/rests-on.ts';
import type { Command } from '../command.ts';
import { printRests } from '../print-rests.ts';
import { typedId } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';

export const purgeCommand: Command = {
  name: 'purge',
  positionals: ['WS', 'DELIVERY'],
  options: { reason: { value: 'TEXT', required: true }, by: { value: 'NAME', required: true } },
  summary: 'proposes to erase a delivery that must not be here; a second person confirms it as p and its id',
  run: (call) =>
    withWorkspace(call, async (workspace, { app, args, out }) => {
      const typed = typedId('DELIVERY', args.positional(1), deliveryId);
      if (!typed.ok) return typed;
      const id = typed.value;
      if (!deliveryById(workspace.db, id)) return err({ tag: 'DeliveryUnknown', delivery: id });
      const reach = await reachView(workspace, id);
      const rests = restsOn(
        app,
        workspace,
        reconcile(app, workspace),
        reach.whole.map(({ delivery }) => delivery),
      );
      const proposed = proposeErasure(app, workspace, {
        delivery: id,
        reason: args.must('reason'),
        by: args.must('by'),
      });
      if (!proposed.ok) return proposed;
      out.result({ erasure: proposed.value, reach, rests }, () => {
        printRests(rests, out);
        for (const { delivery, file } of reach.whole) out.line(`   erased: delivery ${delivery} (${file})`);
        for (const { delivery, file } of reach.bytes)
          out.line(`   its bytes erased: delivery ${delivery} (${file}), which holds it`);
        out.line(
          `Proposed. Nobody can take it back once somebody else confirms: arayis confirm WS p${proposed.value.id} --by NAME`,
        );
      });
      return ok(1);
    }),
};
