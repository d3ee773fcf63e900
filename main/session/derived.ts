import type { ReadableDb } from '../store/connection.ts';
import { dataVersion, isWithinAct } from '../store/data-version.ts';

/** What a view is asked with: nothing where there is one of it, else something that JSON tells apart. */
type Params = string | number | null | { readonly [name: string]: Params } | undefined;

/**
 * Something that follows from what a workspace holds. It is defined beside the capability that it belongs to, as an
 * object that stands for it, and rests on nothing but what it asks of `of`.
 */
export interface View<Source, Asked extends Params, T> {
  /** For whoever looks for a mistake. */
  readonly name: string;
  readonly make: (of: Derived<Source>, asked: Asked) => T;
}

/** The views of one open workspace, each made when it is first asked for. */
export interface Derived<Source> {
  readonly from: Source;
  /** Another text for every other state of the workspace. */
  version: () => string;
  get: <T, Asked extends Params = undefined>(view: View<Source, Asked, T>, ...asked: With<Asked>) => T;
}

type With<Asked extends Params> = Asked extends undefined ? [] : [asked: Asked];

/**
 * Keeps every view until the workspace holds something else, whoever changed it: nothing that is kept outlives a
 * change. What an act has written and not committed is never kept, for it may be taken back without a trace.
 *
 * @param db of the workspace that `from` is about
 */
export function createDerived<Source>(from: Source, db: ReadableDb): Derived<Source> {
  let at = '';
  let kept = createMoment(from, db);
  return {
    from,
    version: () => dataVersion(db),
    get: <T, Asked extends Params = undefined>(view: View<Source, Asked, T>, ...asked: With<Asked>): T => {
      const now = dataVersion(db);
      if (now !== at) {
        if (isWithinAct(db)) return createMoment(from, db).get<T, Asked>(view, ...asked);
        at = now;
        kept = createMoment(from, db);
      }
      return kept.get<T, Asked>(view, ...asked);
    },
  };
}

/** The views of one state. */
function createMoment<Source>(from: Source, db: ReadableDb): Derived<Source> {
  const made = new Map<object, Map<string, unknown>>();
  const moment: Derived<Source> = {
    from,
    version: () => dataVersion(db),
    get: (view, ...[asked]) => {
      const own = made.get(view) ?? new Map<string, unknown>();
      made.set(view, own);
      const key = JSON.stringify(asked) ?? '';
      if (!own.has(key)) own.set(key, view.make(moment, asked as never));
      return own.get(key) as never;
    },
  };
  return moment;
}
