import { ordinalDigitsAz } from '../domain/reference/grammar/ordinal-az.ts';
import type { ReferenceLanguage } from '../domain/reference/wording.ts';

/** The few words that charts themselves add, by language. */
export interface ChartWords {
  notReported: string;
  notReportedByYear: string;
  /** `places`: what has numbers that are kept from readers outside. */
  hidden: (places: readonly string[]) => string;
  /** Said across a chart of which nothing may be shown. */
  allHidden: string;
  /** Years that are not drawn, as spans. */
  folded: (years: string) => string;
  /** `values`: the categories whose value is not decided, with it. */
  open: (values: readonly string[]) => string;
  /** `values`: what the year prints, `91 (−3)`; several are joined. */
  implied: (year: string, values: readonly string[]) => string;
  vintage: (source: string, value: string) => string;
  /** `why` as a person wrote it; empty where nobody knows. */
  break: (from: string, to: string, why: string) => string;
  explained: (year: string, why: string) => string;
  sources: (list: string) => string;
  /** Of a map: how many of its places nobody reported. */
  placesMissing: (count: number, of: number) => string;
  /** Head of the table's first column. */
  year: string;
  inYear: (value: string, year: string) => string;
  onPrevious: (change: string, year: string) => string;
  highest: (value: string, year: string) => string;
  lowest: (value: string, year: string) => string;
  missingYears: (years: string) => string;
  nothing: string;
}

/** With a full stop, whether or not it was written with one. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const WORDS: Record<ReferenceLanguage, ChartWords> = {
  en: {
    notReported: '… Not reported.',
    notReportedByYear: '… Not reported by year.',
    hidden: (places) =>
      `[c] Small counts, and what would give them away, are not shown: ${places.join(', ')}.`,
    allHidden: 'Counts as small as these are not shown',
    folded: (years) => `${years}: not reported by year.`,
    open: (values) => `Not decided yet: ${values.join('; ')}.`,
    implied: (year, values) =>
      `Implied by the ${values.length > 1 ? 'values and the changes' : 'value and the change'} printed for ${year}: ${values.join(', ')}.`,
    vintage: (source, value) => `${source}: ${value}.`,
    break: (from, to, why) =>
      `Break in the series between ${from} and ${to}${why === '' ? '.' : `: ${sentence(why)}`}`,
    explained: (year, why) => `${year}: ${sentence(why)}`,
    sources: (list) => `Sources: ${list}.`,
    placesMissing: (count, of) => `… Not reported: ${count} of ${of} places.`,
    year: 'Year',
    inYear: (value, year) => `${value} in ${year}`,
    onPrevious: (change, year) => `${change} on ${year}`,
    highest: (value, year) => `highest ${value} in ${year}`,
    lowest: (value, year) => `lowest ${value} in ${year}`,
    missingYears: (years) => `not reported for ${years}`,
    nothing: 'no values were reported',
  },
  az: {
    notReported: '… Məlumat verilməyib.',
    notReportedByYear: '… İllər üzrə məlumat verilməyib.',
    hidden: (places) =>
      `[m] Kiçik saylar və onları aşkar edə biləcək rəqəmlər göstərilmir: ${places.join(', ')}.`,
    allHidden: 'Belə kiçik saylar göstərilmir',
    folded: (years) => `${years}: illər üzrə məlumat verilməyib.`,
    open: (values) => `Hələ qərar verilməyib: ${values.join('; ')}.`,
    implied: (year, values) => `${year} üçün göstərilmiş rəqəm və dəyişmədən alınır: ${values.join(', ')}.`,
    vintage: (source, value) => `${source}: ${value}.`,
    break: (from, to, why) =>
      `${from} və ${to} arasında sıra qırılır${why === '' ? '.' : `: ${sentence(why)}`}`,
    explained: (year, why) => `${year}: ${sentence(why)}`,
    sources: (list) => `Mənbələr: ${list}.`,
    placesMissing: (count, of) => `… ${of} yerdən ${count} yer üzrə məlumat verilməyib.`,
    year: 'İl',
    inYear: (value, year) => `${ordinalDigitsAz(Number(year))} ildə ${value}`,
    onPrevious: (change, year) => `${ordinalDigitsAz(Number(year))} illə müqayisədə ${change}`,
    highest: (value, year) => `ən yüksək ${value} (${year})`,
    lowest: (value, year) => `ən aşağı ${value} (${year})`,
    missingYears: (years) => `${years} üzrə məlumat verilməyib`,
    nothing: 'məlumat verilməyib',
  },
};

export const chartWords = (language: ReferenceLanguage): ChartWords => WORDS[language];
