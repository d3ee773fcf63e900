import type { OpenFact, OpenWords } from '../../domain/reference/wording.ts';

const WHAT_EN: Record<OpenFact, string> = {
  decision: 'Not decided.',
  confirmation: 'Proposed, not confirmed.',
  report: 'Not reported.',
  'year-before': 'The value of the year before is not decided.',
  'other-number': 'A number that it is worked out with is not known or not decided.',
};

const UNTIL_EN: Record<OpenFact, string> = {
  decision: 'it is decided',
  confirmation: 'a second person confirms it',
  report: 'it is decided',
  'year-before': 'it is',
  'other-number': 'that is',
};

/** The comment beside an open figure, in English. */
export const OPEN_EN: OpenWords = {
  which: (numbers) => `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}?`,
  what: (open) => WHAT_EN[open],
  meanwhile: (open, number) =>
    number === null
      ? 'No accepted value: … stands here until there is one.'
      : `${number} stands here until ${UNTIL_EN[open]}.`,
};

const WHAT_AZ: Record<OpenFact, string> = {
  decision: 'Qərar verilməyib.',
  confirmation: 'Təklif olunub, təsdiqlənməyib.',
  report: 'Məlumat verilməyib.',
  'year-before': 'Əvvəlki ilin rəqəmi barədə qərar verilməyib.',
  'other-number': 'Hesablandığı başqa rəqəm məlum deyil və ya qərar verilməyib.',
};

/** The same in Azerbaijani. */
export const OPEN_AZ: OpenWords = {
  which: (numbers) => `${numbers.slice(0, -1).join(', ')}, yoxsa ${numbers.at(-1)}?`,
  what: (open) => WHAT_AZ[open],
  meanwhile: (open, number) => {
    if (number === null) return 'Qəbul edilmiş rəqəm yoxdur: hələlik burada … yazılıb.';
    const until = open === 'confirmation' ? 'İkinci şəxs təsdiqləyənə qədər' : 'Qərar verilənə qədər';
    return `${until} burada ${number} yazılıb.`;
  },
};
