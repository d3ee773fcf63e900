import type { Figure } from '../figures/figure.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { Reason } from './reasons.ts';
import type { RolledSentence } from './rolled-sentences.ts';

/**
 * What was left when the year began: sentences that nobody has touched since and that do not read right with the
 * numbers of this year, or still say what was so in the year before. A figure that is missing is open by itself.
 *
 * @param figures of this year
 * @param dated blocks that a finding names already, for the years in them
 */
export function leftFindings(
  sentences: readonly RolledSentence[],
  figures: ReadonlyMap<string, Figure>,
  dated: ReadonlySet<string>,
): Finding[] {
  return sentences.flatMap((sentence) =>
    sentence.reasons.flatMap((reason): Finding[] => {
      const found = weighed(reason, figures);
      if (found === null || (reason.why === 'fact' && dated.has(sentence.block))) return [];
      const { block, section, page, at, text } = sentence;
      return [
        {
          id: `text.rolled:${reason.why}:${block}:${at + 1}`,
          check: 'text.rolled',
          severity: found.severity,
          figures: found.figures,
          where: {
            section,
            ...(page === undefined ? {} : { page }),
            block,
            sentence: text,
            text: reason.words.join(', '),
          },
          facts: {
            group: 'document',
            aspect: 'value',
            word: 'recorded',
            what: { tag: 'text-rolled', why: found.why, words: reason.words, text: shortened(text) },
          },
        },
      ];
    }),
  );
}

type Why = 'fact' | 'sign' | 'number' | 'list' | 'unchanged';
interface Weighed {
  why: Why;
  severity: Severity;
  figures: string[];
}

function weighed({ why, figures, values = [] }: Reason, now: ReadonlyMap<string, Figure>): Weighed | null {
  switch (why) {
    case 'fact':
    case 'unchanged':
      return { why, severity: 'note', figures: [] };
    case 'sign':
      return { why, severity: 'query', figures: [] };
    case 'number': {
      const broken = figures.filter((id) => {
        const value = now.get(id)?.value ?? null;
        return value !== null && (values.includes(value) || (values.includes(2) && value > 2));
      });
      return broken.length === 0 ? null : { why, severity: 'query', figures: broken };
    }
    case 'list': {
      const none = figures.filter((id) => now.get(id)?.value === 0);
      return none.length === 0 ? null : { why, severity: 'query', figures: none };
    }
    default:
      return null;
  }
}

/** A finding shows the beginning of a sentence. */
const SHOWN = 160;

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;
