import { contract, type ProcedureName } from '../shared/contract/contract.ts';
import type { Procedure, Right } from '../shared/contract/procedure.ts';
import type { Session } from '../main/session/session.ts';

/** The files that a call names, and what for. */
export function namedFiles(name: ProcedureName, input: object): { path: string; right: Right }[] {
  const { paths }: Procedure = contract[name];
  return Object.entries(paths).flatMap(([field, right]) =>
    [(input as Record<string, unknown>)[field]]
      .flat()
      .filter((path) => typeof path === 'string')
      .map((path) => ({ path, right: right! })),
  );
}

/** As though a person had chosen the files of a call in a dialog before it. */
export function chooseFor(session: Session, name: ProcedureName, input: object): void {
  for (const { path, right } of namedFiles(name, input)) session.grants.give(path, [right]);
}
