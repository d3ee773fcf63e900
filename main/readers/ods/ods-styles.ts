import { attribute } from '../xml/xml-attributes.ts';

/** What the styles of an OpenDocument say that matters: what is hidden, what is raised, what is struck through. */
export class OdsStyles {
  readonly #hiddenTables = new Set<string>();
  /** Style of a table → its master page. */
  readonly #pages = new Map<string, string>();
  readonly #raised = new Set<string>();
  /** By family and name: whether the style strikes; styles that say nothing take it from their parent. */
  readonly #struck = new Map<string, boolean>();
  /** By family and name: text that is there and not shown. */
  readonly #hidden = new Set<string>();
  readonly #parents = new Map<string, string>();
  #style: { name: string; family: string } | undefined;

  open(name: string, raw: string): void {
    if (name === 'style') {
      this.#style = { name: attribute(raw, 'name') ?? '', family: attribute(raw, 'family') ?? '' };
      const parent = attribute(raw, 'parent-style-name');
      const { family } = this.#style;
      const page = attribute(raw, 'master-page-name');
      if (family === 'table' && page !== undefined) this.#pages.set(this.#style.name, page);
      if (parent !== undefined) this.#parents.set(`${family} ${this.#style.name}`, `${family} ${parent}`);
    } else if (name === 'table-properties' && this.#style?.family === 'table') {
      if (attribute(raw, 'display') === 'false') this.#hiddenTables.add(this.#style.name);
    } else if (name === 'text-properties' && this.#style) {
      this.#textProperties(raw, this.#style);
    }
  }

  #textProperties(raw: string, { name, family }: { name: string; family: string }): void {
    const line = attribute(raw, 'text-line-through-style') ?? attribute(raw, 'text-line-through-type');
    if (line !== undefined) this.#struck.set(`${family} ${name}`, line !== 'none');
    if (attribute(raw, 'display') === 'none') this.#hidden.add(`${family} ${name}`);
    if (family === 'text') {
      // `super 58%`, or how far the text is raised: `33% 58%`.
      if (/^(?:super|[1-9]\d*(?:\.\d+)?%)/.test(attribute(raw, 'text-position') ?? ''))
        this.#raised.add(name);
    }
  }

  close(name: string): void {
    if (name === 'style') this.#style = undefined;
  }

  hidesTable(style: string | undefined): boolean {
    return style !== undefined && this.#hiddenTables.has(style);
  }

  /** A style of a cell, column, row or span. */
  strikes(family: 'table-cell' | 'text' | 'paragraph', style: string | undefined): boolean | undefined {
    let key: string | undefined = `${family} ${style ?? 'Default'}`;
    for (let depth = 0; key !== undefined && depth < 20; depth++) {
      const struck = this.#struck.get(key);
      if (struck !== undefined) return struck;
      key = this.#parents.get(key);
    }
    return undefined;
  }

  masterPage(tableStyle: string | undefined): string | undefined {
    return tableStyle === undefined ? undefined : this.#pages.get(tableStyle);
  }

  hides(family: 'text' | 'paragraph', style: string | undefined): boolean {
    return this.#hidden.has(`${family} ${style ?? ''}`);
  }

  raises(style: string | undefined): boolean {
    return style !== undefined && this.#raised.has(style);
  }
}
