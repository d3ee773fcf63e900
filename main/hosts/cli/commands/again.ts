import { deliveryId, type DeliveryId } from '../../../../shared/domain/keys/ids.ts';
import { err, ok } from '../../../../shared/result.ts';
import { again } from '../../../../shared/words/interface/en/again.ts';
import { look } from '../../../work/rereading/look.ts';
import { outcomeOf, takeAgain } from '../../../work/rereading/take-again.ts';
import type { Command } from '../command.ts';
import { printAgain } from '../print-again.ts';
import { typedId } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';

export const againCommand: Command = {
  name: 'again',
  positionals: ['WS', 'DELIVERY?…'],
  options: { take: {}, by: { value: 'NAME' } },
  summary:
    'reads deliveries again by what is known now and lists what would be otherwise; --take keeps it, as one act',
  run: (call) =>
    withWorkspace(call, async (workspace, { app, args, out }) => {
      const ids: DeliveryId[] = [];
      for (const text of args.rest(1)) {
        const typed = typedId('DELIVERY', text, deliveryId);
        if (!typed.ok) return typed;
        ids.push(typed.value);
      }
      const takes = args.has('take');
      const by = args.text('by');
      if (takes && by === undefined) return err({ tag: 'MissingOption', option: 'by', command: 'again' });
      const wanted = ids.length === 0 ? null : ids;
      const looked = await out.progress('reading', () =>
        look(app, workspace, { deliveries: wanted, take: null }),
      );
      if (!looked.ok) return looked;
      const view = looked.value;
      const changed = view.deliveries.map(({ id }) => id);
      const done =
        takes && changed.length > 0
          ? await takeAgain(app, workspace, { deliveries: changed, by: by!, seen: view.seen })
          : null;
      if (done?.ok === false) return done;
      const taken = done === null ? null : outcomeOf(done.value);
      const isHeld = view.deliveries.some(({ lines }) =>
        lines.some(({ change }) => change === 'answer' || change === 'decision'),
      );
      const disputes = view.effects?.some(({ conflict, reopens }) => conflict ?? reopens) === true;
      out.result({ ...view, taken }, () => {
        printAgain(view, out);
        if (view.deliveries.length + view.unread.length === 0) out.line(again.nothing);
        else if (taken !== null)
          out.line(again.taken(taken.deliveries.length, taken.changes, taken.questions));
        else if (changed.length > 0) out.line('Nothing is changed yet: add --take --by NAME to keep it.');
      });
      const waits = takes ? isHeld || disputes || (taken?.questions ?? 0) > 0 : changed.length > 0;
      return ok(waits || view.unread.length > 0 ? 1 : 0);
    }),
};
