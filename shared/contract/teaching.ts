import type { Said } from '../domain/text/said.ts';
import { z } from '../zod.ts';
import { ACT, command, query, shaped } from './procedure.ts';
import type { QuestionView } from './delivery-views.ts';
import type { BothNames } from '../domain/collect/letter.ts';
import type { ConflictKind } from '../domain/conflicts/conflict.ts';
import type { DeliveryId, QuestionId } from '../domain/keys/ids.ts';
import type { Period } from '../domain/periods/period.ts';
import type { CellMeaning } from '../domain/sheets/cell-meaning.ts';
import type { Confidence } from '../domain/observations/evidence-tag.ts';
import type { Lesson } from '../domain/understanding/taught/lessons.ts';
import type { TablePair } from '../domain/understanding/taught/year-before.ts';
import type { LineKind } from '../domain/understanding/lines/line.ts';
import { DeliveryIdSchema } from './ids.ts';

/** A delivery as it reads with what its teacher has said so far. Nothing of it is kept. */
export interface TeachView {
  delivery: DeliveryId;
  /** What the answers that were given before say. */
  before: Lesson[];
  counts: TeachCounts;
  sheets: TeachSheet[];
  /** In the order of the sheet. */
  questions: TeachQuestion[];
  dry: DryRun;
  /** For what nobody knows yet: the id that the next new figure would have, and in what things are counted. */
  next: string;
  units: { code: string; name: BothNames }[];
  /** Sections of the reference, in its order. */
  sections: { id: string; name: BothNames }[];
}

/** A figure that another can be a part of, or take the place of. */
export interface WholeFigure {
  id: string;
  name: BothNames;
  /** Unit code. */
  unit: string;
  /** By what it can be parted; none: a figure of no single reporting year has no parts. */
  dimensions: { id: string; name: BothNames }[];
  /** Id of the section that it is listed under. */
  section: string | null;
}

export interface TeachCounts {
  numbers: number;
  taken: number;
  asked: number;
  aside: number;
}

export interface TeachSheet extends TeachCounts {
  name: string;
  tables: TeachTable[];
  cells: TeachCell[];
}

export interface TeachCell {
  ref: string;
  meaning: CellMeaning;
  question?: QuestionId;
}

export interface TeachTable extends TeachCounts {
  range: string;
  title: string;
  /** Its records are columns: what is said of rows here is said of the sheet's columns. */
  turned: boolean;
  columns: { at: number; kind: LineKind; time?: Period }[];
  rows: TeachRow[];
  /** The section of the reference under which most of its figures are listed. */
  section: string | null;
  /** Words that nobody explained, by cell. */
  words: { ref: string; word: string }[];
}

export interface TeachRow {
  at: number;
  state: 'taken' | 'asked' | 'aside';
  /** What it counts, or may count; null: nobody knows. */
  figure: { id: string; name: BothNames } | null;
  confidence: Confidence;
  question?: QuestionId;
  /** What was accepted for the year before; `fits`: whether the sheet says the same of it. */
  was: { value: number; fits: boolean | null } | null;
  /** As the sheet calls it. */
  label: string;
  /** What the rows above say that it is a part of, as the sheet calls it, outermost first. */
  above: string[];
  /** The figure of the row that it stands under, if it can have parts. */
  whole: string | null;
  /** Unit code in which its values are written; null: none stands there. */
  unit: string | null;
}

export interface TeachQuestion {
  question: QuestionView;
  /** What choosing each of its readings says. */
  lessons: Lesson[][];
}

/** What the workspace would be if it were taken in now. */
export interface DryRun {
  lines: DryLine[];
  /** Lines beyond those that are given. */
  more: number;
  /** Values that another delivery says, too, by its number. */
  agrees: { no: string; values: number[] }[];
}

export interface DryLine {
  figure: { id: string; name: BothNames };
  period: Period;
  /** null: nothing was accepted. */
  before: number | null;
  after: number | null;
  /** Other deliveries say otherwise. */
  conflict?: { kind: ConflictKind; no: string };
}

/** The return of the year before of the same sender, and where the lines of this year's stand in it. */
export interface YearBeforeView {
  delivery: DeliveryId;
  no: string;
  file: string;
  period: Period;
  sheets: string[];
  tables: TablePair[];
}

const LessonSchema = z.strictObject({
  sheet: z.string(),
  ref: z.string(),
  figure: z.string().exactOptional(),
  categories: z.record(z.string(), z.string()).exactOptional(),
  period: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  factor: z.number().exactOptional(),
  agency: z.string().exactOptional(),
  value: z.number().nullable().exactOptional(),
  status: z.enum(['value', 'zero', 'not-reported', 'suppressed', 'not-applicable']).exactOptional(),
  ignore: z.literal(true).exactOptional(),
});
const SheetBoxesSchema = z.strictObject({
  sheet: z.string(),
  boxes: z.array(z.string().regex(/^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/)).max(200),
});
const Name = z.string().trim().min(1).max(300);
const NewFigureSchema = z.strictObject({
  id: z.string().regex(/^own\.\d{1,6}$/),
  labels: z.strictObject({ en: Name, az: Name, ru: Name.exactOptional(), tr: Name.exactOptional() }),
  unit: z.string(),
  written: Name.exactOptional(),
  breakdown: z.strictObject({ of: z.string(), by: z.string() }).exactOptional(),
  section: z.string().exactOptional(),
  definition: z.string().trim().min(1).max(2000).exactOptional(),
  begins: z
    .strictObject({
      from: z.array(z.string()).min(1).max(50),
      period: z.string(),
      reason: z.string().trim().min(1).max(2000),
    })
    .exactOptional(),
});
const Taught = z.strictObject({
  delivery: DeliveryIdSchema,
  lessons: z.array(LessonSchema).max(5000),
  /** Where tables begin and end, of the sheets on which a person drew it; others are read as ever. */
  boxes: z.array(SheetBoxesSchema).max(200).exactOptional(),
  /** What the return counts and nobody knew. */
  added: z.array(NewFigureSchema).max(500),
});

/** Procedures of the screen on which a person says by pointing what a return means. */
export const teachingContract = {
  /** Reads a delivery with what was said so far, `null`: with what was answered before. */
  'teaching.read': query(
    'workspace',
    Taught.extend({ lessons: z.array(LessonSchema).max(5000).nullable() }),
    shaped<TeachView>(),
  ),
  /** What the same body sent the year before; null: the workspace has nothing of it. */
  'teaching.before': query(
    'workspace',
    Taught.pick({ delivery: true, boxes: true }),
    shaped<YearBeforeView | null>(),
  ),
  /** Figures by their names in any language, those that are about to be added included, and those that `ids` name. */
  'teaching.wholes': query(
    'workspace',
    z.strictObject({
      text: z.string().max(300),
      ids: z.array(z.string()).max(50),
      added: z.array(NewFigureSchema).max(500),
    }),
    shaped<{ figures: WholeFigure[] }>(),
  ),
  /** What goes by a name already, for each of the names of a new figure that is taken. */
  'teaching.named': query(
    'workspace',
    z.strictObject({
      names: z.record(z.string(), z.string().max(300)),
      added: z.array(NewFigureSchema).max(500),
    }),
    shaped<{ taken: Record<string, Said> }>(),
  ),
  /** Takes it in as it reads, and keeps its tables as its sender's layout. */
  'teaching.take': command(
    ACT,
    Taught.extend({ reason: z.string() }),
    shaped<{
      delivery: DeliveryId;
      layout: string;
      tables: number;
      observations: number;
      proposed: number;
      questions: number;
    }>(),
  ),
};
