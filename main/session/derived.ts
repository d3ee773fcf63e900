import type { ReadableDb } from '../store/connection.ts';
import { dataVersion, isWithinAct, othersVersion } from '../store/data-version.ts';

/** What a view is asked with: nothing where there is one of it, else something that JSON tells apart. */
type Params = string | number | null | { readonly [name: string]: Params } | undefined;

/**
 * Something that follows from what a workspace holds. It is defined beside the capability that it belongs to, as an
 * object that stands for it, and rests on nothing but what it asks of `of`.
 */
export interface View<Source, Asked extends Params, T> {
  /** For whoever looks for a mistake. */
  readonly name: string;
  /** It takes over from the last one, asked alike, what is as it was; without one it makes the same anew. */
  readonly follows?: true;
  readonly make: (of: Derived<Source>, asked: Asked, last: T | undefined) => T;
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
 * change. What an act has written and not committed is never kept, for it may be taken back without a trace. Views
 * that follow the last one are given it only where nobody but this connection wrote in between; in doubt all is made
 * anew.
 *
 * @param db of the workspace that `from` is about
 */
export function createDerived<Source>(from: Source, db: ReadableDb): Derived<Source> {
  let at = '';
  let others = '';
  let last: Made = new Map();
  let kept = createMoment(from, db);
  return {
    from,
    version: () => dataVersion(db),
    get: <T, Asked extends Params = undefined>(view: View<Source, Asked, T>, ...asked: With<Asked>): T => {
      const now = dataVersion(db);
      if (now !== at) {
        if (isWithinAct(db)) return createMoment(from, db).get<T, Asked>(view, ...asked);
        at = now;
        if (others !== (others = othersVersion(db))) last = new Map();
        kept = createMoment(from, db, last);
      }
      return kept.get<T, Asked>(view, ...asked);
    },
  };
}

/** By view, then by what it was asked with. */
type Made = Map<object, Map<string, unknown>>;

/**
 * The views of one state.
 *
 * @param last what those that follow are made from; it is brought up to date
 */
function createMoment<Source>(from: Source, db: ReadableDb, last: Made = new Map()): Derived<Source> {
  const made: Made = new Map();
  const moment: Derived<Source> = {
    from,
    version: () => dataVersion(db),
    get: (view, ...[asked]) => {
      const own = of(made, view);
      const key = JSON.stringify(asked) ?? '';
      if (!own.has(key)) {
        const before = view.follows ? of(last, view) : undefined;
        own.set(key, view.make(moment, asked as never, before?.get(key) as never));
        before?.set(key, own.get(key));
      }
      return own.get(key) as never;
    },
  };
  return moment;
}

function of(made: Made, view: object): Map<string, unknown> {
  const own = made.get(view) ?? new Map<string, unknown>();
  made.set(view, own);
  return own;
}
