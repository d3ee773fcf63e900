import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import type { CellLink, ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { QuestionDraft } from '../../../shared/domain/questions/question.ts';
import { covers } from '../covers.ts';
import type { LawCase } from './cases.ts';

const sameSheet = (a: string | null | undefined, b: string | undefined): boolean =>
  a === null || a === undefined || a === '' || b === undefined || b === '' || a === b;

/** What an interpretation says of the cells of one case. */
export interface Seen {
  refused: boolean;
  observations: ObservationDraft[];
  /** Questions that ask about their cells: one over an area most of whose values were taken does not. */
  questions: QuestionDraft[];
  valuesOn: (sheet: string | null, ref: string) => ObservationDraft[];
  questionsOn: (sheet: string | null, ref: string) => QuestionDraft[];
  asideOn: (sheet: string | null, ref: string) => boolean;
  notedOn: (sheet: string | null, ref: string) => boolean;
  /** Whether an observation rests on the cell in any way but as a label, unit or period. */
  restsOn: (sheet: string | null, ref: string) => boolean;
  /** The one question of a sheet from which nothing was taken. */
  sheetAsked: (sheet: string | null) => boolean;
  /** Two values of one key: an open conflict, which asks as a question does. */
  isTorn: (o: ObservationDraft) => boolean;
}

const valueLinks = (o: ObservationDraft): CellLink[] => o.cells.filter(({ role }) => role === 'value');

export function seenIn(out: Interpretation | null, one: LawCase): Seen {
  const observations = out?.observations ?? [];
  const valuesOn: Seen['valuesOn'] = (sheet, ref) =>
    observations.filter((o) =>
      valueLinks(o).some((link) => sameSheet(sheet, link.sheet) && covers(link.ref, ref)),
    );
  const asks = (q: QuestionDraft): boolean => {
    if (!q.ref.includes(':')) return true;
    const inside = one.numbers.filter((ref) => sameSheet(one.sheet, q.sheet) && covers(q.ref, ref));
    const taken = inside.filter((ref) => valuesOn(one.sheet, ref).length > 0);
    return taken.length === 0 || 2 * taken.length < inside.length;
  };
  const questions = (out?.questions ?? []).filter(asks);
  const byKey = Map.groupBy(observations, (o) => `${o.figure} ${o.period} ${JSON.stringify(o.categories)}`);
  return {
    refused: out === null,
    observations,
    questions,
    valuesOn,
    questionsOn: (sheet, ref) => questions.filter((q) => sameSheet(sheet, q.sheet) && covers(q.ref, ref)),
    asideOn: (sheet, ref) =>
      out?.ignored.some((cell) => sameSheet(sheet, cell.sheet) && covers(cell.ref, ref)) ?? false,
    notedOn: (sheet, ref) => out?.notes.some((note) => isNoteOn(note, sheet, ref)) ?? false,
    restsOn: (sheet, ref) =>
      observations.some(({ cells }) =>
        cells.some(
          ({ role, ...link }) =>
            !['period', 'label', 'unit'].includes(role) &&
            sameSheet(sheet, link.sheet) &&
            covers(link.ref, ref),
        ),
      ),
    sheetAsked: (sheet) =>
      !observations.some((o) => valueLinks(o).some((link) => sameSheet(sheet, link.sheet))) &&
      questions.some((q) => sameSheet(sheet, q.sheet)),
    isTorn: (o) =>
      new Set(byKey.get(`${o.figure} ${o.period} ${JSON.stringify(o.categories)}`)?.map(({ value }) => value))
        .size > 1,
  };
}

function isNoteOn(note: Interpretation['notes'][number], sheet: string | null, ref: string): boolean {
  if (!('sheet' in note) || !sameSheet(sheet, note.sheet)) return false;
  if ('refs' in note) return note.refs.some((other) => covers(other, ref));
  return 'ref' in note && covers(note.ref, ref);
}
