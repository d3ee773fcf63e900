import { NUMBER_CASES } from '../grammar/number-grammar.ts';
import { grammarOf } from './grammar-of.ts';
import { left, places, repaired, type Found, pattern } from './found.ts';
import { CHIP, type View } from './view.ts';

/** Suffixes by what they mean; of some it is one of two. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  gen: ['ın', 'in', 'un', 'ün', 'nın', 'nin', 'nun', 'nün'],
  dat: ['a', 'ə', 'ya', 'yə'],
  acc: ['ı', 'i', 'u', 'ü', 'nı', 'ni', 'nu', 'nü'],
  loc: ['da', 'də'],
  abl: ['dan', 'dən'],
  poss: ['ı', 'i', 'u', 'ü', 'sı', 'si', 'su', 'sü'],
  ordinal: ['cı', 'ci', 'cu', 'cü', 'ıncı', 'inci', 'uncu', 'üncü', 'ncı', 'nci', 'ncu', 'ncü'],
};

/** A suffix that does not go with the number before it, as that is spoken: `6-dən` → `6-dan`. */
export const azerbaijaniSuffixes = (view: View): Found[] =>
  places(view, pattern(`(${CHIP}|\\d)(%?)-(\\p{Ll}{1,4})(?![\\p{L}\\p{N}])`, 'gu')).flatMap(
    ({ index, 1: number, 2: percent, 3: suffix }): Found[] => {
      const said = saidBefore(view, index, number!) + percent!;
      const meant = Object.keys(FORMS).filter((form) => FORMS[form]!.includes(suffix!));
      const right = [...new Set(meant.flatMap((form) => suffixOf(said, form) ?? []))];
      if (right.length === 0 || right.includes(suffix!)) return [];
      const from = index + 1 + percent!.length + 1;
      const span = [from, from + suffix!.length] as const;
      return [
        right.length === 1
          ? repaired(view, 'number-suffix', span, right[0]!)
          : left(view, 'number-suffix', span, 'choice'),
      ];
    },
  );

/** What is read before the suffix: of a date only its year. */
function saidBefore(view: View, at: number, number: string): string {
  const chip = view.chips.get(at);
  const text = chip?.printed ?? view.text.slice(0, at) + number;
  return /\d{1,3}(?:[ \u00a0]\d{3})+%?$|\d+%?$/.exec(text)?.[0] ?? '';
}

/** Null: nothing that is spoken as a number. */
function suffixOf(said: string, form: string): string | null {
  const value = Number(said.replace(/[ \u00a0%]/g, ''));
  if (!/\d/.test(said) || value >= 1e12) return null;
  const grammar = grammarOf('az');
  if (form === 'ordinal') return said.endsWith('%') ? null : grammar.ordinal(value).split('-')[1]!;
  const as = NUMBER_CASES.find((one) => one === form)!;
  return grammar.inCase!(said, value, as).split('-')[1]!;
}
