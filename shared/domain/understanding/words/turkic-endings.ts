import { bare } from './letters.ts';

/**
 * Every ending that Azerbaijani and Turkish nouns and verbs take without a change of meaning, spelt out once with the
 * vowels each stem asks for. `A` is a/ə/e, `I` is ı/i/u/ü (ı and i are one letter after folding). Endings that change
 * what is meant (-sız, -lı, -çı, -lıq, future -acaq, must -malı) are left out on purpose.
 */

/** What the last vowel of the stem may be: back or front, spread or round. */
const BACK = 1;
const FRONT = 2;
const BACK_ROUND = 4;
const FRONT_ROUND = 8;

const VOWELS: Record<string, number> = {
  a: BACK,
  o: BACK_ROUND,
  u: BACK_ROUND,
  ə: FRONT,
  e: FRONT,
  ö: FRONT_ROUND,
  ü: FRONT_ROUND,
  i: BACK | FRONT,
};
const BARE_VOWELS: Record<string, number> = {
  ...VOWELS,
  o: BACK_ROUND | FRONT_ROUND,
  u: BACK_ROUND | FRONT_ROUND,
};

export type Kind = 'noun' | 'verb' | 'negative';

export interface Ending {
  kind: Kind;
  /** Which last vowels of the stem it follows. */
  after: number;
  /** Whether the stem ends in a consonant (`C`), a vowel (`V`), or either. */
  on: 'C' | 'V' | 'any';
  /** Long enough, or of a shape, that it is hardly part of another word. */
  sure: boolean;
  /** A plural, which no case or possessive can stand before. */
  plural: boolean;
  /** Names the participle of a verb, so that two of them prove its stem. */
  form: string;
}

interface Template {
  text: string;
  on: Ending['on'];
  sure: boolean;
  plural: boolean;
}

type State = 'C' | 'V' | 'P3';

const CASES: Record<State, string[]> = {
  C: ['', 'In', 'I', 'A', 'dA', 'dAn', 'dAkI', 'tA', 'tAn', 'tAkI'],
  V: ['', 'nIn', 'nI', 'yA', 'dA', 'dAn', 'dAkI'],
  P3: ['', 'nIn', 'nI', 'nA', 'ndA', 'ndAn', 'ndAkI'],
};
const LAST: Record<State, string[]> = { C: ['dIr', 'lA'], V: ['dIr', 'ylA'], P3: ['dIr', 'ylA'] };

/** Endings of a noun on a stem in this state: [plural] [possessive] [case] [copula, with]. */
function nominal(start: State): Template[] {
  const out: Template[] = [];
  const plurals = start === 'P3' ? [''] : ['', 'lAr'];
  for (const plural of plurals) {
    const state: State = plural ? 'C' : start;
    const owners: [string, State][] =
      state === 'C'
        ? [
            ['', 'C'],
            ['I', 'P3'],
            ['ImIz', 'C'],
          ]
        : state === 'V'
          ? [
              ['', 'V'],
              ['sI', 'P3'],
              ['mIz', 'C'],
            ]
          : [['', 'P3']];
    for (const [owner, then] of owners) {
      const tails = [
        ...CASES[then],
        ...LAST[then],
        ...CASES[then].filter((end) => end.endsWith('dA')).map((end) => `${end}dIr`),
      ];
      for (const tail of tails) {
        const text = plural + owner + tail;
        if (text === '') continue;
        const on =
          plural || /^[dt]/.test(text) ? (text.startsWith('t') ? 'C' : 'any') : start === 'C' ? 'C' : 'V';
        out.push({
          text,
          on,
          sure: plural !== '' || (text.length >= 3 && !text.startsWith('t')),
          plural: plural !== '',
        });
      }
    }
  }
  return out;
}

interface Participle {
  text: string;
  on: Ending['on'];
  /** Undefined: a finite form, which takes no more. */
  end?: State;
  sure?: true;
}

const PARTICIPLES: Participle[] = [
  { text: 'mIş', on: 'any', end: 'C', sure: true },
  { text: 'An', on: 'C', end: 'C' },
  { text: 'yAn', on: 'V', end: 'C', sure: true },
  { text: 'mA', on: 'any', end: 'V' },
  { text: 'mAq', on: 'any', end: 'C', sure: true },
  { text: 'mAk', on: 'any', end: 'C', sure: true },
  { text: 'dIğI', on: 'any', end: 'P3', sure: true },
  { text: 'dIyI', on: 'any', end: 'P3', sure: true },
  { text: 'tIğI', on: 'C', end: 'P3', sure: true },
  { text: 'dIqlArI', on: 'any', end: 'P3', sure: true },
  { text: 'dIklArI', on: 'any', end: 'P3', sure: true },
  { text: 'dIqdA', on: 'any', sure: true },
  { text: 'dIkdA', on: 'any', sure: true },
  { text: 'Ib', on: 'C' },
  { text: 'yIb', on: 'V' },
  { text: 'IbdIr', on: 'C' },
  { text: 'yIbdIr', on: 'V' },
  { text: 'IblAr', on: 'C' },
  { text: 'Ip', on: 'C' },
  { text: 'yIp', on: 'V' },
  { text: 'dI', on: 'any' },
  { text: 'dIlAr', on: 'any' },
  { text: 'mIşdI', on: 'any', sure: true },
  { text: 'mIştIr', on: 'any', sure: true },
  { text: 'Ir', on: 'C' },
  { text: 'IrlAr', on: 'C' },
  { text: 'yIr', on: 'V' },
  { text: 'yIrlAr', on: 'V' },
  { text: 'Iyor', on: 'C', sure: true },
];

