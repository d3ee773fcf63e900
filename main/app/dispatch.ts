import { contract, type ProcedureName } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { Topic } from '../../shared/contract/events.ts';
import type { Procedure } from '../../shared/contract/procedure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
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
    // Name and handler belong together by construction; the compiler cannot follow an index into a union.
    const handle = handlers[name] as (session: Session, input: unknown) => Answer | Promise<Answer>;
    const refused = procedure.kind === 'command' ? whileJobRuns(session, name) : null;
    if (refused) return err(refused);
    const end = procedure.kind === 'command' && takesTurn(name) ? await session.turns.take() : null;
    let answer: Answer;
    try {
      answer = await handle(session, input.data);
    } finally {
      end?.();
    }
    // What was refused as no longer so is shown anew: the window may not have been told of it yet.
    const outdated = !answer.ok && answer.error.tag === 'NotAsSeen';
    if (procedure.kind === 'command' && (answer.ok || outdated)) announce(session, name);
    return answer;
  } catch (bug) {
    return err(bugOf(name, bug));
  }
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

/** Commands that write no workspace, or that see to their turn themselves: they never wait for a job. */
const takesTurn = (name: string): boolean =>
  !/^(?:files|settings|job)\.|^session\.(?:quit|openSample)$|^deliveries\.confirmImport$/.test(name);

/** A job works on the workspace that is open: it is ended first, by the person. */
const whileJobRuns = (session: Session, name: string): AppError | null =>
  session.job && /^session\.(?:open|create|openSample|accept|restore|salvage)$/.test(name)
    ? { tag: 'JobRunning' }
    : null;

const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(contract, name);

const invalid = (procedure: string, detail: string): Answer =>
  err({ tag: 'InputInvalid', procedure, detail });

const TOPICS: Record<string, Topic[]> = {
  files: [],
  settings: ['settings', 'session'],
  job: ['session'],
};

function announce(session: Session, name: string): void {
  const topics = TOPICS[name.slice(0, name.indexOf('.'))] ?? ['work', 'session'];
  if (topics.length > 0) session.emit({ kind: 'changed', topics });
}
