import { NumberFormat } from '../number-format/number-cell.ts';
import { attribute, isOn } from '../xml/xml-attributes.ts';

/** Names that SpreadsheetML 2003 gives to formats, as an English (US) Excel shows them. */
const NAMED: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'm/d/yyyy h:mm',
  'Long Date': 'dddd, mmmm d, yyyy',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'm/d/yyyy',
  'Long Time': 'h:mm:ss AM/PM',
  'Medium Time': 'h:mm AM/PM',
  'Short Time': 'h:mm',
  Currency: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  'Euro Currency': '[$€-2]\\ #,##0.00_);[Red]\\([$€-2]\\ #,##0.00\\)',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  'Yes/No': '"Yes";"Yes";"No"',
  'True/False': '"True";"True";"False"',
  'On/Off': '"On";"On";"Off"',
};

/** Number formats by style id; a style takes from its parent what it does not say. */
export class Xml2003Styles {
  readonly #codes = new Map<string, string>();
  readonly #struck = new Set<string>();
  readonly #parents = new Map<string, string>();
  readonly #formats = new Map<string, NumberFormat>();
  #style = '';

  open(name: string, raw: string): void {
    if (name === 'Style') {
      this.#style = attribute(raw, 'ID') ?? '';
      const parent = attribute(raw, 'Parent');
      if (parent !== undefined) this.#parents.set(this.#style, parent);
    } else if (name === 'NumberFormat' && this.#style !== '') {
      const code = attribute(raw, 'Format') ?? 'General';
      this.#codes.set(this.#style, NAMED[code] ?? code);
    } else if (name === 'Font' && this.#style !== '' && isOn(attribute(raw, 'StrikeThrough')))
      this.#struck.add(this.#style);
  }

  close(name: string): void {
    if (name === 'Style') this.#style = '';
  }

  format(style: string | undefined, date1904: boolean): NumberFormat {
    const code = this.#code(style ?? 'Default', 0);
    const known = this.#formats.get(code) ?? new NumberFormat(code, date1904);
    this.#formats.set(code, known);
    return known;
  }

  strikes(style: string | undefined): boolean {
    let at = style;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      if (this.#struck.has(at)) return true;
      at = this.#parents.get(at);
    }
    return false;
  }

  #code(style: string, depth: number): string {
    const parent = this.#parents.get(style);
    return (
      this.#codes.get(style) ??
      (parent === undefined || depth > 20 ? 'General' : this.#code(parent, depth + 1))
    );
  }
}
