import type { ChartSeries, ChartText } from '../../../shared/domain/reference/returned/document-parts.ts';
import { attribute } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';

interface OpenSeries {
  name: string;
  categories: Map<number, string>;
  values: Map<number, number>;
}

const VALUES = new Set(['val', 'yVal', 'bubbleSize']);
const CATEGORIES = new Set(['cat', 'xVal']);

/** Reads a chart's part as it streams by: the values it keeps beside the drawing, and the texts typed into it. */
export class ChartPart implements XmlHandler {
  readonly #texts: string[] = [];
  readonly #series: OpenSeries[] = [];
  readonly #open: string[] = [];
  #at = 0;
  #text = '';

  open(name: string, raw: string): void {
    this.#open.push(name);
    if (name === 'ser') this.#series.push({ name: '', categories: new Map(), values: new Map() });
    else if (name === 'pt') this.#at = Number(attribute(raw, 'idx') ?? 0);
    else if (name === 'p') this.#texts.push('');
    this.#text = '';
  }

  text(value: string): void {
    this.#text += value;
  }

  close(name: string): void {
    this.#open.pop();
    if (name === 't') this.#texts.push((this.#texts.pop() ?? '') + this.#text);
    else if (name === 'v') this.#value(this.#text.trim());
  }

  #value(text: string): void {
    const series = this.#series.at(-1);
    const role = this.#open.findLast((name) => name === 'tx' || VALUES.has(name) || CATEGORIES.has(name));
    if (series === undefined || role === undefined || !this.#open.includes('ser')) return;
    if (role === 'tx') series.name = text;
    else if (CATEGORIES.has(role)) series.categories.set(this.#at, text);
    else if (text !== '' && Number.isFinite(Number(text))) series.values.set(this.#at, Number(text));
  }

  get chart(): ChartText {
    const series: ChartSeries[] = this.#series;
    return { texts: this.#texts.map((text) => text.trim()).filter((text) => text !== ''), series };
  }
}
