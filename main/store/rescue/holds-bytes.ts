import { copyPrivately } from '../private-copy.ts';
import { connect, disconnect } from '../connection.ts';
import { APPLICATION_ID, readHeader } from '../../disk/file-header.ts';

/** Whether a copy of a workspace still has the bytes of a delivery. It is read in a private copy, and stays as it is. */
export function holdsBytes(path: string, hashes: readonly string[]): boolean {
  if (readHeader(path)?.applicationId !== APPLICATION_ID) return false;
  const copy = copyPrivately(path, 'none');
  // One that cannot be read is named: nobody knows what it holds.
  if (!copy.ok) return true;
  try {
    const db = connect(copy.value.path, { create: false });
    try {
      return (
        db.raw
          .prepare(
            `SELECT 1 FROM delivery d JOIN delivery_content c ON c.delivery = d.id
WHERE d.sha256 IN (SELECT value FROM json_each(?)) LIMIT 1`,
          )
          .get(JSON.stringify(hashes)) !== undefined
      );
    } finally {
      disconnect(db);
    }
  } catch {
    return true;
  } finally {
    copy.value.remove();
  }
}
