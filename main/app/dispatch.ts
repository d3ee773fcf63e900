import { contract, type ProcedureName } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { Procedure } from '../../shared/contract/procedure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { givenFor } from '../session/handler.ts';
import type { Session } from '../session/session.ts';
import { bugOf } from './bug.ts';
import { handlers } from './handlers.ts';

type Answer = Result<unknown, AppError>;

/**
 * Runs one call of a window: checks it against the contract, runs it, and tells the windows what changed.
 * The only place that catches: what arrives here is a mistake of ours, and the window says so.
 *
 * @param payload JSON text
 * @param dropped real paths of files that the page handed over, as its host found them; they become `paths`
 * @returns JSON text of a `Result`
 */
export async function dispatch(
  session: Session,
  name: string,
  payload: string,
  dropped: readonly string[] | null = null,
): Promise<string> {
  return JSON.stringify(await run(session, name, payload, dropped));
}

async function run(
  session: Session,
  name: string,
  payload: string,
  dropped: readonly string[] | null,
): Promise<Answer> {
  if (!isProcedure(name)) return invalid(name, 'no such procedure');
  const procedure: Procedure = contract[name];
  try {
    const given: unknown = payload === '' ? {} : JSON.parse(payload);
    const handed = handOver(session, dropped);
    if (!handed.ok) return handed;
    const whole = handed.value ? { ...(given as object), paths: handed.value } : given;
    const input = procedure.input.safeParse(whole);
    if (!input.success) return invalid(name, input.error.message);
    const foreign = notGranted(session, procedure, input.data as Record<string, unknown>);
    if (foreign) return err(foreign);
    return await answer(session, name, procedure, input.data);
  } catch (bug) {
    return err(bugOf(name, bug));
  }
}

/** Runs it as its policy says: when it may, in its turn, with what it needs; and tells what of it screens show. */
async function answer(
  session: Session,
  name: ProcedureName,
  { policy }: Procedure,
  input: unknown,
): Promise<Answer> {
  const mayNot = (): boolean => !policy.besideJob && session.job !== null;
  if (mayNot()) return err({ tag: 'JobRunning' });
  const end = policy.turn ? await session.turns.take() : null;
  let said: Answer;
  try {
    // Another may have started one while this one waited.
    if (mayNot()) return err({ tag: 'JobRunning' });
    const given = givenFor(session, policy.needs);
    // Name and handler belong together by construction; the compiler cannot follow an index into a union.
    const handle = handlers[name] as (given: unknown, input: unknown) => Answer | Promise<Answer>;
    said = given.ok ? await handle(given.value, input) : given;
  } finally {
    end?.();
  }
  // What was refused as no longer so is shown anew: the window may not have been told of it yet.
  const outdated = policy.seen === true && !said.ok && said.error.tag === 'NotAsSeen';
  if (policy.topics.length > 0 && (said.ok || outdated))
    session.emit({ kind: 'changed', topics: [...policy.topics] });
  if (session.checksAnswers) {
    // The schemas take longer to make than everything else that a start needs: who does not check never reads them.
    const { checkAnswer } = await import('./check-answer.ts');
    checkAnswer(name, said);
  }
  return said;
}

/** Files that were dropped may be read from now on. */
function handOver(session: Session, dropped: readonly string[] | null): Result<string[] | null, AppError> {
  if (dropped === null) return ok(null);
  const paths: string[] = [];
  for (const path of dropped) {
    const given = session.grants.give(path, ['read']);
    if (!given.ok) return given;
    paths.push(given.value);
  }
  return ok(paths);
}

/** The page names no files: it hands back paths that a person chose, and for what they were chosen. */
function notGranted(session: Session, { paths }: Procedure, input: Record<string, unknown>): AppError | null {
  for (const [field, right] of Object.entries(paths)) {
    for (const path of [input[field]].flat()) {
      if (typeof path !== 'string' || session.grants.allows(path, right!)) continue;
      return { tag: 'FileNotGranted', path };
    }
  }
  return null;
}

const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(contract, name);

const invalid = (procedure: string, detail: string): Answer =>
  err({ tag: 'InputInvalid', procedure, detail });
