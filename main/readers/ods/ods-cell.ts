import type { CellType } from '../../../shared/domain/sheets/cell.ts';
import type { CellExtras } from '../../cells/block-writer.ts';
import { textExtras, type RichText } from '../xlsx/rich-text.ts';
import { attribute } from '../xml/xml-attributes.ts';

export interface OdsCell {
  type: CellType;
  value: string | number | boolean | null;
  text: string;
  extras: CellExtras;
  /** A formula without a result. */
  uncomputed: boolean;
}

const ERROR = /^(?:#(?:REF|N\/A|NAME\??|VALUE|DIV\/0|NULL|NUM)[!?]?|Err:\d{3})$/;

/** A cell by its `office:value-type` (ODF 1.3 part 3, 19.389); undefined where it carries nothing. */
export function odsCell(raw: string, shown: RichText, paragraphs: number): OdsCell | undefined {
  const formula = attribute(raw, 'formula');
  const extras: CellExtras = {};
  if (formula !== undefined) extras.formula = odsFormula(formula);
  Object.assign(extras, textExtras(shown));
  const { text } = shown;
  const of = (type: CellType, value: string | number | boolean | null, plain: string): OdsCell => {
    // A paragraph that is there and empty is what a format like `;;;` shows.
    const isHidden = text === '' && paragraphs > 0 && value !== '' && value !== null;
    if (isHidden) extras.hidden = true;
    // Padding that only aligns a column is not part of what a number shows.
    const seen = type === 'number' ? text.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '') : text;
    return { type, value, text: paragraphs > 0 ? seen : plain, extras, uncomputed: false };
  };
  if (formula !== undefined && ERROR.test(text.trim())) return of('error', text.trim(), text);
  const type = attribute(raw, 'value-type');
  if (type === undefined) return untyped(text, formula, extras);
  const typed = typedValue(type, raw, text);
  if (typed)
    return of(
      typed[0],
      typed[1],
      typeof typed[1] === 'boolean' ? String(typed[1]).toUpperCase() : String(typed[1]),
    );
  const string = attribute(raw, 'string-value') ?? text;
  return string === '' && text === '' && formula === undefined ? undefined : of('text', string, string);
}

function untyped(text: string, formula: string | undefined, extras: CellExtras): OdsCell | undefined {
  if (text !== '') return { type: 'text', value: text, text, extras, uncomputed: false };
  return formula === undefined ? undefined : { type: 'blank', value: null, text, extras, uncomputed: true };
}

function typedValue(
  type: string,
  raw: string,
  text: string,
): [CellType, string | number | boolean] | undefined {
  const value = attribute(
    raw,
    `${type === 'date' || type === 'time' || type === 'boolean' ? `${type}-` : ''}value`,
  );
  if (value === undefined) return undefined;
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = value.trim() === '' ? Number.NaN : Number(value);
      return Number.isFinite(number) ? ['number', number] : ['text', text || value];
    }
    case 'date':
      return [
        'date',
        value
          .replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, ''),
      ];
    case 'time':
      return ['duration', clock(value)];
    case 'boolean':
      return ['boolean', value === 'true'];
    default:
      return undefined;
  }
}

/** `PT08H30M00S` as `8:30:00` (ISO 8601 duration, which ODF prescribes). */
function clock(iso: string): string {
  const found = /^(-)?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?$/.exec(iso.trim());
  if (!found) return iso;
  const [days, hours, minutes, seconds] = found.slice(2, 6).map((part) => Number(part ?? 0));
  const fraction = (found[6] ?? '').slice(0, 3).replace(/0+$/, '');
  const two = (part: number): string => String(part).padStart(2, '0');
  const total = days! * 24 + hours!;
  return `${found[1] ?? ''}${total}:${two(minutes!)}:${two(seconds!)}${fraction === '' ? '' : `.${fraction.padEnd(3, '0')}`}`;
}

const PIECE = /"(?:[^"]|"")*"|\[((?:[^\]"']|'(?:[^']|'')*')*)\]|;|[^"[;]+|./gs;

/** OpenFormula as spreadsheet programs show it: `of:=SUM([.A1:.A3];[$Other.B1])` is `SUM(A1:A3,Other!B1)`. */
function odsFormula(raw: string): string {
  const formula = raw.replace(/^[a-z0-9]+:/i, '').replace(/^=/, '');
  return formula.replace(PIECE, (piece, reference: string | undefined) => {
    if (piece === ';') return ',';
    return reference === undefined ? piece : reference.split(':').map(address).join(':');
  });
}

/** `.A1` is in the same sheet; `$'My sheet'.A1` in another. */
function address(part: string): string {
  const dot = part.lastIndexOf('.');
  if (dot < 0) return part;
  const sheet = part.slice(0, dot).replace(/^\$/, '');
  return sheet === '' ? part.slice(dot + 1) : `${sheet}!${part.slice(dot + 1)}`;
}
