import { readXmlAside } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';

type Language = 'drawing' | 'vml' | 'diagram';

const LANGUAGES: Readonly<Record<string, Language>> = {
  drawing: 'drawing',
  vmlDrawing: 'vml',
  diagramData: 'diagram',
};

/**
 * The texts of a sheet's text boxes and other shapes, each with its paragraphs on lines (DrawingML, VML, diagrams).
 * Charts are left out: their words repeat the cells'. A drawing that cannot be read costs itself, not the sheet.
 */
export async function drawingTexts(
  zip: ZipArchive,
  links: readonly Relationship[],
  unreadable: (part: string) => void,
): Promise<string[]> {
  const texts: string[] = [];
  for (const { type, target } of links) {
    const language = LANGUAGES[type];
    if (language === undefined || target === '') continue;
    if (!(await readXmlAside(zip, target, new ShapeTexts(texts, language)))) unreadable(target);
    else if (language === 'drawing')
      texts.push(...(await drawingTexts(zip, await relationshipsOf(zip, target), unreadable)));
  }
  return texts;
}

const BODIES = new Set(['txBody', 'textbox']);
const SHAPES = new Set(['sp', 'cxnSp', 'pt', 'shape', 'rect', 'oval', 'roundrect']);

class ShapeTexts {
  readonly #texts: string[];
  readonly #isVml: boolean;
  #body: number;
  #inText = false;
  #fallback = 0;
  #isNote = false;
  #text = '';

  constructor(texts: string[], language: Language) {
    this.#texts = texts;
    this.#isVml = language === 'vml';
    this.#body = language === 'diagram' ? 1 : 0;
  }

  open(name: string, raw: string): void {
    // A second copy of the shape, for older programs.
    if (name === 'Fallback') this.#fallback++;
    if (this.#fallback > 0) return;
    if (SHAPES.has(name)) {
      this.#isNote = false;
      this.#text = '';
    } else if (BODIES.has(name)) this.#body++;
    // A comment's box repeats the comment.
    else if (name === 'ClientData') this.#isNote = /ObjectType\s*=\s*["']Note/.test(raw);
    else if (this.#body > 0) this.#openInBody(name);
  }

  #openInBody(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'br') this.#text += '\n';
    else if ((name === 'p' || name === 'div') && !/(?:^|\n)$/.test(this.#text)) this.#text += '\n';
  }

  text(value: string): void {
    if (this.#fallback > 0 || this.#body === 0) return;
    if (this.#isVml) this.#text += value.replace(/\s+/g, ' ');
    else if (this.#inText) this.#text += value;
  }

  close(name: string): void {
    if (name === 'Fallback') this.#fallback--;
    else if (this.#fallback > 0) return;
    else if (BODIES.has(name)) this.#body--;
    else if (name === 't') this.#inText = false;
    else if (SHAPES.has(name)) this.#take();
  }

  #take(): void {
    const text = this.#text.replace(/[ \t]+\n/g, '\n').trim();
    if (text !== '' && !this.#isNote) this.#texts.push(text);
    this.#text = '';
  }
}
