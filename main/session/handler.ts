import type { z } from '../../shared/zod.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { Procedure } from '../../shared/contract/procedure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Session, Work } from './session.ts';

/** A handler for every procedure of a part of the contract; the compiler names one that is missing. */
export type HandlersOf<C extends Record<string, Procedure>> = {
  [N in keyof C]: (
    session: Session,
    input: z.output<C[N]['input']>,
  ) => Result<z.output<C[N]['output']>, AppError> | Promise<Result<z.output<C[N]['output']>, AppError>>;
};

/** The open workspace, or the error that says there is none. */
export const workOf = (session: Session): Result<Work, AppError> =>
  session.work ? ok(session.work) : err({ tag: 'NoWorkspaceOpen' });

/** The open workspace and the name under which an act of the person in the top bar is kept. */
export function actOf(session: Session): Result<Work & { by: string }, AppError> {
  if (!session.work) return err({ tag: 'NoWorkspaceOpen' });
  if (!session.person) return err({ tag: 'NobodyNamed' });
  return ok({ ...session.work, by: session.person.name });
}
