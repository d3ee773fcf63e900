import { basename } from 'node:path';
import { claimsOf } from '../../../shared/domain/accounted/claims.ts';
import type { NumberFate } from '../../../shared/domain/accounted/fate.ts';
import { fatesOfSheet } from '../../../shared/domain/accounted/fates.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { deliveryId, observationId, questionId } from '../../../shared/domain/keys/ids.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { DeliveryNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { lazyDocument } from '../../cells/stored-document.ts';
import { readWholeFile } from '../../readers/file-bytes.ts';
import type { QuestionRow } from '../questions/questions.ts';
import { offerOf } from '../questions/questions.ts';
import { readDelivery, type ReadDelivery, type ReadInput } from './read-delivery.ts';

/** What a file would say if it were taken in; nothing of it is kept. */
export interface Suggestion {
  read: ReadDelivery;
  proposals: NonNullable<ReadDelivery['proposals']>;
  /** With ids of their own, from 1. */
  questions: QuestionRow[];
  /** By observation and question in the order of the proposals and questions. */
  fates: NumberFate[];
  /** Text of a cell. */
  textAt: (sheet: string, ref: string) => string;
}

/** Reads a file as `import` does, and says what it would come to. */
export async function suggest(
  app: App,
  path: string,
  hints: ReadInput['hints'],
): Promise<Result<Suggestion, ServiceError>> {
  const file = basename(path).normalize('NFC');
  const bytes = await readWholeFile(path);
  if (!bytes.ok) return err({ tag: 'FileNotRead', file, error: bytes.error });
  const delivery = await readDelivery(app, { file, bytes: bytes.value, hints });
  if (!delivery.ok) return err({ tag: 'FileNotRead', file, error: delivery.error });
  return ok(suggestionOf(file, delivery.value));
}

/** What a file that was read would come to; `import` keeps of it what is in force here. */
export function suggestionOf(file: string, read: ReadDelivery): Suggestion {
  const { interpretation } = read;
  const observations = interpretation.observations.map((draft, at): Observation => ({
    ...draft,
    id: observationId(at + 1),
    delivery: deliveryId(1),
  }));
  const questions = interpretation.questions.map(
    ({ sheet, ref, text, label, kind, scope, settles, readings }, at): QuestionRow => ({
      sheet,
      ref,
      text,
      label,
      kind,
      scope,
      settles,
      id: questionId(at + 1),
      delivery: deliveryId(1),
      file,
      readings: readings.map((reading) => ({
        value: reading.value,
        says: reading.says,
        figures: [...new Set(reading.observations.map((o) => keyText(o)))],
        offers: reading.observations.map(offerOf),
      })),
      state: 'open',
    }),
  );
  const claims = claimsOf({ observations, questions, ignored: interpretation.ignored });
  const notes: DeliveryNote[] = [...read.warnings, ...interpretation.notes];
  const texts = new Map<string, Map<string, string>>();
  const sheets = lazyDocument({ ...read, format: 'xlsx' }).sheets;
  const fates = sheets.flatMap(({ name, state, cells }) => {
    texts.set(name, new Map(cells.map((cell: Cell) => [cell.ref, cell.text])));
    const claimed = cells.map((cell) => ({ cell, ...parseRef(cell.ref), claims: claims(name, cell.ref) }));
    return fatesOfSheet({ name, state, cells: claimed }, notes);
  });
  return {
    read,
    proposals: read.proposals ?? interpretation.observations,
    questions,
    fates,
    textAt: (sheet, ref) => texts.get(sheet)?.get(ref) ?? '',
  };
}
