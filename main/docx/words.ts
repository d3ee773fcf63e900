import { ordinalDigitsAz } from '../../shared/domain/reference/grammar/ordinal-az.ts';
import type { FindingCount } from '../../shared/domain/findings/finding-count.ts';

/** `rules`: how many had anything to look at. */
type DocumentWaits = FindingCount & { open: number; rules: number };

/** What Word calls the language of a text, for its spelling and hyphenation. */
export const WORD_LANGUAGE = { en: 'en-GB', az: 'az-Latn-AZ' } as const;
export type WordLanguage = (typeof WORD_LANGUAGE)[keyof typeof WORD_LANGUAGE];

/** What the draft's own frame says, by language. */
export interface DocumentWords {
  /** Among the properties of the file. */
  title: (period: string) => string;
  /** What the file of a draft is called at first, without its ending. */
  fileName: (period: string, draft: number) => string;
  draft: (number: number | undefined, date: string) => string;
  /** What is wrong or not settled in it, the worst first. */
  waits: (waits: DocumentWaits) => string;
  annexSlide: (at: number, of: number) => string;
  contents: string;
  /** Over the pages of the annex that nobody reported anything of. */
  notReported: (year: number) => string;
  /** Below the title. */
  ofYear: (year: number) => string;
  changeAlias: (label: string) => string;
  /** Over what stands in comments in Word, where there are none: on paper. */
  remarks: string;
  /** Over what stands at the foot of pages in Word. */
  notes: string;
  /** What a table of the text is called and shows, by its heads and the number of rows below. */
  table: (heads: readonly string[], rows: number) => { caption: string; description: string };
  /** Who exported it (empty: nobody was named) and who decided its figures, and what that rests on. */
  account: (exportedBy: string, decidedBy: readonly string[]) => string;
}

/** Lines of a page's margin as any state of a workspace makes them, as expressions; the first holds the draft's number. */
export function ownLines(language: 'en' | 'az'): string[] {
  const words = DOCUMENT_WORDS[language];
  const [some, who] = ['8', 'Ǝ'];
  const line = (text: string): string =>
    text
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(some, String.raw`\d+`)
      .replaceAll(who, '.+');
  const counts = [0, 1, 2];
  const waits = counts.flatMap((blockers) =>
    counts.flatMap((queries) =>
      counts.flatMap((open) =>
        [0, 1].map((rules) => words.waits({ blockers, queries, open, rules, notes: 0 }).replace(/\d/g, some)),
      ),
    ),
  );
  const waiting = [...new Set(waits)].map(line);
  const slide = line(words.annexSlide(8, 8));
  return [
    line(words.draft(8, 'Ǝ')).replace(String.raw`\d+`, String.raw`(\d+)`),
    line(words.draft(undefined, 'Ǝ')),
    ...waiting,
    ...waiting.map((one) => `${slide} · ${one}`),
    ...['', who].flatMap((by) => [[], [who]].map((deciders) => line(words.account(by, deciders)))),
  ];
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const DOCUMENT_WORDS: Record<'en' | 'az', DocumentWords> = {
  en: {
    title: (period) => `Reference on the action against trafficking in human beings, ${period}`,
    fileName: (period, draft) => `Reference ${period} draft ${draft}`,
    draft: (number, date) => `Draft${number === undefined ? '' : ` ${number}`} · ${date}`,
    waits: ({ blockers, queries, open, rules }) => {
      const some = [
        blockers > 0 ? plural(blockers, 'blocker') : '',
        queries > 0 ? plural(queries, 'query', 'queries') : '',
        open > 0 ? plural(open, 'open figure') : '',
      ].filter(Boolean);
      if (rules === 0) return [...some, 'nothing checked'].join(', ');
      return some.join(', ') || 'No blockers, queries or open figures';
    },
    annexSlide: (at, of) => `Annex, slide ${at} of ${of}`,
    contents: 'Contents',
    notReported: (year) => `Not reported for ${year}`,
    ofYear: String,
    changeAlias: (label) => `${label} (change)`,
    remarks: 'Remarks on figures',
    notes: 'Notes',
    table: (heads, rows) => {
      const named = heads.filter(Boolean).join('; ');
      return {
        caption: named || 'Table',
        description: `Columns: ${named}. ${plural(rows, 'row')} below the head.`,
      };
    },
    account: (exportedBy, decidedBy) =>
      [
        exportedBy === '' ? '' : `Exported by ${exportedBy}.`,
        decidedBy.length === 0
          ? 'No figure was decided by hand.'
          : `Figures decided by ${decidedBy.join(', ')}.`,
        'Who they are rests on the account of the machine: no password was asked for.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  az: {
    title: (period) => `İnsan alverinə qarşı mübarizəyə dair arayış, ${period}`,
    fileName: (period, draft) => `Arayış ${period} layihə ${draft}`,
    draft: (number, date) => `Layihə${number === undefined ? '' : ` ${number}`} · ${date}`,
    waits: ({ blockers, queries, open, rules }) => {
      const some = [
        blockers > 0 ? `${blockers} maneə` : '',
        queries > 0 ? `${queries} sorğu` : '',
        open > 0 ? `${open} açıq göstərici` : '',
      ].filter(Boolean);
      if (rules === 0) return [...some, 'heç nə yoxlanılmayıb'].join(', ');
      return some.join(', ') || 'Maneə, sorğu və açıq göstərici yoxdur';
    },
    annexSlide: (at, of) => `Əlavə, slayd ${at}/${of}`,
    contents: 'Mündəricat',
    notReported: (year) => `${ordinalDigitsAz(year)} il üzrə məlumat verilməyib`,
    ofYear: (year) => `${ordinalDigitsAz(year)} il`,
    changeAlias: (label) => `${label} (dəyişmə)`,
    remarks: 'Göstəricilərə dair qeydlər',
    notes: 'Qeydlər',
    table: (heads, rows) => {
      const named = heads.filter(Boolean).join('; ');
      return {
        caption: named || 'Cədvəl',
        description: `Sütunlar: ${named}. Başlıqdan aşağıda ${rows} sətir.`,
      };
    },
    account: (exportedBy, decidedBy) =>
      [
        exportedBy === '' ? '' : `İxrac edən: ${exportedBy}.`,
        decidedBy.length === 0
          ? 'Göstəricilər üzrə əl ilə qərar qəbul edilməyib.'
          : `Göstəricilər üzrə qərar verənlər: ${decidedBy.join(', ')}.`,
        'Şəxslərin kimliyi kompüterin istifadəçi hesabına əsaslanır: parol tələb olunmayıb.',
      ]
        .filter(Boolean)
        .join(' '),
  },
};
