import type { OdsStyles } from './ods-styles.ts';
import { OdsText } from './ods-text.ts';

/** What hangs over the cells and may carry text. */
const SHAPES = new Set([
  'shapes',
  'frame',
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'g',
  'line',
  'polyline',
  'path',
  'connector',
  'caption',
  'polygon',
]);

/** Charts and other documents inside a shape, and what describes it: no text that stands on the sheet. */
const SILENT = new Set(['object', 'object-ole', 'binary-data', 'title', 'desc', 'event-listeners', 'forms']);

/** Collects the texts of the shapes of a sheet, one of each. */
export class OdsShapes {
  readonly #text: OdsText;
  #depth = 0;
  #silent = 0;

  constructor(styles: OdsStyles) {
    this.#text = new OdsText(styles);
  }

  static begins(name: string): boolean {
    return SHAPES.has(name);
  }

  get open(): boolean {
    return this.#depth > 0;
  }

  opens(name: string, raw: string): void {
    this.#depth++;
    if (this.#silent > 0 || SILENT.has(name)) this.#silent++;
    else this.#text.open(name, raw);
  }

  text(value: string): void {
    if (this.#silent === 0) this.#text.text(value);
  }

  /** @returns the text of the shape that ends here, or ''. */
  closes(name: string): string {
    this.#depth--;
    if (this.#silent > 0) this.#silent--;
    else if (SHAPES.has(name)) return this.#text.take().text.trim();
    else this.#text.close(name);
    return '';
  }
}
