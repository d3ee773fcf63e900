import type { App } from '../resources/app.ts';
import { createDerived, type Derived as DerivedFrom, type View as ViewOf } from './derived.ts';
import type { Workspace } from '../store/file/workspace.ts';

/** What the views of an open workspace are made from. */
export interface Opened {
  app: App;
  workspace: Workspace;
}

export type Derived = DerivedFrom<Opened>;

type Asked = Parameters<Derived['get']>[1];

export const deriveFrom = (app: App, workspace: Workspace): Derived =>
  createDerived({ app, workspace }, workspace.db);

/** A view that is made anew whenever the workspace holds something else. */
export const view = <T, A extends Asked = undefined>(
  name: string,
  make: ViewOf<Opened, A, T>['make'],
): ViewOf<Opened, A, T> => ({ name, make });

/**
 * A view that takes over from the last one what is as it was. Given no last one it makes the same anew: that is what
 * happens once another process has written, and within an act.
 */
export const followingView = <T, A extends Asked = undefined>(
  name: string,
  make: ViewOf<Opened, A, T>['make'],
): ViewOf<Opened, A, T> => ({ name, follows: true, make });
