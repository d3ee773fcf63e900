import { z } from '../zod.ts';
import { AUTHORITIES, type Decision } from '../domain/decisions/decision.ts';
import { command, Seen, shaped, WEIGHED_ACT } from './procedure.ts';
import { DecisionIdSchema, ObservationIdSchema } from './ids.ts';

const Key = { figure: z.string(), period: z.string() };

/** One person proposes, another confirms. */
export const decisionsContract = {
  'decisions.decide': command(
    WEIGHED_ACT,
    z.strictObject({
      ...Key,
      choice: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['pick', 'keep-both']), observation: ObservationIdSchema }),
        z.strictObject({ kind: z.literal('value'), value: z.number() }),
      ]),
      reason: z.string(),
      authority: z.enum(AUTHORITIES),
      /** File that says so; kept in the workspace. */
      evidence: z.string().nullable(),
      seen: Seen,
    }),
    /** `isKept`: a letter that names persons is not. */
    shaped<{ decision: Decision; isKept: boolean }>(),
    { evidence: 'read' },
  ),
  'decisions.confirm': command(
    WEIGHED_ACT,
    z.strictObject({ decision: DecisionIdSchema, seen: Seen }),
    shaped<Decision>(),
  ),
};
