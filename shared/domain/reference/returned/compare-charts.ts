import { cleanText } from './clean-paragraph.ts';
import type { ChartText } from './document-parts.ts';
import type { Edit } from './edit.ts';

/** What was changed within charts: values drawn, values of the workbook inside, titles and names. */
export function compareCharts(written: readonly ChartText[], returned: readonly ChartText[]): Edit[] {
  const left = returned.map((chart, at) => ({ chart, at }));
  return written.flatMap((chart, at): Edit[] => {
    // Charts keep their order; where one is gone or new, the one that is called so.
    const same = left.find((one) => one.at === at && written.length === returned.length);
    const found = same ?? left.find((one) => titleOf(one.chart) === titleOf(chart));
    if (found === undefined)
      return [edit(chart, { sentence: '', printed: '', expected: titleOf(chart) }, at)];
    left.splice(left.indexOf(found), 1);
    return [
      ...seriesEdits(chart, found.chart, at),
      ...textEdits(chart, found.chart, at),
      ...cellEdits(chart, found.chart, at),
    ];
  });
}

const titleOf = ({ texts }: ChartText): string => texts[0] ?? '';

const edit = (
  chart: ChartText,
  { sentence, printed, expected }: { sentence: string; printed: string; expected: string },
  at: number,
): Edit => ({
  kind: 'chart',
  printed,
  expected,
  where: { section: titleOf(chart), sentence },
  at: `chart ${at}:${sentence}`,
});

function seriesEdits(written: ChartText, returned: ChartText, at: number): Edit[] {
  const edits = written.series.flatMap((series, n) => {
    const other = returned.series[n];
    if (other === undefined) return [];
    // A program that keeps no values beside its drawing draws from the workbook.
    const isKept = other.values.size > 0 || series.values.size === 0;
    const places = new Set(
      [series, other].flatMap(({ values, categories }) => [...values.keys(), ...categories.keys()]),
    );
    return [...places].flatMap((place): Edit[] => {
      const [was, is] = [series.values.get(place), other.values.get(place)];
      const category = series.categories.get(place) ?? '';
      const sentence = [series.name, category].filter((one) => one !== '').join(', ');
      const label = other.categories.get(place) ?? category;
      return [
        ...(isKept && was !== is
          ? [edit(written, { sentence, printed: numberText(is), expected: numberText(was) }, at)]
          : []),
        ...(label !== category
          ? [edit(written, { sentence: category, printed: label, expected: category }, at)]
          : []),
      ];
    });
  });
  // Every series repeats the categories: named once.
  return [...new Map(edits.map((one) => [`${one.at}:${one.printed}`, one])).values()];
}

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value));

const blanks = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** Lines of one title may come back as one. */
function textEdits(written: ChartText, returned: ChartText, at: number): Edit[] {
  const [was, is] = [written.texts.map(blanks), returned.texts.map(blanks)];
  const [wasAll, isAll] = [was.join(' '), is.join(' ')];
  const gone = was.filter((text) => !isAll.includes(text));
  const come = is.filter((text) => !wasAll.includes(text));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, n) => {
    const printed = come[n] ?? '';
    const expected = gone[n] ?? was.find((text) => printed.includes(text)) ?? '';
    return edit(written, { sentence: printed || expected, printed, expected }, at);
  });
}

function cellEdits(written: ChartText, returned: ChartText, at: number): Edit[] {
  const { cells = new Map<string, string>() } = returned;
  return [...(written.cells ?? [])].flatMap(([ref, was]): Edit[] => {
    const is = cells.get(ref);
    return is === undefined || is === was || Number(is) === Number(was)
      ? []
      : [edit(written, { sentence: ref, printed: is, expected: was }, at)];
  });
}
