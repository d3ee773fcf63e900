import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../unit/catalogue-fixture.ts';

/** What has to become of one cell; see `tests/fixtures/law-one/README.md`. */
export interface Expectation {
  /** null: a text file. */
  sheet: string | null;
  ref: string;
  outcome: 'value' | 'question' | 'value-or-question' | 'free' | 'not-taken';
  /** A figure that ends in `*` is any narrower key of it. */
  figure?: string | string[] | null;
  value?: number | null;
  /** One of a list with commas; `!…`: a span without a name of its own, for which no named period is right. */
  period?: string;
  change?: number;
  /** Of these words one must stand in a narrower key. */
  key?: string[];
  /** Other cells that may hold or ask it. */
  alt?: string[];
  /** The sender's own number is off: a blocker of the checks that names the figure is no silence. */
  flag?: boolean;
  /** Taken values that contradict each other ask a person as well. */
  torn?: boolean;
}

export interface OfferedValue {
  value: number;
  figure?: string;
  period?: string;
}

export interface LawCase {
  id: string;
  kind: string;
  file: string;
  period: string;
  agency: string | null;
  why: string;
  control?: boolean;
  sheet: string | null;
  expect: Expectation[];
  /** Every numeric cell, each of which must end as observation, question, note or a reason. */
  numbers: string[];
  allowed?: { figure: string | string[]; period: string; value: number }[];
  readings?: { sheet?: string | null; ref: string; must?: OfferedValue[]; mustnot?: OfferedValue[] }[];
}

const lawFolder = path.join(root, 'tests/fixtures/law-one');

export const lawCases = (): LawCase[] =>
  JSON.parse(readFileSync(path.join(lawFolder, 'cases.json'), 'utf8')) as LawCase[];

export const lawBytes = ({ file }: LawCase): Uint8Array =>
  new Uint8Array(readFileSync(path.join(lawFolder, file)));
