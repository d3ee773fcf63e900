import type { AnswerState } from '../../domain/enquiries/answer-line.ts';

/** What a table of answers says beside its numbers. */
export interface AnswerWords {
  columns: { code: string; asks: string; by: string; unit: string; note: string };
  /** In the place of a number. */
  state: Record<Exclude<AnswerState, 'answered'>, string>;
  rate: string;
  /** Of a number that is worked out of the year after. */
  implied: (years: readonly string[]) => string;
  /** A number that whoever answers has stated. */
  stated: (label: string, value: string) => string;
  waits: (figures: readonly string[]) => string;
  mark: string;
}

const EN: AnswerWords = {
  columns: { code: 'Line', asks: 'What is asked', by: 'Part', unit: 'Unit', note: 'Note' },
  state: {
    hidden: '[c]',
    open: 'not decided yet',
    missing: 'not reported',
    stated: 'state the number first',
    none: 'cannot be answered',
  },
  rate: 'per 100,000 inhabitants',
  implied: (years) => `${years.join(', ')}: worked out of the following year and its change.`,
  stated: (label, value) => `Stated by whoever answers: ${label}, ${value}.`,
  waits: (figures) => `Waits for: ${figures.join('; ')}.`,
  mark: '[c] stands where a count from 1 to 10 is not shown, or another number by which such a count could be worked out.',
};

const AZ: AnswerWords = {
  columns: { code: 'Sətir', asks: 'Nə soruşulur', by: 'Hissə', unit: 'Vahid', note: 'Qeyd' },
  state: {
    hidden: '[m]',
    open: 'hələ qərar verilməyib',
    missing: 'məlumat verilməyib',
    stated: 'əvvəlcə rəqəmi göstərin',
    none: 'cavab vermək mümkün deyil',
  },
  rate: 'əhalinin 100 000 nəfərinə',
  implied: (years) => `${years.join(', ')}: növbəti il və onun dəyişməsi əsasında hesablanıb.`,
  stated: (label, value) => `Cavab verən göstərib: ${label}, ${value}.`,
  waits: (figures) => `Gözlənilir: ${figures.join('; ')}.`,
  mark: '[m] işarəsi 1-dən 10-dək olan və göstərilməyən sayların, habelə belə sayları hesablamağa imkan verən digər rəqəmlərin yerində qoyulur.',
};

export const answerWords = (language: 'en' | 'az'): AnswerWords => (language === 'az' ? AZ : EN);
