import { NotTakenSchema } from './not-taken.ts';
import { z } from '../../../zod.ts';
import { ReadErrorSchema } from './sheets.ts';
import { SaidSchema } from './text.ts';
import { CatalogueProblemSchema } from './catalogue.ts';
import { StoreErrorSchema } from './store-error.ts';
import { LookProblemSchema, TextProblemSchema } from './text-problem.ts';
import type { OfferedValue, SeenNews } from '../../../domain/errors/seen-news.ts';
import type { ServiceError } from '../../../domain/errors/service-error.ts';
import type { DraftRefusal } from '../../../domain/understanding/drafts/draft-of.ts';
import type { AppError } from '../../../domain/errors/app-error.ts';
import { schemaOf } from '../schema-of.ts';

const OfferedValueSchema = schemaOf<OfferedValue>()(
  z.strictObject({
    observation: z.number(),
    value: z.number().nullable(),
    agency: SaidSchema,
    file: z.string(),
    cell: z.string(),
  }),
);
const SeenNewsSchema = schemaOf<SeenNews>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      tag: z.literal('offered'),
      figure: SaidSchema.exactOptional(),
      observation: z.number(),
      value: z.number().nullable(),
      agency: SaidSchema,
      file: z.string(),
      cell: z.string(),
    }),
    z.strictObject({
      tag: z.literal('decision'),
      decision: z.number(),
      figure: SaidSchema.exactOptional(),
      value: z.number(),
      by: z.string(),
      confirmedBy: z.string().exactOptional(),
    }),
    z.strictObject({
      tag: z.literal('now'),
      figure: SaidSchema,
      value: z.number().nullable(),
      offered: z.array(OfferedValueSchema),
    }),
    z.strictObject({ tag: z.literal('replaced'), file: z.string() }),
    z.strictObject({ tag: z.literal('otherwise') }),
  ]),
);
const DraftRefusalSchema = schemaOf<DraftRefusal>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('NoFigure') }),
    z.strictObject({ tag: z.literal('NoPeriod') }),
    z.strictObject({ tag: z.literal('SeveralNumbers'), numbers: z.array(z.number()) }),
    z.strictObject({ tag: z.literal('NotWhole'), value: z.number() }),
    z.strictObject({ tag: z.literal('OtherUnit'), unit: z.string(), own: z.string() }),
  ]),
);
const ServiceErrorSchema = schemaOf<ServiceError>()(
  z.union([
    StoreErrorSchema,
    z.strictObject({ tag: z.literal('PersonUnknown'), name: z.string(), known: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('PersonExists'), name: z.string(), known: z.string() }),
    z.strictObject({ tag: z.literal('NameEmpty') }),
    z.strictObject({ tag: z.literal('NameTooLong'), length: z.number(), most: z.number() }),
    z.strictObject({ tag: z.literal('ReasonMissing') }),
    z.strictObject({ tag: z.literal('FileNotRead'), file: z.string(), error: ReadErrorSchema }),
    z.strictObject({ tag: z.literal('OwnDraft'), file: z.string(), path: z.string().exactOptional() }),
    z.strictObject({ tag: z.literal('SupersededByMany'), file: z.string(), parts: z.number() }),
    z.strictObject({
      tag: z.literal('SameBytes'),
      file: z.string(),
      delivery: z.number(),
      deliveryFile: z.string(),
    }),
    z.strictObject({ tag: z.literal('AgencyUnknown'), agency: z.string(), near: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('PeriodInvalid'), period: z.string() }),
    z.strictObject({ tag: z.literal('NotNextYear'), period: z.string(), next: z.string() }),
    z.strictObject({ tag: z.literal('DayInvalid'), text: z.string() }),
    z.strictObject({ tag: z.literal('NoLayoutFile'), file: z.string() }),
    z.strictObject({
      tag: z.literal('LayoutWithdrawn'),
      layout: z.string(),
      by: z.string().exactOptional(),
      at: z.string().exactOptional(),
    }),
    z.strictObject({ tag: z.literal('LayoutUnknown'), layout: z.string(), known: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('TemplateUnknown'), template: z.string(), known: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('DeliveryUnknown'), delivery: z.number() }),
    z.strictObject({
      tag: z.literal('DeliveryWithdrawn'),
      delivery: z.number(),
      by: z.string(),
      at: z.string(),
    }),
    z.strictObject({ tag: z.literal('DeliveryErased'), delivery: z.number() }),
    z.strictObject({ tag: z.literal('ErasedBytes'), file: z.string() }),
    z.strictObject({ tag: z.literal('OriginalNotKept'), delivery: z.number() }),
    z.strictObject({ tag: z.literal('NothingToRead'), delivery: z.number() }),
    z.strictObject({
      tag: z.literal('ErasureProposed'),
      delivery: z.number(),
      erasure: z.number(),
      by: z.string(),
    }),
    z.strictObject({ tag: z.literal('ErasureUnknown'), erasure: z.number() }),
    z.strictObject({ tag: z.literal('ErasedBySamePerson'), erasure: z.number(), name: z.string() }),
    z.strictObject({ tag: z.literal('AlreadySuperseded'), delivery: z.number(), by: z.number() }),
    z.strictObject({
      tag: z.literal('SupersedesOtherAgency'),
      delivery: z.number(),
      agency: z.string(),
      sender: z.string(),
    }),
    z.strictObject({ tag: z.literal('QuestionUnknown'), question: z.number() }),
    z.strictObject({
      tag: z.literal('QuestionAnswered'),
      question: z.number(),
      by: z.string(),
      at: z.string(),
    }),
    z.strictObject({
      tag: z.literal('ReadingUnknown'),
      question: z.number(),
      reading: z.number(),
      readings: z.number(),
    }),
    z.strictObject({
      tag: z.enum([
        'ValueWithoutFigure',
        'ValueOfSeveral',
        'PeriodWithoutFigure',
        'NothingToSettle',
        'AnswerNotProposed',
      ]),
      question: z.number(),
    }),
    z.strictObject({
      tag: z.literal('AnswerRefused'),
      question: z.number(),
      sheet: z.string(),
      ref: z.string(),
      why: DraftRefusalSchema,
    }),
    z.strictObject({
      tag: z.literal('SameKeyTwice'),
      question: z.number(),
      key: z.string(),
      refs: z.array(z.string()),
    }),
    z.strictObject({ tag: z.literal('UnitUnknown'), unit: z.string(), near: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('AnsweredBySamePerson'), question: z.number(), name: z.string() }),
    z.strictObject({
      tag: z.literal('AgencyAskedAlready'),
      question: z.number(),
      by: z.string(),
      at: z.string(),
    }),
    z.strictObject({ tag: z.literal('KeyInvalid'), key: z.string() }),
    z.strictObject({ tag: z.literal('FigureUnknown'), figure: z.string(), near: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('ObservationUnknown'), observation: z.number() }),
    z.strictObject({
      tag: z.literal('ObservationOfOtherKey'),
      observation: z.number(),
      of: z.string(),
      key: z.string(),
    }),
    z.strictObject({ tag: z.literal('ObservationWithoutValue'), observation: z.number() }),
    z.strictObject({ tag: z.literal('ValueNoCount'), value: z.number(), unit: SaidSchema }),
    z.strictObject({ tag: z.literal('DecisionUnknown'), decision: z.number() }),
    z.strictObject({
      tag: z.literal('DecisionConfirmed'),
      decision: z.number(),
      by: z.string(),
      at: z.string(),
    }),
    z.strictObject({ tag: z.literal('DecisionOvertaken'), decision: z.number(), key: z.string() }),
    z.strictObject({ tag: z.literal('NotAsSeen'), seen: z.string(), news: z.array(SeenNewsSchema) }),
    z.strictObject({ tag: z.literal('SamePerson'), decision: z.number(), name: z.string() }),
    z.strictObject({ tag: z.literal('FindingUnknown'), finding: z.string() }),
    z.strictObject({ tag: z.literal('FindingCleared'), finding: z.string(), by: z.string() }),
    z.strictObject({ tag: z.literal('FindingOpen'), finding: z.string() }),
    z.strictObject({ tag: z.literal('ClearanceUnknown'), clearance: z.number() }),
    z.strictObject({ tag: z.literal('ClearanceOvertaken'), finding: z.string() }),
    z.strictObject({ tag: z.literal('ClearedBySamePerson'), name: z.string() }),
    z.strictObject({
      tag: z.literal('CatalogueInvalid'),
      kind: z.string(),
      item: z.string(),
      problems: z.array(CatalogueProblemSchema),
    }),
    z.strictObject({ tag: z.literal('CatalogueItemUnknown'), kind: z.string(), item: z.string() }),
    z.strictObject({
      tag: z.literal('BreakInvalid'),
      problem: z.enum(['period', 'nobody', 'same', 'figure', 'unit', 'taken']),
      detail: z.string().exactOptional(),
    }),
    z.strictObject({ tag: z.literal('BreakUnknown'), break: z.number() }),
    z.strictObject({ tag: z.literal('NothingToUndo') }),
    z.strictObject({ tag: z.literal('NothingToRedo') }),
    z.strictObject({ tag: z.literal('LanguageNotReady'), language: z.string() }),
    z.strictObject({ tag: z.literal('NotThisReference'), file: z.string() }),
    z.strictObject({ tag: z.literal('NothingPrinted'), period: z.string(), language: z.enum(['en', 'az']) }),
    z.strictObject({
      tag: z.literal('NotFinal'),
      open: z.array(z.strictObject({ figure: z.string(), label: SaidSchema })),
      blockers: z.array(z.strictObject({ finding: z.string(), message: SaidSchema })),
    }),
    z.strictObject({ tag: z.literal('NothingToTrack') }),
    z.strictObject({
      tag: z.literal('NotAsWritten'),
      places: z.array(z.strictObject({ printed: z.string(), expected: z.string(), sentence: z.string() })),
    }),
    z.strictObject({
      tag: z.literal('TextRefused'),
      file: z.string(),
      problems: z.array(TextProblemSchema),
    }),
    z.strictObject({ tag: z.literal('TextNotFound'), folder: z.string() }),
    z.strictObject({ tag: z.literal('BlockUnknown'), block: z.string() }),
    z.strictObject({ tag: z.literal('SlipUnknown'), slip: z.string() }),
    z.strictObject({
      tag: z.literal('SlipNotRepaired'),
      slip: z.string(),
      why: z.enum(['choice', 'fact', 'two-ways', 'bound']),
    }),
    z.strictObject({ tag: z.literal('WordInvalid'), word: z.string() }),
    z.strictObject({
      tag: z.literal('SpellingFailed'),
      language: z.string(),
      why: z.enum(['slow', 'ended']),
    }),
    z.strictObject({ tag: z.literal('TextMoved'), block: z.string().nullable() }),
    z.strictObject({ tag: z.literal('ChangeUnknown'), file: z.string(), change: z.string() }),
    z.strictObject({ tag: z.literal('ChangeNotTaken'), change: z.string(), why: NotTakenSchema }),
    z.strictObject({ tag: z.literal('NumbersNotLinked'), change: z.string(), numbers: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('LookRefused'), file: z.string(), problems: z.array(LookProblemSchema) }),
    z.strictObject({
      tag: z.literal('NotWritten'),
      file: z.string(),
      why: z.enum([
        'no permission',
        'disk full',
        'no folder',
        'name too long',
        'a directory',
        'no file',
        'open elsewhere',
        'a workspace',
        'a delivery',
        'not ours',
      ]),
    }),
  ]),
);
export const AppErrorSchema = schemaOf<AppError>()(
  z.union([
    ServiceErrorSchema,
    z.strictObject({ tag: z.literal('NoWorkspaceOpen') }),
    z.strictObject({ tag: z.literal('NobodyNamed') }),
    z.strictObject({ tag: z.literal('InputInvalid'), procedure: z.string(), detail: z.string() }),
    z.strictObject({ tag: z.literal('JobUnknown'), job: z.number() }),
    z.strictObject({ tag: z.literal('JobCancelled') }),
    z.strictObject({ tag: z.literal('LeftOutForPersons'), file: z.string() }),
    z.strictObject({ tag: z.literal('JobRunning') }),
    z.strictObject({ tag: z.literal('FileNotGranted'), path: z.string() }),
    z.strictObject({ tag: z.literal('NetworkPath'), path: z.string() }),
    z.strictObject({ tag: z.literal('ProgramStopped') }),
    z.strictObject({ tag: z.literal('Bug'), detail: z.string() }),
  ]),
);
