import { ADDON_WORDS } from '../../../../shared/words/errors/addon-problem.ts';
import { addonProblemOf } from '../../../store/addon.ts';

/** What a person reads when the mistake is ours: what was hit, and how to show us where. */
export function bugSentence(what: string, bug: unknown): string {
  const problem = addonProblemOf(bug);
  if (problem) return `${what}: ${ADDON_WORDS.en.title} ${ADDON_WORDS.en.why(problem)}`;
  const message = bug instanceof Error ? bug.message : String(bug);
  const stack = (process.env['ARAYIS_DEBUG'] ?? '') !== '' && bug instanceof Error ? `\n${bug.stack}` : '';
  return `${what}: this is a mistake in arayis itself (${message}); ARAYIS_DEBUG=1 shows where.${stack}`;
}
