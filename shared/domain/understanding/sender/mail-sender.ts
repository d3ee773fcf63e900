import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import { agencyIn, areRelated, type AgencyNames } from './sender.ts';

/**
 * Whether the sender of a mail, by the name that it gives itself, is a body of another house than the one whose table
 * it brings. A name that is no body says nothing: most mails are sent by persons.
 */
export function namesOther(from: string, agency: string, names: AgencyNames): boolean {
  const named = agencyIn(from.replace(/<[^<>]*>/g, ' ').trim(), names);
  return named !== null && agency !== UNKNOWN_SENDER && !areRelated(named, agency, names);
}
