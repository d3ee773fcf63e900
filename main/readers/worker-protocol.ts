import type { ReadError } from '../../shared/domain/cell.ts';
import type { Result } from '../../shared/result.ts';
import type { StoredDocument } from './stored-document.ts';

/** What a reading worker is started with. */
export interface WorkerTask {
  /** A file as it came, or what an earlier worker read of it. */
  source: { bytes: Uint8Array; name: string } | { document: StoredDocument };
  /** Given where the document is to be interpreted too, unless it has more cells than there is room for. */
  interpret?: { context: unknown; mostCells: number };
}

/** The one message that a worker sends. */
export type WorkerAnswer = Result<Intake & { interpreted: boolean }, ReadError>;

export interface Intake {
  /** Sheets with their cells encoded, as the workspace keeps them. */
  document: StoredDocument;
  /** What `interpret` made of it; null for mere reading. */
  interpretation: unknown;
}
