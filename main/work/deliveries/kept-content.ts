import type { SpreadsheetFormat } from '../../../shared/domain/sheets/cell.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { deliveryBytes } from '../../store/tables/delivery-table.ts';
import { notesOf } from '../../store/tables/delivery-note-table.ts';
import { sheetsOf } from '../../store/tables/sheet-table.ts';
import type { ReadInput } from '../intake/read-delivery.ts';
import type { FileContent } from '../intake/read-files.ts';

export interface KeptContent {
  /** What it is read from once more: its bytes, or the cells without persons that were kept in their place. */
  source: ReadInput['bytes'];
  /** As it is kept again. */
  content: Pick<FileContent, 'bytes' | 'withheld' | 'size' | 'sha256'>;
  /** Why what names persons is kept, where it is. */
  hints: Pick<ReadInput['hints'], 'keepPersons'>;
}

/** Null: neither its bytes nor its cells are here. */
export function keptContent(db: ReadableDb, delivery: Delivery): KeptContent | null {
  const { id, format, encoding, kind, sha256, size } = delivery;
  const personal = notesOf(db, id).filter((note) => note.tag === 'PersonalData');
  const reason = personal.find(({ kept }) => kept !== undefined)?.kept;
  const bytes = deliveryBytes(db, id);
  if (bytes)
    return {
      source: bytes,
      content: { bytes, sha256 },
      hints: reason === undefined ? {} : { keepPersons: reason },
    };
  if (kind !== 'spreadsheet') return null;
  const document = {
    format: format as SpreadsheetFormat,
    ...(encoding === undefined ? {} : { encoding }),
    sheets: sheetsOf(db, id),
    warnings: [],
  };
  const content = { bytes: new Uint8Array(), withheld: true as const, size, sha256 };
  return { source: { document, personal }, content, hints: {} };
}
