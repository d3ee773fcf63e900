import type { EditKind } from '../catalogue/catalogue-edit.ts';
import type { BothNames } from '../collect/letter.ts';
import type { ConflictKind } from '../conflicts/conflict.ts';
import type { ServiceError } from '../errors/service-error.ts';
import type { FigureState } from '../figures/figure.ts';
import type { DeliveryId } from '../keys/ids.ts';
import type { ObservationStatus } from '../observations/observation.ts';
import type { Period } from '../periods/period.ts';
import type { QuestionKind } from '../questions/question.ts';
import type { RereadChange } from './compare.ts';

/** Why a delivery may read otherwise now. `gone`: it was taken back, or is as it ships again. */
export type RereadCause =
  | { what: 'program'; was: string | null; now: string }
  | {
      what: 'edit';
      kind: EditKind;
      item: string;
      by: string;
      at: string;
      gone?: true;
      /** A table of the layout was: by whom and when. */
      taught?: true;
      confirmedBy?: string;
    };

/** A cause as people call it. */
export type NamedCause = RereadCause & { name: BothNames };

/** Deliveries that may read otherwise now, before anything is read. */
export interface RereadOffer {
  deliveries: DeliveryId[];
  /** Of all of them together, newest last. */
  causes: NamedCause[];
}

export interface RereadValue {
  figure: { id: string; name: BothNames };
  period: Period;
  agency: BothNames;
  value: number | null;
  status: ObservationStatus;
  change?: number;
}

export interface RereadLineView {
  change: RereadChange;
  sheet: string;
  ref: string;
  /** As written in the first of its cells. */
  text: string;
  was: RereadValue | null;
  now: RereadValue | null;
  /** What is asked now, or was until now. `label`: what names its cells, outermost first. */
  asks?: { kind: QuestionKind; label: string[]; cells: number };
  /** Places in the causes of its delivery; several: only together. */
  why: number[];
}

export interface RereadDelivery {
  id: DeliveryId;
  no: string;
  file: string;
  sender: BothNames;
  /** The same for a list. */
  short: BothNames;
  /** Its bytes were not kept: it is read from its cells, without what names persons. */
  fromCells?: true;
  causes: NamedCause[];
  /** Whether it is among what would be taken. */
  taken: boolean;
  lines: RereadLineView[];
  /** Lines beyond those that are given. */
  more: number;
  /** Values and questions that stay as they are. */
  same: number;
}

/** What a figure would be. */
export interface RereadEffect {
  figure: { id: string; name: BothNames };
  period: Period;
  before: number | null;
  after: number | null;
  state: FigureState;
  /** Other deliveries say otherwise. */
  conflict?: { kind: ConflictKind; no: string };
  /** A decision on it opens again: who proposed it. */
  reopens?: { by: string };
}

/** What reading again would come to; nothing of it is kept. */
export interface RereadView {
  deliveries: RereadDelivery[];
  /** Deliveries that read as they did. */
  same: number;
  unread: { id: DeliveryId; no: string; file: string; error: ServiceError }[];
  /** Of what would be taken; null: the workspace can only be looked at. */
  effects: RereadEffect[] | null;
  /** Token of exactly what would be taken. */
  seen: string;
}

/** What was taken. */
export interface RereadOutcome {
  deliveries: { id: DeliveryId; before: DeliveryId; no: string }[];
  observations: number;
  /** That wait for a person. */
  questions: number;
  changes: number;
}
