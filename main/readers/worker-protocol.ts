import type { ReadError } from '../../shared/domain/sheets/cell.ts';
import type { Result } from '../../shared/result.ts';
import type { DocumentAnswerValue, DocumentQuestion } from './document-in-worker.ts';
import type { ReadLook } from './docx/read-look.ts';
import type { Unpacked } from './post/post-part.ts';
import type { StoredDocument } from '../cells/stored-document.ts';

export type WorkerTask = CellsTask | DocumentTask | PostTask | LookTask | ReadyTask;

/** Nothing is to be read yet: what answers about documents is loaded meanwhile. It is not answered. */
export type WarmTask = 'warm';

/** What a reading worker is sent; its context in parts, of which it keeps those that have a number. */
export interface ThreadTask {
  task: WorkerTask;
  context: ContextPart[] | null;
}

/** `value` is left out where the worker has it already. */
export interface ContextPart {
  name: string;
  number?: number;
  value?: unknown;
}

export interface CellsTask {
  /** A file as it came, or what an earlier worker read of it. */
  source: { bytes: Uint8Array; name: string } | { document: StoredDocument };
  /** Given where the document is to be interpreted too, unless it has more cells than there is room for. */
  interpret?: { context: unknown; mostCells: number };
  /** Of what is to be kept: what becomes of the cells that name persons. */
  persons?: 'left out' | 'kept';
}

export interface DocumentTask {
  bytes: Uint8Array;
  question: DocumentQuestion;
}

/** A mail or archive to be laid open. */
export interface PostTask {
  post: Uint8Array;
}

/** To learn what words mean, while another thread reads the file that is then sent. */
export interface ReadyTask {
  ready: true;
  interpret: NonNullable<CellsTask['interpret']>;
}

/** The one message that a worker sends for a task. */
export type CellsAnswer = Result<Intake & { interpreted: boolean }, ReadError>;
export type DocumentAnswer = Result<DocumentAnswerValue, ReadError>;
export type ReadyAnswer = Result<null, ReadError>;

/** A base document, and the names of the styles that it has to have. */
export interface LookTask {
  look: Uint8Array;
  styles: readonly string[];
}

export type LookAnswer = Result<ReadLook, ReadError>;

/** null: neither mail nor archive, or of a kind that cannot be opened. */
export type PostAnswer = Result<Unpacked | null, ReadError>;

export interface Intake {
  /** Sheets with their cells encoded, as the workspace keeps them. */
  document: StoredDocument;
  /** What `interpret` made of it; null for mere reading. */
  interpretation: unknown;
}
