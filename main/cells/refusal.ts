import type { ReadError } from '../../shared/domain/sheets/cell.ts';

/**
 * Stops a parse from deep inside its callbacks; `readStored` catches it and hands the error back as a value.
 * Nothing outside the readers ever sees it.
 */
export class ReadRefusal extends Error {
  readonly error: ReadError;

  constructor(error: ReadError) {
    super(`refused: ${error.tag}`);
    this.error = error;
  }
}

export const refuse = (error: ReadError): never => {
  throw new ReadRefusal(error);
};

export const damaged = (detail: string): never => refuse({ tag: 'Damaged', detail });
