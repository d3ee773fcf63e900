import { isPeriod, type Period } from '../periods/period.ts';
import type { Branded } from './branded.ts';

/** What the command line calls KEY: a figure (or `indicator{dimension=code,…}`) and a period. */
export interface FigureKey {
  figure: string;
  period: Period;
}

/** A key in one text, by which it is found, kept and shown: `victims.identified@2023`. Made by `keyText` only. */
export type Key = Branded<string, 'Key'>;

const SHAPE = /^([\p{L}\p{N}_.-]+)(?:\{([^{}]*)\})?(?:@([^@]*))?$/u;

/** Reads `victims.identified@2023`; null where it is no key. Dimensions come out sorted. */
export function parseKey(text: string, period: Period): FigureKey | null {
  const found = SHAPE.exec(text.normalize('NFC').trim());
  if (!found) return null;
  const [, name, inner, stated] = found;
  if (stated !== undefined && !isPeriod(stated)) return null;
  const categories = inner === undefined ? [] : inner.split(',').map((pair) => pair.trim());
  if (categories.some((pair) => !/^[^=]+=[^=]+$/.test(pair))) return null;
  const figure = inner === undefined ? name! : `${name}{${categories.toSorted().join(',')}}`;
  return { figure, period: stated ?? period };
}

export const keyText = ({ figure, period }: FigureKey): Key => `${figure}@${period}` as Key;

/** A key as it is asked for: without a period it means the figure's own. */
export interface AskedKey {
  figure: string;
  period?: string;
}

/** What `parseKey` reads again. */
export const askedKey = ({ figure, period }: AskedKey): string =>
  period === undefined ? figure : keyText({ figure, period });

/** `prosecution.cases{offence=…}` → `prosecution.cases`. */
export const indicatorOf = (figure: string): string => figure.replace(/\{.*$/, '');
