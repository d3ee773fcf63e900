import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Session } from './session.ts';

/** The dialog of the system asked before it gave the path of a file that is there. */
export function noteAgreed(session: Session, path: string): void {
  if (existsSync(path)) session.agreed.add(resolve(path));
}

/** Where the window writes: `replace` is what the person was asked, here or by the system, once for each file. */
export function targetOf(
  session: Session,
  { path, replace }: { path: string; replace?: boolean | undefined },
): { path: string; replace: boolean } {
  const agreed = session.agreed.delete(resolve(path));
  return { path, replace: replace === true || agreed };
}
