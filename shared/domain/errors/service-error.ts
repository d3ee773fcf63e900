import type { BreakProblem } from '../figures/figure-break.ts';
import type { CatalogueProblem } from '../catalogue/catalogue-problem.ts';
import type { ReadError } from '../sheets/cell.ts';
import type { NoRepair } from '../reference/language/slip.ts';
import type { Said } from '../text/said.ts';
import type { SeenNews } from './seen-news.ts';
import type { DraftRefusal } from '../understanding/drafts/draft-of.ts';
import type { LookProblem } from '../reference/look.ts';
import type { TextProblem } from '../reference/text/text-problem.ts';
import type { NotTaken } from './not-taken.ts';
import type { StoreError } from './store-error.ts';
import type { DecisionId, DeliveryId, ObservationId, PurgeId, QuestionId, ClearanceId } from '../keys/ids.ts';

/** Why a service did nothing. Facts only; a host words them. */
export type ServiceError =
  | StoreError
  | { tag: 'PersonUnknown'; name: string; known: string[] }
  | { tag: 'PersonExists'; name: string; known: string }
  | { tag: 'NameEmpty' }
  | { tag: 'NameTooLong'; length: number; most: number }
  | { tag: 'ReasonMissing' }
  | { tag: 'FileNotRead'; file: string; error: ReadError }
  /** The reference as this program wrote it: a source that only repeats us. `path`: where it is a file by itself. */
  | { tag: 'OwnDraft'; file: string; path?: string }
  | { tag: 'SameBytes'; file: string; delivery: DeliveryId; deliveryFile: string }
  | { tag: 'AgencyUnknown'; agency: string; near: string[] }
  | { tag: 'PeriodInvalid'; period: string }
  /** Begun is always the year after the workspace's own. */
  | { tag: 'NotNextYear'; period: string; next: string }
  | { tag: 'DayInvalid'; text: string }
  | { tag: 'LayoutUnknown'; layout: string; known: string[] }
  | { tag: 'NoLayoutFile'; file: string }
  /** Without a name: another form of the table was taught since. */
  | { tag: 'LayoutWithdrawn'; layout: string; by?: string; at?: string }
  | { tag: 'TemplateUnknown'; template: string; known: string[] }
  | { tag: 'DeliveryUnknown'; delivery: DeliveryId }
  | { tag: 'DeliveryWithdrawn'; delivery: DeliveryId; by: string; at: string }
  | { tag: 'DeliveryErased'; delivery: DeliveryId }
  /** These bytes were erased: they must not be here. */
  | { tag: 'ErasedBytes'; file: string }
  /** Its bytes name persons and were not kept. */
  | { tag: 'OriginalNotKept'; delivery: DeliveryId }
  /** Entered by hand, or kept as evidence: no table of it is read. */
  | { tag: 'NothingToRead'; delivery: DeliveryId }
  | { tag: 'ErasureProposed'; delivery: DeliveryId; erasure: PurgeId; by: string }
  | { tag: 'ErasureUnknown'; erasure: PurgeId }
  | { tag: 'ErasedBySamePerson'; erasure: PurgeId; name: string }
  | { tag: 'AlreadySuperseded'; delivery: DeliveryId; by: DeliveryId }
  /** A mail or archive of several files cannot take the place of one. */
  | { tag: 'SupersededByMany'; file: string; parts: number }
  | { tag: 'SupersedesOtherAgency'; delivery: DeliveryId; agency: string; sender: string }
  | { tag: 'QuestionUnknown'; question: QuestionId }
  | { tag: 'QuestionAnswered'; question: QuestionId; by: string; at: string }
  | { tag: 'ReadingUnknown'; question: QuestionId; reading: number; readings: number }
  | { tag: 'ValueWithoutFigure'; question: QuestionId }
  /** A number was typed for several cells at once. */
  | { tag: 'ValueOfSeveral'; question: QuestionId }
  /** A period alone, where nothing says which figures the cells are. */
  | { tag: 'PeriodWithoutFigure'; question: QuestionId }
  /** No value cell is known that an answer could be about. */
  | { tag: 'NothingToSettle'; question: QuestionId }
  /** What was chosen does not go with a cell. */
  | { tag: 'AnswerRefused'; question: QuestionId; sheet: string; ref: string; why: DraftRefusal }
  /** Two cells would be the same figure for the same period. */
  | { tag: 'SameKeyTwice'; question: QuestionId; key: string; refs: string[] }
  | { tag: 'UnitUnknown'; unit: string; near: string[] }
  | { tag: 'AnswerNotProposed'; question: QuestionId }
  | { tag: 'AnsweredBySamePerson'; question: QuestionId; name: string }
  | { tag: 'AgencyAskedAlready'; question: QuestionId; by: string; at: string }
  | { tag: 'KeyInvalid'; key: string }
  | { tag: 'FigureUnknown'; figure: string; near: string[] }
  | { tag: 'ObservationUnknown'; observation: ObservationId }
  | { tag: 'ObservationOfOtherKey'; observation: ObservationId; of: string; key: string }
  | { tag: 'ObservationWithoutValue'; observation: ObservationId }
  /** Typed for a figure whose unit is counted. */
  | { tag: 'ValueNoCount'; value: number; unit: Said }
  | { tag: 'DecisionUnknown'; decision: DecisionId }
  | { tag: 'DecisionConfirmed'; decision: DecisionId; by: string; at: string }
  | { tag: 'DecisionOvertaken'; decision: DecisionId; key: string }
  /** What the act rests on is otherwise since its person looked. `seen`: the token of how it is now. */
  | { tag: 'NotAsSeen'; seen: string; news: SeenNews[] }
  | { tag: 'SamePerson'; decision: DecisionId; name: string }
  | { tag: 'FindingUnknown'; finding: string }
  /** `by`: who explained or waived it. */
  | { tag: 'FindingCleared'; finding: string; by: string }
  | { tag: 'FindingOpen'; finding: string }
  | { tag: 'ClearanceUnknown'; clearance: ClearanceId }
  /** The numbers are others since, or it was taken back. */
  | { tag: 'ClearanceOvertaken'; finding: string }
  | { tag: 'ClearedBySamePerson'; name: string }
  | { tag: 'CatalogueInvalid'; kind: string; item: string; problems: CatalogueProblem[] }
  | { tag: 'CatalogueItemUnknown'; kind: string; item: string }
  | ({ tag: 'BreakInvalid' } & BreakProblem)
  | { tag: 'BreakUnknown'; break: number }
  | { tag: 'NothingToUndo' }
  | { tag: 'NothingToRedo' }
  | { tag: 'LanguageNotReady'; language: string }
  /** Too few numbers of the workspace's reference are in it. */
  | { tag: 'NotThisReference'; file: string }
  /** No printed document of the year is known. */
  | { tag: 'NothingPrinted'; period: string; language: 'en' | 'az' }
  /** A final reference prints no figure that is open, and none that a blocker speaks against. */
  | {
      tag: 'NotFinal';
      open: { figure: string; label: Said }[];
      /** By what each finding says. */
      blockers: { finding: string; message: Said }[];
    }
  /** No document of an earlier state is known to show changes against. */
  | { tag: 'NothingToTrack' }
  /** What was written and read back does not say what the workspace has. */
  | { tag: 'NotAsWritten'; places: { printed: string; expected: string; sentence: string }[] }
  | { tag: 'TextRefused'; file: string; problems: TextProblem[] }
  | { tag: 'TextNotFound'; folder: string }
  | { tag: 'BlockUnknown'; block: string }
  /** The text says something else there since, or it was repaired. */
  | { tag: 'SlipUnknown'; slip: string }
  | { tag: 'SlipNotRepaired'; slip: string; why: NoRepair }
  /** What is to be added to the words of the house is none. */
  | { tag: 'WordInvalid'; word: string }
  /** The thread that looks words up ended, or was ended. */
  | { tag: 'SpellingFailed'; language: string; why: 'slow' | 'ended' }
  /** Blocks that were to be written anew are not as their writer had them. */
  | { tag: 'TextMoved'; block: string | null }
  /** A returned draft has no such change, or not any more. */
  | { tag: 'ChangeUnknown'; file: string; change: string }
  | { tag: 'ChangeNotTaken'; change: string; why: NotTaken }
  /** New numbers behind which nobody put a figure, nor said why they stand alone. */
  | { tag: 'NumbersNotLinked'; change: string; numbers: string[] }
  | { tag: 'LookRefused'; file: string; problems: LookProblem[] }
  /** open elsewhere: another program has the file open, and holds it or would overwrite it. */
  | {
      tag: 'NotWritten';
      file: string;
      why:
        | 'no permission'
        | 'disk full'
        | 'no folder'
        | 'name too long'
        | 'a directory'
        | 'no file'
        | 'open elsewhere'
        /** Or a copy, a log or a claim of one. */
        | 'a workspace'
        /** It has the bytes of a delivery, or lies where one came from. */
        | 'a delivery'
        /** Nobody said that it may be replaced, and it is not as this program wrote it. */
        | 'not ours';
    };
