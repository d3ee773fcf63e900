import type { Line, Said } from '../lines/line.ts';
import type { Told } from '../meaning/told.ts';
import { keyText, type Candidate } from './candidate.ts';

/** Between the wordings of a label in several languages. */
const DIVIDERS: readonly RegExp[] = [/\s*[\r\n]+\s*/u, /\s*\|\s*/u, /\s*\/+\s*/u];
/** `Victims identified (müəyyən edilmiş zərərçəkmişlər)`. */
const IN_BRACKETS = /^([^()[\]]+?)\s*[([]([^()[\]]+)[)\]]\s*$/u;

/** The ways in which the label of a line may be one wording beside another: the line with each of them alone. */
export function wordingsOf(line: Line, tellPart: (text: string) => Told): Line[][] {
  const [only, ...others] = line.own;
  if (only === undefined) return [];
  // Labels in two columns, a language each.
  if (others.length > 0) return line.axis === 'row' ? [line.own.map((said) => alone(line, said))] : [];
  const text = only.placed.text.trim();
  const bracketed = IN_BRACKETS.exec(text);
  return [...DIVIDERS.map((divider) => text.split(divider)), bracketed?.slice(1) ?? []]
    .filter((parts) => parts.length > 1 && parts.every((part) => /\p{L}{2}/u.test(part)))
    .map((parts) => parts.map((part) => alone(line, { placed: only.placed, told: tellPart(part) })));
}

const alone = (line: Line, said: Said): Line => ({ ...line, own: [said] });

/**
 * What wordings side by side name: one key, which each of them names with all its words. Two that name two figures, or
 * one that is not explained by itself, agree on nothing: no further one is looked at then.
 */
export function agreed(wordings: Iterable<readonly Candidate[]>): readonly Candidate[] | null {
  let first: readonly Candidate[] | null = null;
  for (const found of wordings) {
    const [best] = found;
    if (best === undefined || !isWhole(best)) return null;
    if (first !== null && keyText(best) !== keyText(first[0]!)) return null;
    first ??= found;
  }
  return first;
}

const isWhole = ({ open, ownWords, borrowed, fromTitle }: Candidate): boolean =>
  ownWords > 0 && borrowed === 0 && fromTitle === 0 && !open.some(({ place }) => place === 'own');
