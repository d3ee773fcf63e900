import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { read, utils } from '@e965/xlsx';
import { template } from '../unit/reference/printed-reference.ts';
import { AnnexSchema, type Annex } from '../../shared/domain/reference/annex.ts';
import { NOTHING, type SeriesLookup, type SeriesValue } from '../../shared/charts/series.ts';
import type { Figure } from '../../shared/domain/figures/figure.ts';
import { sameInBoth } from '../../shared/domain/text/said.ts';
import { align } from '../../shared/domain/reference/read-back/align.ts';
import { parseMarkdown } from '../../shared/domain/reference/parse-markdown.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import type { PrintedValue } from '../../shared/domain/figures/printed-value.ts';

/** The real template, its printed numbers and the sample series, without a workspace in between. */
const ROOT = new URL('../../', import.meta.url);
const TEMPLATE = 'resources/templates/reference-2023/';
const text = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

export const printedMarkdown = (): string => text(`${TEMPLATE}printed.en.md`);

export { template } from '../unit/reference/printed-reference.ts';

export const annex = (): Annex => AnnexSchema.parse(JSON.parse(text(`${TEMPLATE}annex.json`)));

export const printedValues = (): PrintedValue[] =>
  align(template(), parseMarkdown(printedMarkdown()), wordingOf('en')).values;

interface FigureRow {
  id: string;
  label: string;
  value: string;
  unit: string;
  delta: string;
  kind: string;
}

const figureRows = (): FigureRow[] =>
  Papa.parse<FigureRow>(text('tests/fixtures/figures.csv').trim(), { header: true }).data;

export const labels = (): Map<string, string> => new Map(figureRows().map((row) => [row.id, row.label]));

/** Figures as the printed reference has them, with the corrections that the returns prove. */
export function figures(corrected: Record<string, number> = {}): Map<string, Figure> {
  return new Map(
    figureRows()
      .filter((row) => row.kind !== 'date_or_reference')
      .map((row): [string, Figure] => {
        const value = corrected[row.id] ?? Number(row.value);
        const change = row.delta === '' ? null : Number(row.delta);
        const previous = change === null ? null : value - change;
        const state = row.kind === 'context_global' ? 'printed' : row.id in corrected ? 'decided' : 'agreed';
        return [
          row.id,
          { id: row.id, period: '2023', value, unit: row.unit, previous, change, state, observations: [] },
        ];
      }),
  );
}

const OFFICE = sameInBoth('Chief Office against Trafficking in Humans');
const UNODC = sameInBoth('United Nations Office on Drugs and Crime');

/** Series of the sample returns: file 20 with its statuses, UNODC's counts, and the figures of the year. */
export function seriesLookup(values: Map<string, Figure>): SeriesLookup {
  const stored = new Map<string, SeriesValue>();
  for (const figure of values.values()) {
    stored.set(`${figure.id}@2023`, { value: figure.value, status: 'value', source: OFFICE });
    if (figure.id.startsWith('chart.victims.by_sex')) {
      stored.set(`${figure.id}@2005-2023`, { value: figure.value, status: 'value', source: OFFICE });
    }
    if (figure.previous !== null) {
      stored.set(`${figure.id}@2022`, { value: figure.previous, status: 'implied', source: OFFICE });
    }
  }
  for (const [year, value] of unodcVictims()) {
    stored.set(`victims.identified@${year}`, {
      value,
      status: 'public',
      source: UNODC,
      ...(year === 2017 && { vintages: [{ source: sameInBoth('Ministry of Internal Affairs'), value: 71 }] }),
    });
  }
  return (key, period) => stored.get(`${key}@${period}`) ?? NOTHING;
}

function unodcVictims(): [number, number][] {
  const book = read(readFileSync(new URL('resources/samples/unodc-glotip/data_glotip.xlsx', ROOT)), {
    dense: true,
  });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }) : [];
  return rows.flatMap((row): [number, number][] => {
    const total = row[5] === 'Total' && row[7] === 'Total' && row[8] === 'Total';
    return row[0] === 'AZE' && row[4] === 'Detected trafficking victims' && total
      ? [[Number(row[9]), Number(row[11])]]
      : [];
  });
}