const NEGATIVES: Participle[] = [
  { text: 'mAmIş', on: 'any', end: 'C', sure: true },
  { text: 'mAyAn', on: 'any', end: 'C', sure: true },
  { text: 'mAmA', on: 'any', end: 'V', sure: true },
  { text: 'mAmAq', on: 'any', end: 'C', sure: true },
  { text: 'mAmAk', on: 'any', end: 'C', sure: true },
  { text: 'mAdIğI', on: 'any', end: 'P3', sure: true },
  { text: 'mAdIyI', on: 'any', end: 'P3', sure: true },
  { text: 'mAdIqlArI', on: 'any', end: 'P3', sure: true },
  { text: 'mAdIklArI', on: 'any', end: 'P3', sure: true },
  { text: 'mAdIqdA', on: 'any', sure: true },
  { text: 'mAdIkdA', on: 'any', sure: true },
  { text: 'mAyIb', on: 'any', sure: true },
  { text: 'mAyIbdIr', on: 'any', sure: true },
  { text: 'mAyIp', on: 'any', sure: true },
  { text: 'mAdI', on: 'any' },
  { text: 'mAdIlAr', on: 'any' },
  /** "Without being given", hardly ever "from the giving", which is `verilməsindən`. */
  { text: 'mAdAn', on: 'any' },
  { text: 'mIr', on: 'any' },
  { text: 'mIrlAr', on: 'any' },
  { text: 'mAz', on: 'any' },
  { text: 'mIyor', on: 'any' },
];

/** [A, I, class] of every vowel a stem can end on; Turkish has e where Azerbaijani has ə. */
const HARMONIES: [string, string, number][] = [
  ['a', 'i', BACK],
  ['ə', 'i', FRONT],
  ['e', 'i', FRONT],
  ['a', 'u', BACK_ROUND],
  ['ə', 'ü', FRONT_ROUND],
  ['e', 'ü', FRONT_ROUND],
];

function spelt(template: string, wide: string, narrow: string): string {
  let now = narrow;
  return template.replace(/[AI]/g, (vowel) => {
    if (vowel === 'I') return now;
    now = 'i';
    return wide;
  });
}

export interface Endings {
  of: Map<string, Ending[]>;
  vowels: Record<string, number>;
  longest: number;
}

const LONGEST = 16;

function made(plain: (text: string) => string, vowels: Record<string, number>): Endings {
  const of = new Map<string, Ending[]>();
  const add = (template: string, ending: Omit<Ending, 'after'>): void => {
    for (const [wide, narrow, after] of HARMONIES) {
      const text = plain(spelt(template, wide, narrow));
      if (text.length > LONGEST) continue;
      const list = of.get(text);
      const same = list?.find(
        (other) => other.kind === ending.kind && other.form === ending.form && other.on === ending.on,
      );
      if (same) same.after |= after;
      else if (list) list.push({ ...ending, after });
      else of.set(text, [{ ...ending, after }]);
    }
  };
  for (const state of ['C', 'V'] as const)
    for (const { text, on, sure, plural } of nominal(state))
      add(text, { kind: 'noun', on, sure, plural, form: '' });
  const tails = { C: nominal('C'), V: nominal('V'), P3: nominal('P3') };
  for (const [kind, participles] of [
    ['verb', PARTICIPLES],
    ['negative', NEGATIVES],
  ] as const)
    for (const { text, on, end, sure = false } of participles) {
      const base = { kind, on, plural: false, form: text.replace(/lAr$/, '') };
      add(text, { ...base, sure });
      for (const tail of end ? tails[end] : [])
        if (!(kind === 'verb' && text === 'mA' && tail.text === 'dAn') && (end !== 'C' || tail.on !== 'V'))
          add(text + tail.text, { ...base, sure });
    }
  return { of, vowels, longest: LONGEST };
}

let written: Endings | undefined;
let plain: Endings | undefined;

/** Endings as they are written. */
export const endings = (): Endings => (written ??= made((text) => text, VOWELS));

/** Endings as they are typed without Azerbaijani and Turkish letters. */
export const bareEndings = (): Endings => (plain ??= made(bare, BARE_VOWELS));
