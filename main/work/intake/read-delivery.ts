import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { ReadError, ReadWarning } from '../../../shared/domain/sheets/cell.ts';
import type { LastYear } from '../../../shared/domain/understanding/judging/last-year.ts';
import type { ReadingContext } from '../../../shared/domain/understanding/understand.ts';
import type { Interpretation, ReadingLimit } from '../../../shared/domain/understanding/interpretation.ts';
import type { Lesson, SheetBoxes } from '../../../shared/domain/understanding/taught/lessons.ts';
import { ACCEPTED, acceptFrom } from '../../../shared/domain/understanding/accept.ts';
import type { DraftMarks } from '../../../shared/domain/reference/draft-mark.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { DeliveryReading } from '../../store/tables/delivery-reading-table.ts';
import { runReader } from '../../readers/run-reader.ts';
import type { CameWith } from '../../../shared/domain/understanding/post/came-with.ts';
import type { EvidenceKind } from '../../../shared/domain/deliveries/evidence-kind.ts';
import type { PostNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import type { StoredDocument, StoredSheet } from '../../cells/stored-document.ts';
import { nameWithout } from '../../../shared/domain/identifiers/in-name.ts';
import { LEFT_OUT } from '../../../shared/domain/identifiers/left-out.ts';
import type { CheckedHints } from './intake-hints.ts';
import { ownNameNotes } from './leave-out-names.ts';
import { personalNotes, type PersonalNote } from './personal-notes.ts';

/** A file as read: its cells encoded for the workspace, and what they mean. */
export interface ReadDelivery {
  /** Whereby a draft of our own is known. */
  marks?: DraftMarks;
  format: string;
  encoding?: string;
  sheets: StoredSheet[];
  warnings: ReadWarning[];
  interpretation: Interpretation;
  /** All that was understood, also what is less sure than what is taken. */
  proposals?: Interpretation['observations'];
  /** Set where the file is kept but not read. */
  evidence?: EvidenceKind;
  /** Its bytes name persons, and nobody gave a reason to keep them. */
  withheld?: true;
  /** What is to be said of the way it came. */
  post?: PostNote[];
  /** Absent where nobody tried to read it. */
  by?: DeliveryReading & { program: string };
}

export const layoutIds = (app: App): string[] =>
  app.layouts().layouts.flatMap(({ id, withdrawn }) => (withdrawn === undefined ? [id] : []));

/** The cells of a delivery whose bytes were not kept, and what was said of those that were left out. */
interface KeptCells {
  document: StoredDocument;
  personal: PersonalNote[];
}

export interface ReadInput {
  /** Name without folders. */
  file: string;
  /** As it came; where that was not kept, what was. */
  bytes: Uint8Array | KeptCells;
  hints: Pick<CheckedHints, 'agency' | 'period' | 'layout' | 'accept' | 'keepPersons'>;
  /** Where it lay within a mail, archive or folders. */
  cameWith?: CameWith;
  /** The sender under whom it is here already. */
  keptAs?: string;
  /** What a person says of its cells and tables; how these look is then told, too. */
  teaching?: { lessons: readonly Lesson[]; boxes: readonly SheetBoxes[] };
  /** Numbers of the year before, where a workspace has them. */
  lastYear?: LastYear;
}

/** Reads a file as it is read now, and says by what. */
export async function readDelivery(app: App, input: ReadInput): Promise<Result<ReadDelivery, ReadError>> {
  const { agency, layout, accept } = input.hints;
  const said = {
    ...(agency === undefined ? {} : { agency }),
    ...(layout === undefined ? {} : { layout }),
    ...(accept === undefined ? {} : { accept }),
  };
  const by = { ...app.readBy(), said };
  const read = await readNow(app, input);
  return read.ok ? ok({ ...withNameNotes(input, read.value), by }) : read;
}

async function readNow(app: App, input: ReadInput): Promise<Result<ReadDelivery, ReadError>> {
  const { layouts, headerWords, plainWords, sameWords, remarkWords, countryNames } = app.layouts();
  const { agency, period, layout } = input.hints;
  const persons = input.hints.keepPersons === undefined ? 'left out' : 'kept';
  const context: ReadingContext = {
    catalogue: app.catalogue(),
    layouts,
    headerWords,
    plainWords,
    sameWords,
    remarkWords,
    countryNames,
    fileName: persons === 'kept' ? input.file : nameWithout(input.file),
    period,
    ...(agency === undefined ? {} : { agency }),
    ...(layout === undefined ? {} : { layout }),
    ...(input.cameWith === undefined ? {} : { cameWith: input.cameWith }),
    ...(input.keptAs === undefined ? {} : { keptAs: input.keptAs }),
    ...(input.teaching === undefined ? {} : { ...input.teaching, forms: true }),
    ...(input.lastYear === undefined ? {} : { lastYear: input.lastYear }),
  };
  const source =
    input.bytes instanceof Uint8Array ? { bytes: input.bytes } : { document: input.bytes.document };
  const request = { job: 'intake', ...source, name: input.file, persons } as const;
  const read = await runReader({ ...request, context });
  if (read.ok) {
    const interpretation = read.value.interpretation as Interpretation;
    const accepted = acceptFrom(interpretation, input.hints.accept ?? ACCEPTED);
    return ok({
      ...pointedOut(input, read.value.document, accepted),
      proposals: interpretation.observations,
    });
  }
  if (read.error.tag === 'Evidence') return ok(keptUnread(input, read.error));
  if (read.error.tag !== 'OutOfTime' && read.error.tag !== 'OutOfMemory') return err(read.error);
  // What can be read but is too much to interpret is kept all the same: a person sees its cells.
  const cells = await runReader({ ...request, context: null });
  return cells.ok ? ok(pointedOut(input, cells.value.document, nothingUnderstood(input, read.error))) : cells;
}

/** What was left out of its name when it came is said of it each time it is read. */
function withNameNotes({ file }: ReadInput, read: ReadDelivery): ReadDelivery {
  if (!file.includes(LEFT_OUT)) return read;
  const { interpretation } = read;
  const notes = [...ownNameNotes(file, undefined), ...interpretation.notes];
  return { ...read, interpretation: { ...interpretation, notes } };
}

/** With where it names persons, and whether its bytes are kept. */
function pointedOut(
  { bytes, hints }: ReadInput,
  { personal, ...document }: StoredDocument,
  interpretation: Interpretation,
): ReadDelivery {
  const before = bytes instanceof Uint8Array ? [] : bytes.personal;
  const spots = [...before, ...personalNotes(personal, hints.keepPersons)];
  if (spots.length === 0) return { ...document, interpretation };
  const said = new Set(spots.map(({ sheet, ref }) => JSON.stringify([sheet, ref])));
  const others = interpretation.notes.filter(
    (note) => note.tag !== 'PersonalData' || !said.has(JSON.stringify([note.sheet, note.ref])),
  );
  return {
    ...document,
    ...(hints.keepPersons === undefined ? { withheld: true } : {}),
    interpretation: { ...interpretation, notes: [...spots, ...others] },
  };
}

const nothingUnderstood = ({ hints, keptAs }: ReadInput, limit?: ReadingLimit): Interpretation => ({
  agency: hints.agency ?? keptAs ?? UNKNOWN_SENDER,
  period: hints.period,
  layout: null,
  observations: [],
  questions: [],
  ignored: [],
  notes: [
    { tag: 'NothingUnderstood', ...(limit === undefined ? {} : { limit }) },
    ...((hints.agency ?? keptAs) === undefined ? [{ tag: 'SenderUnknown' } as const] : []),
  ],
});

/** What is evidence, or cannot be read: kept, with the reason. Mails and archives are still to be opened. */
export function keptUnread(input: ReadInput, error: ReadError): ReadDelivery {
  const what = error.tag === 'Evidence' ? error.what : 'unread';
  const why = error.tag === 'Evidence' ? (error.why ?? (isLaidOpen(what) ? undefined : error)) : error;
  return {
    ...asEvidence(what, input),
    ...(why === undefined ? {} : { post: [{ tag: 'KeptUnread', error: why }] }),
  };
}

export const isLaidOpen = (kind: EvidenceKind | undefined): kind is 'e-mail' | 'archive' =>
  kind === 'e-mail' || kind === 'archive';

/** Nothing is read out of evidence; a person enters its figures. */
const asEvidence = (what: EvidenceKind, input: ReadInput): ReadDelivery => ({
  format: what,
  sheets: [],
  warnings: [],
  evidence: what,
  interpretation: {
    ...nothingUnderstood(input),
    notes: input.hints.agency === undefined ? [{ tag: 'SenderUnknown' }] : [],
  },
});
