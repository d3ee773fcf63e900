import { lower } from '../../text/fold.ts';
import { plainNumber } from './plain-number.ts';

/** A change against another time, written as such: `+2`, `↑2`, `2 vahid artım`, `dəyişməyib`. */
export interface WrittenChange {
  value: number;
  percent?: true;
  unit?: string;
}

const NO_CHANGE =
  /^(?:dəyişməyib|dəyişmir|dəyişmədən|dəyişməz|dəyişiklik (?:yoxdur|olmayib)|fərq (?:yoxdur|olmayib)|без изм(?:\.|енений|енения)?|не изменил(?:ось|ся|ась|ись)|no (?:changes?|difference)|unchanged|stable|sabit(?:dir)?|eyni(?:dir)?|değişmedi|değişiklik yok|değişmemiştir|stabil|на (?:том же|прежнем) уровне|(?:\+\/-|±) ?0|[=→↔])\.?$/u;

const UP =
  '(?:çox|artiq|artib|artim|artmişdir|artirilib|çoxdur|больше|более|рост|прирост|увеличение|увеличилось|more|up|increase|higher|rise|growth|fazla|artiş|artti|yüksəliş|artimi|çox olub|daha çox|daha fazla|↑|▲|⬆|△|🔺|⇧|⇑|▴|↗)';
const DOWN =
  '(?:az|azdir|azalib|azalma|azalmişdir|az olub|daha az|меньше|менее|снижение|уменьшение|снизилось|спад|less|fewer|down|decrease|lower|decline|drop|azaliş|azaldi|eksi|düşüş|azalmasi|↓|▼|⬇|▽|🔻|⇩|⇓|▾|↘)';
const NUMBER = "(\\d[\\d.,' ]*?)";
const UNIT = '(?: ?(%)| (\\p{L}[\\p{L}.]{0,14}))?';
const BEFORE = '(?:на |by |[+-])?';
const behind = (words: string): RegExp => new RegExp(`^${BEFORE}${NUMBER}${UNIT} ?${words}[.!]?$`, 'u');
const ahead = (words: string, gap: string): RegExp =>
  new RegExp(`^${words}${gap}[+-]?${NUMBER}${UNIT}[.]?$`, 'u');
const GAP = '(?: на | by | of |: ?| - | )';
/** `2 dəfə artıb` is a ratio. */
const RATIO = /^(?:dəfə|раза?|times|kat|misli|qat|[xх])$/u;
const PATTERNS: [RegExp, 1 | -1][] = [
  [behind(UP), 1],
  [behind(DOWN), -1],
  [ahead('(?:[↑▲⬆△🔺⇧⇑▴↗])', ' ?'), 1],
  [ahead('(?:[↓▼⬇▽🔻⇩⇓▾↘])', ' ?'), -1],
  [ahead('(?:artim|artiş|artib|рост|прирост|увеличение|increase|rise|growth|yüksəliş)', GAP), 1],
  [ahead('(?:azalma|azaliş|azalib|снижение|уменьшение|спад|decrease|decline|drop|düşüş)', GAP), -1],
];

/** Reads tidied text; null where it is no change. A bare `-3` is rather a negative: `signed` takes it too. */
export function writtenChange(text: string, signed = false): WrittenChange | null {
  const body = lower(text).trim();
  if (NO_CHANGE.test(body)) return { value: 0 };
  for (const [pattern, sign] of PATTERNS) {
    const found = pattern.exec(body);
    if (!found || RATIO.test(found[3] ?? '')) continue;
    // `100-dən çox` and `more than 100` say no change.
    const read = plainNumber(found[1]!);
    if (read === null || typeof read === 'string' || 'readings' in read) return null;
    return shaped(sign * read.value, found[2], found[3]);
  }
  const found = (
    signed
      ? /^([+-] ?\d[\d.,' ]*|0)(?: ?(%)| (\p{L}[\p{L}. ]{0,20}))?$/u
      : /^(\+ ?\d[\d.,' ]*?)(?: ?(%)| (\p{L}[\p{L}. ]{0,20}))?$/u
  ).exec(body);
  const read = found && plainNumber(found[1]!.trim());
  if (!found || !read || typeof read === 'string' || 'readings' in read) return null;
  return shaped(read.value, found[2], found[3]);
}

const shaped = (value: number, percent: string | undefined, unit: string | undefined): WrittenChange => ({
  value: value + 0,
  ...(percent === undefined ? {} : { percent: true as const }),
  ...(unit === undefined ? {} : { unit: unit.trim() }),
});
