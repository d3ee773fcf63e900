import { z } from '../zod.ts';
import { ACT, ASIDE, command, Nothing, query, Seen, shaped, WEIGHED_ACT } from './procedure.ts';
import { MayReplace } from './files.ts';
import type {
  CellView,
  DeliveriesView,
  DeliveryView,
  DiffView,
  QuestionView,
  SheetView,
} from './delivery-views.ts';
import type { DeliveryId } from '../domain/keys/ids.ts';
import type { Erasure } from '../domain/deliveries/erasure.ts';
import type { ErasedOutcome, ErasureReach, WithdrawalView } from '../domain/deliveries/withdrawal-view.ts';
import type { RereadOffer, RereadOutcome, RereadView } from '../domain/rereading/view.ts';
import { DeliveryIdSchema, PurgeIdSchema } from './ids.ts';

const Sheet = z.strictObject({ delivery: DeliveryIdSchema, sheet: z.string() });

/** Procedures of the Deliveries screen. */
export const deliveriesContract = {
  'deliveries.list': query('workspace', Nothing, shaped<DeliveriesView>()),
  'deliveries.view': query(
    'workspace',
    z.strictObject({ delivery: DeliveryIdSchema }),
    shaped<DeliveryView>(),
  ),
  'deliveries.sheet': query('workspace', Sheet, shaped<SheetView>()),
  /** Cells of the rows `from` to `to` that carry something; `diff`: with what the version before held. */
  'deliveries.cells': query(
    'workspace',
    Sheet.extend({ from: z.number(), to: z.number(), diff: z.boolean().optional() }),
    shaped<{ cells: CellView[] }>(),
  ),
  'deliveries.diff': query('workspace', z.strictObject({ delivery: DeliveryIdSchema }), shaped<DiffView>()),
  'deliveries.questions': query('workspace', Nothing, shaped<{ open: QuestionView[] }>()),
  /** Writes the bytes as they were received. */
  'deliveries.saveOriginal': command(
    { ...ASIDE, needs: 'workspace' },
    z.strictObject({ delivery: DeliveryIdSchema, path: z.string(), ...MayReplace }),
    shaped<{ file: string }>(),
    { path: 'write' },
  ),
  /** Says who sent a file that names nobody: it is read once more, as the return of that body. */
  'deliveries.nameSender': command(
    ACT,
    z.strictObject({ delivery: DeliveryIdSchema, agency: z.string() }),
    shaped<{ id: DeliveryId; observations: number; questions: number }>(),
  ),
};

const Reason = z.string().trim().min(1);

/** Procedures for what must not count, or must not be here. */
export const withdrawalContract = {
  'withdrawal.view': query(
    'workspace',
    z.strictObject({ delivery: DeliveryIdSchema }),
    shaped<WithdrawalView>(),
  ),
  /** What would go when it is erased; every mail and archive is opened for it. */
  'withdrawal.reach': query(
    'workspace',
    z.strictObject({ delivery: DeliveryIdSchema }),
    shaped<ErasureReach>(),
  ),
  'withdrawal.withdraw': command(
    ACT,
    z.strictObject({ delivery: DeliveryIdSchema, reason: Reason }),
    shaped<{ delivery: DeliveryId }>(),
  ),
  /** Proposes that a delivery be erased; a second person confirms. */
  'withdrawal.propose': command(
    ACT,
    z.strictObject({ delivery: DeliveryIdSchema, reason: Reason }),
    shaped<{ erasure: Erasure }>(),
  ),
  /** Erases what was proposed. Nobody can take that back. */
  'withdrawal.erase': command(
    { ...ACT, besideJob: false },
    z.strictObject({ erasure: PurgeIdSchema }),
    shaped<ErasedOutcome>(),
  ),
};

/** Procedures for reading again what is here by what is known now. */
export const rereadingContract = {
  /** Which deliveries may read otherwise. Nothing is read for it. */
  'rereading.offer': query('workspace', Nothing, shaped<RereadOffer>()),
  /**
   * Reads them (`deliveries` null: those that are offered) and says what would be otherwise if `take` were taken (null:
   * all of them). Of those that read as they did that is kept, so that they are not offered again.
   */
  'rereading.look': command(
    { ...ASIDE, needs: 'workspace', topics: ['work'] },
    z.strictObject({
      deliveries: z.array(DeliveryIdSchema).nullable(),
      take: z.array(DeliveryIdSchema).nullable(),
    }),
    shaped<RereadView>(),
  ),
  /** Takes them as they read now, as one act. */
  'rereading.take': command(
    WEIGHED_ACT,
    z.strictObject({ deliveries: z.array(DeliveryIdSchema), seen: Seen }),
    shaped<RereadOutcome>(),
  ),
};
