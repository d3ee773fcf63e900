import type { z } from '../../shared/zod.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { Needs, Procedure } from '../../shared/contract/procedure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../resources/app.ts';
import type { Session, Work } from './session.ts';

/** What every handler is given. */
export interface Given {
  session: Session;
  /** As the open workspace sees it. */
  app: App;
}

/** What a handler is given whose procedure needs an open workspace. */
export interface GivenWork extends Given, Work {}

/** What the handler of an act is given: also the name of the person in the top bar, under which it is kept. */
export interface GivenAct extends GivenWork {
  by: string;
}

interface GivenFor {
  anyone: Given;
  workspace: GivenWork;
  person: GivenAct;
}

/** A handler for every procedure of a part of the contract; the compiler names one that is missing. */
export type HandlersOf<C extends Record<string, Procedure>> = {
  [N in keyof C]: (
    given: GivenFor[C[N]['policy']['needs']],
    input: z.output<C[N]['input']>,
  ) => Result<z.output<C[N]['output']>, AppError> | Promise<Result<z.output<C[N]['output']>, AppError>>;
};

/** What a procedure that needs this much is given, or the error that says what is not there. */
export function givenFor(session: Session, needs: Needs): Result<Given | GivenWork | GivenAct, AppError> {
  const given: Given = { session, app: session.app };
  if (needs === 'anyone') return ok(given);
  if (!session.work) return err({ tag: 'NoWorkspaceOpen' });
  if (needs === 'workspace') return ok({ ...given, ...session.work });
  if (!session.person) return err({ tag: 'NobodyNamed' });
  return ok({ ...given, ...session.work, by: session.person.name });
}
