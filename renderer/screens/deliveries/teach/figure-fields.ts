import type { TeachRow, TeachTable, WholeFigure } from '../../../../shared/contract/teaching.ts';
import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import { OWN_DIMENSION } from '../../../../shared/domain/catalogue/own-dimension.ts';
import { isYear } from '../../../../shared/domain/periods/period.ts';

/** What a person has typed and chosen of a new figure. */
export interface FigureFields {
  az: string;
  en: string;
  ru: string;
  tr: string;
  /** Unit code; empty: nobody knows yet, and nothing is guessed. */
  unit: string;
  /** One at most. */
  whole: WholeFigure[];
  /** Dimension id. */
  by: string;
  /** Empty: none; null: nobody chose, so it is that of the whole, else of the table. */
  section: string | null;
  definition: string;
  /** In whose place it is counted. */
  instead: WholeFigure[];
  period: string;
  reason: string;
}

/** Where the row stands. */
export interface RowPlace {
  row: Pick<TeachRow, 'label' | 'above' | 'unit' | 'whole'> | null;
  table: Pick<TeachTable, 'section'> | null;
  /** The year that the delivery reports on. */
  period: string;
}

/** As the row says it: its name in the language that it is written in, its unit. */
export function fieldsOf({ row, period }: RowPlace): FigureFields {
  const label = row?.label ?? '';
  const isRussian = /\p{Script=Cyrillic}/u.test(label);
  return {
    az: isRussian ? '' : label,
    en: '',
    ru: isRussian ? label : '',
    tr: '',
    unit: row?.unit ?? '',
    whole: [],
    by: OWN_DIMENSION,
    section: null,
    definition: '',
    instead: [],
    period,
    reason: '',
  };
}

/** A whole counts the unit, and without another choice it says where its part is listed. */
export const unitOf = ({ whole, unit }: FigureFields): string => whole[0]?.unit ?? unit;

export const sectionOf = ({ section, whole }: FigureFields, { table }: RowPlace): string =>
  section ?? whole[0]?.section ?? table?.section ?? '';

/** The first field without which nothing can be added. */
export function lacking(fields: FigureFields): 'az' | 'unit' | 'period' | 'reason' | null {
  if (fields.az.trim() === '') return 'az';
  if (unitOf(fields) === '') return 'unit';
  if (fields.instead.length === 0) return null;
  if (!isYear(fields.period.trim())) return 'period';
  return fields.reason.trim() === '' ? 'reason' : null;
}

/** @param id that it will have */
export function newFigureOf(fields: FigureFields, id: string, place: RowPlace): NewFigure {
  const [az, en, ru, tr] = [fields.az, fields.en, fields.ru, fields.tr].map((text) => text.trim()) as [
    string,
    string,
    string,
    string,
  ];
  const [definition, section] = [fields.definition.trim(), sectionOf(fields, place)];
  const written = place.row?.label.trim() ?? '';
  const whole = fields.whole[0];
  return {
    id,
    labels: { az, en: en === '' ? az : en, ...(ru === '' ? {} : { ru }), ...(tr === '' ? {} : { tr }) },
    unit: unitOf(fields),
    ...(written === '' ? {} : { written }),
    ...(whole === undefined ? {} : { breakdown: { of: whole.id, by: fields.by } }),
    ...(section === '' ? {} : { section }),
    ...(definition === '' ? {} : { definition }),
    ...(fields.instead.length === 0
      ? {}
      : {
          begins: {
            from: fields.instead.map((one) => one.id),
            period: fields.period.trim(),
            reason: fields.reason.trim(),
          },
        }),
  };
}
