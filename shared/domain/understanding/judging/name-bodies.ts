import type { Line, Said } from '../lines/line.ts';
import { bodyAlone } from '../meaning/body-alone.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { AgencyNames } from '../sender/sender.ts';
import { namedIn } from '../sender/who-sent.ts';
import type { CellReading } from '../reading/cell-reading.ts';

type Body = Pick<CellReading, 'agency' | 'isCaptioned'>;

/** Whose rows they are: a section's body, or the members that a coalition lists. */
export function nameBodies(
  readings: readonly CellReading[],
  agency: string,
  names: AgencyNames,
  meanings: Meanings,
): void {
  const known = new Map<Line, Body | null>();
  for (const reading of readings) {
    if (!known.has(reading.row)) known.set(reading.row, bodyOfRow(reading.row, agency, names, meanings));
    Object.assign(reading, known.get(reading.row));
  }
}

function bodyOfRow(
  { own, near }: Line,
  agency: string,
  names: AgencyNames,
  { lists }: Meanings,
): Body | null {
  const named = (texts: readonly Said[]): string | undefined =>
    namedIn(
      texts.map(({ placed }) => placed.text),
      agency,
      names,
    )[0];
  const bodyIn = (texts: readonly Said[]): string | undefined =>
    texts.map(({ told }) => bodyAlone(told, lists.isEmptyInTitle)).find((body) => body !== null) ?? undefined;
  const member = named(own) ?? bodyIn(own);
  if (member !== undefined && names.parents.get(member) === agency) return { agency: member };
  const section = bodyIn(near) ?? named(near);
  return section === undefined ? null : { agency: section, isCaptioned: true };
}
