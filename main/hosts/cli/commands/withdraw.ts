import { ok } from '../../../../shared/result.ts';
import { deliveryId } from '../../../../shared/domain/keys/ids.ts';
import { err } from '../../../../shared/result.ts';
import { withdrawnOf } from '../../../store/tables/withdrawn-of.ts';
import { deliveryById } from '../../../store/tables/delivery-table.ts';
import { reconcile } from '../../../work/conflicts/reconciled.ts';
import { restsOn } from '../../../work/withdrawal/rests-on.ts';
import { withdraw } from '../../../work/withdrawal/withdraw.ts';
import type { Command } from '../command.ts';
import { printRests } from '../print-rests.ts';
import { typedId } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';

export const withdrawCommand: Command = {
  name: 'withdraw',
  positionals: ['WS', 'DELIVERY'],
  options: {
    reason: { value: 'TEXT', required: true },
    by: { value: 'NAME', required: true },
    yes: {},
  },
  summary: 'takes a delivery out of what counts; without --yes only lists what rests on it',
  run: (call) =>
    withWorkspace(call, (workspace, { app, args, out }) => {
      const typed = typedId('DELIVERY', args.positional(1), deliveryId);
      if (!typed.ok) return typed;
      const id = typed.value;
      const known = deliveryById(workspace.db, id);
      if (!known) return err({ tag: 'DeliveryUnknown', delivery: id });
      const refused = withdrawnOf(workspace.db, id);
      if (refused) return err(refused);
      const rests = restsOn(app, workspace, reconcile(app, workspace), [id]);
      const does = args.has('yes');
      if (does) {
        const done = withdraw(app, workspace, {
          delivery: id,
          reason: args.must('reason'),
          by: args.must('by'),
        });
        if (!done.ok) return done;
      }
      out.result({ delivery: id, withdrawn: does, rests }, () => {
        printRests(rests, out);
        out.line(
          does
            ? `Delivery ${id} (${known.file}) is withdrawn: nothing of it counts. arayis undo WS --by NAME takes that back.`
            : `Nothing is changed yet: add --yes to withdraw delivery ${id} (${known.file}).`,
        );
      });
      return ok(does ? 0 : 1);
    }),
};
