import { exactly } from '../domain/numbers/exactly.ts';
import type { AnnexChart } from '../domain/reference/annex.ts';
import { chartWords, type ChartWords } from './chart-words.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { FoldedYears } from './folded-years.ts';
import { drawable } from './series.ts';
import type { ChartRow, SpecContext } from './spec.ts';
import type { ReferenceLanguage, Wording } from '../domain/reference/wording.ts';
import { wordingOf } from '../words/document/wording-of.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const mark = (number: number): string =>
  String(number).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');

/**
 * Notes under the chart, and the mark that each category carries for them.
 *
 * @param folded what is drawn of the rows
 */
export function chartNotes(
  chart: AnnexChart,
  rows: readonly ChartRow[],
  context: SpecContext,
  folded: FoldedYears,
): { marks: Map<ChartRow, string>; notes: string[] } {
  const words = chartWords(context.language);
  const wording = wordingOf(context.language);
  const notes: string[] = [];
  const numbered: string[] = [];
  const marks = new Map<ChartRow, string>();
  for (const [index, row] of rows.entries()) {
    const texts = [...otherVintages(row, words, wording), ...impliedBy(row, rows[index + 1], words, wording)];
    if (texts.length === 0) continue;
    numbered.push(`${mark(numbered.length + 1)}\u00a0${texts.join(' ')}`);
    marks.set(row, mark(numbered.length));
  }
  const missing = folded.rows.some((row) =>
    row.values.some(({ value, status }) => value === null && status !== 'hidden'),
  );
  const some = rows.some((row) => row.values.some((found) => found.value !== null));
  if (missing && some) notes.push(chart.years ? words.notReportedByYear : words.notReported);
  const hidden = rows.flatMap(({ label, values }) => (values.some(({ status }) => status === 'hidden') ? [label] : [])); // prettier-ignore
  if (hidden.length > 0) notes.push(words.hidden(hidden));
  if (folded.left.length > 0) notes.push(words.folded(yearSpans(folded.left)));
  const open = rows.flatMap((row) => openIn(row, wording));
  if (open.length > 0) notes.push(words.open(open));
  notes.push(
    ...numbered,
    ...remarkNotes(rows, context),
    ...breakNotes(rows, context),
    ...furtherNotes(chart, context),
  );
  return { marks, notes };
}

const otherVintages = (row: ChartRow, words: ChartWords, wording: Wording): string[] =>
  row.values.flatMap((found) =>
    (found.vintages ?? [])
      .filter((vintage) => vintage.value !== found.value)
      .map(({ source, value }) => words.vintage(source[wording.language], wording.number(value))),
  );

/** What is drawn for the time being is said to be so: `2023, 16`. */
const openIn = (row: ChartRow, wording: Wording): string[] =>
  row.values.flatMap(({ open, value }) =>
    open === true && value !== null ? [`${row.label}, ${wording.number(value)}`] : [],
  );

/** An implied value is last year's: it follows from what the next row prints with its change. */
function impliedBy(row: ChartRow, next: ChartRow | undefined, words: ChartWords, wording: Wording): string[] {
  const printed = row.values.flatMap((found, at) => {
    const value = next?.values[at]?.value ?? null;
    if (found.status !== 'implied' || found.value === null || value === null) return [];
    return [`${wording.number(value)}\u00a0(${wording.change(exactly(value - found.value))})`];
  });
  return printed.length === 0 || !next ? [] : [words.implied(next.label, printed)];
}

/** Breaks and explanations that a person recorded for a year of one of the series. */
function remarkNotes(rows: readonly ChartRow[], { remarks = [], language }: SpecContext): string[] {
  const words = chartWords(language);
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    const own = remarks.filter((one) => one.period === row.period && row.keys.includes(one.series));
    if (row.year === undefined || before === undefined) return [];
    return own.map(({ kind, text }) =>
      kind === 'break' ? words.break(before.label, row.label, text) : words.explained(row.label, text),
    );
  });
}

/** Figures of the chart that others took the place of, or that took the place of others. */
function breakNotes(rows: readonly ChartRow[], { breaks = [], language }: SpecContext): string[] {
  const words = chartWords(language);
  const keys = new Set(rows.flatMap((row) => row.keys));
  return breaks.flatMap(({ period, from, to, reason }) => {
    const at = rows.findIndex((row) => row.year !== undefined && row.label === period);
    const isDrawn = at > 0 && [...from, ...to].some((figure) => keys.has(figure));
    return isDrawn ? [words.break(rows[at - 1]!.label, period, reason)] : [];
  });
}

function furtherNotes(chart: AnnexChart, context: SpecContext): string[] {
  const wording = wordingOf(context.language);
  return (chart.notes ?? []).flatMap((note) => {
    let whole = true;
    const text = fillPlaceholders(note[context.language], context.year).replace(
      /\{([^@{}]+(?:\{[^{}]*\})?)(?:@([^{}]+))?\}/g,
      (_match, key: string, period?: string) => {
        const found = drawable(context.lookup(key, period ?? String(context.year)));
        if (found.value === null) whole = false;
        return found.value === null ? '…' : wording.number(found.value);
      },
    );
    return whole ? [text] : [];
  });
}

/** Who says so and for which years: `United Nations Office on Drugs and Crime, 2007–2021`, one text a source. */
export function sourcesOf(rows: readonly ChartRow[], language: ReferenceLanguage): string[] {
  const years = new Map<string, number[]>();
  for (const row of rows) {
    for (const { value, status, source } of row.values) {
      if (value === null || source === null || status === 'implied') continue;
      const name = source[language];
      years.set(name, [...(years.get(name) ?? []), ...(row.year === undefined ? [] : [row.year])]);
    }
  }
  return [...years].map(([source, at]) => (at.length === 0 ? source : `${source}, ${yearSpans(at)}`));
}

/** `[2005, 2006, 2009]` → `2005–2006, 2009`. */
export function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
