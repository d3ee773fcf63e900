import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { RowView } from '../../../shared/contract/dynamics.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { chartSvg } from '../../../shared/charts/drawn/echarts.ts';
import { PAPER_LOOK } from '../../../shared/charts/drawn/look.ts';
import { chartOption, type ChartDrawing } from '../../../shared/charts/drawn/option.ts';
import type { Words } from '../../../shared/words/interface/words.ts';

export type ChartFormat = 'png' | 'svg' | 'csv';

/** Size of the saved picture, CSS pixels; as PNG twice as many. */
const [WIDTH, HEIGHT] = [1120, 560];
const SCALE = 2;

/** Height of a line of the notes, and of the title with the space below it. */
const [NOTE_LINE, TITLE_LINE] = [17, 40];

/** The chart as it would stand on paper, with its title above and its notes below: marks are explained. */
export function savedSvg(title: string, spec: ChartSpec, drawing: Omit<ChartDrawing, 'width'>): string {
  const option = chartOption(spec, PAPER_LOOK, { ...drawing, chosen: null, width: WIDTH });
  const text = { color: PAPER_LOOK.text, fontFamily: PAPER_LOOK.font };
  const notes = spec.notes.join('\n');
  const room = spec.notes.length * NOTE_LINE + (spec.notes.length > 0 ? 12 : 0);
  const grid = option.grid as { top: number; bottom: number };
  return chartSvg(
    {
      ...option,
      title: [
        {
          text: title,
          left: 4,
          top: 4,
          textStyle: { ...text, fontSize: 18, fontWeight: 'bold', width: WIDTH - 20, overflow: 'truncate' },
        },
        {
          text: notes,
          left: 4,
          bottom: 0,
          textStyle: { ...text, fontSize: 12, lineHeight: NOTE_LINE, fontWeight: 'normal' },
        },
      ],
      grid: { ...grid, top: grid.top + TITLE_LINE, bottom: grid.bottom + room },
      ...(option.legend && !Array.isArray(option.legend)
        ? { legend: { ...option.legend, bottom: room } }
        : {}),
    },
    { width: WIDTH, height: HEIGHT },
  );
}

/** The SVG as PNG at twice the size, base64. */
export async function savedPng(svg: string): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = HEIGHT * SCALE;
  const context = canvas.getContext('2d')!;
  context.fillStyle = PAPER_LOOK.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

/**
 * One line a value with its source and cell, in UTF-8 with its mark, separated by semicolons: what a spreadsheet
 * of this country opens by itself. A value that nobody reported is empty, never zero.
 */
export function savedCsv(
  rows: readonly RowView[],
  names: readonly string[],
  words: Words['dynamics'],
  language: 'en' | 'az',
): string {
  const { label, series, value, change, status, source, cell } = words.sheet;
  const lines = rows.flatMap((row) =>
    row.points.map((point, at) => [
      row.label,
      names[at] ?? '',
      decimal(point.value, language),
      decimal(point.change, language),
      words.reportedStatus[point.value === null ? 'not-reported' : point.status],
      point.value === null ? '' : point.source[language],
      point.cell ? `${deliveryNumber(point.cell.delivery)} ${point.cell.sheet} ${point.cell.ref}` : '',
    ]),
  );
  const all = [[label, series, value, change, status, source, cell], ...lines];
  return `\uFEFF${all.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const decimal = (value: number | null, language: 'en' | 'az'): string =>
  value === null ? '' : language === 'az' ? String(value).replace('.', ',') : String(value);

/** A text that a spreadsheet would run as a formula is kept a text. */
function quoted(text: string): string {
  const safe = /^[=+@\t]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
