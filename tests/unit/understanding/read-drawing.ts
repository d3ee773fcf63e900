import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { refsIn } from '../../../shared/domain/sheets/ranges.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

/** A return of the police for 2023 whose table is drawn in text, its two lines of title above: row 4 is its first. */
export const readDrawing = (drawing: string, merges: string[] = []): Interpretation =>
  interpretDocument('a.xlsx', {
    format: 'xlsx',
    sheets: [
      sheetOf(
        `Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi\n2023-cü il üzrə məlumat\n\n${drawing.replace(/^\n/, '')}`,
        merges,
      ),
    ],
    warnings: [],
  } as never);

/** `B5 figure @period = value` for everything that is taken. */
export const takenOf = ({ observations }: Interpretation): string[] =>
  observations.map(
    ({ cells, figure, period, value }) => `${cells[0]!.ref} ${figure} @${period} = ${String(value)}`,
  );

/** Addresses that are asked about. */
export const askedOf = ({ questions }: Interpretation): string[] =>
  questions.flatMap(({ ref }) => refsIn(ref, 100) ?? []).toSorted();
