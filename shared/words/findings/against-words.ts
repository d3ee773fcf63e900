/** What the number is that stands against the result of the parts. */
const AGAINST = {
  printed: { en: 'printed', az: 'çap olunub' },
  recorded: { en: 'recorded', az: 'qeyd olunub' },
  implied: { en: 'implied', az: 'fərqdən alınır' },
  'out-of': { en: 'out of', az: 'ən çoxu' },
  slide: { en: 'on the slide', az: 'slaydda' },
  text: { en: 'in the other text', az: 'digər mətndə' },
  'should-be': { en: 'should be', az: 'olmalıdır' },
  compared: { en: 'against', az: 'müqayisə' },
  allotted: { en: 'allotted', az: 'ayrılıb' },
  after: { en: 'after', az: 'əvvəlki' },
  next: { en: 'next from', az: 'növbəti' },
  listed: { en: 'listed', az: 'sadalanıb' },
  elsewhere: { en: 'elsewhere', az: 'başqa yerdə' },
  twice: { en: 'and again', az: 'yenə də' },
  'at-most': { en: 'at most', az: 'ən çoxu' },
  'at-least': { en: 'at least', az: 'ən azı' },
  usual: { en: 'usual, up to', az: 'adətən, ən çoxu' },
  'last-year': { en: 'last year', az: 'keçən il' },
} as const;

export type AgainstId = keyof typeof AGAINST;

export const againstWord = (id: AgainstId, language: 'en' | 'az'): string => AGAINST[id][language];
