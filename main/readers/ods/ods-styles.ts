import { attribute } from '../xml/xml-attributes.ts';

/** What the styles of an OpenDocument say that matters: what is hidden, what is raised. */
export class OdsStyles {
  readonly #hiddenTables = new Set<string>();
  readonly #raised = new Set<string>();
  #style: { name: string; family: string } | undefined;

  open(name: string, raw: string): void {
    if (name === 'style') {
      this.#style = { name: attribute(raw, 'name') ?? '', family: attribute(raw, 'family') ?? '' };
    } else if (name === 'table-properties' && this.#style?.family === 'table') {
      if (attribute(raw, 'display') === 'false') this.#hiddenTables.add(this.#style.name);
    } else if (name === 'text-properties' && this.#style?.family === 'text') {
      // `super 58%`, or how far the text is raised: `33% 58%`.
      if (/^(?:super|[1-9]\d*(?:\.\d+)?%)/.test(attribute(raw, 'text-position') ?? ''))
        this.#raised.add(this.#style.name);
    }
  }

  close(name: string): void {
    if (name === 'style') this.#style = undefined;
  }

  hidesTable(style: string | undefined): boolean {
    return style !== undefined && this.#hiddenTables.has(style);
  }

  raises(style: string | undefined): boolean {
    return style !== undefined && this.#raised.has(style);
  }
}
