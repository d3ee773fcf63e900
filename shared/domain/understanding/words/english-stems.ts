import type { Stem } from './turkic-stems.ts';

const IRREGULAR: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  given: 'give',
  taken: 'take',
  held: 'hold',
  found: 'find',
  paid: 'pay',
  made: 'make',
  sent: 'send',
  sought: 'seek',
  born: 'bear',
};

/** Two spellings of one word: the American one stands for both. */
const AMERICAN: Record<string, string> = {
  isation: 'ization',
  ising: 'izing',
  ised: 'ized',
  ises: 'izes',
  ise: 'ize',
  our: 'or',
  centre: 'center',
  centres: 'centers',
  programme: 'program',
  offence: 'offense',
  defence: 'defense',
};
const BRITISH =
  /(?<=....)isation|(?<=organ|recogn|author|legal|real|final|util|special|victim|computer|standard)is(?:ing|ed|es|e)$|(?<=^(?:lab|harb|neighb|behavi|col|hon))our|^centres?$|^programme|^offence|^defence/;

/** Ends in what looks like an ending and is none. */
const WHOLE = /(?:ss|us|is|ous|thing|eed|ring|king|wing)$/;

/** Whole words whose stem is another word. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'united limited advanced according including following outstanding during evening morning news series species means ' +
    'goods customs arms premises proceedings earnings savings clothes glasses ' +
    'has was this yes gas bus plus sexes'
  ).split(' '),
);

/** Stems that a small English word may have: plural, possessive, -ed and -ing; nothing derived (`-er`, `-ion`, `un-`). */
export function englishStems(word: string): Stem[] {
  if (OTHERS.has(word)) return [];
  const irregular = IRREGULAR[word];
  if (irregular) return [found(irregular, true)];
  const out: Stem[] = [];
  const american = word.replace(BRITISH, (part) => AMERICAN[part]!);
  if (american !== word) return [found(american, true)];
  const add = (stem: string, sure: boolean): void => {
    if (stem.length >= 3) out.push(found(stem, sure));
  };
  if (/[^aeiou]ies$/.test(word)) add(`${word.slice(0, -3)}y`, true);
  else if (/(?:s|x|z|ch|sh)es$/.test(word)) {
    add(word.slice(0, -2), true);
    add(word.slice(0, -1), false);
  } else if (word.endsWith('s') && !WHOLE.test(word)) add(word.slice(0, -1), word.length >= 6);
  for (const ending of ['ed', 'ing'])
    if (word.endsWith(ending) && word.length >= ending.length + 3 && !word.endsWith('eed'))
      verbStems(word.slice(0, -ending.length), add);
  const plural = word.endsWith('ings') ? word.slice(0, -4) : '';
  if (plural.length >= 3) verbStems(plural, add);
  return out;
}

function verbStems(stem: string, add: (stem: string, sure: boolean) => void): void {
  if (!/[aeiouy]/.test(stem)) return;
  if (/[^aeiou]i$/.test(stem)) return add(`${stem.slice(0, -1)}y`, true);
  const doubled = /([bdgklmnprtv])\1$/.test(stem);
  if (doubled) add(stem.slice(0, -1), !stem.endsWith('l'));
  /** A short vowel before one consonant would have doubled it: `fined` is of `fine`. */
  const silent =
    /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) ||
    /(?:[aeiou][cgsvz]|[^aeiou][cgv]|[iu]t|at|[aiou]d|[aiu]r|iz|is|as|us|u|bl|pl|tl|ur|ng|rs|ns)$/.test(stem);
  if (!silent || stem.length >= 4) add(stem, !silent && !doubled);
  add(`${stem}e`, silent);
}

const found = (stem: string, sure: boolean): Stem => ({
  stem,
  kind: 'noun',
  sure: sure && stem.length >= 4,
  plural: false,
  single: false,
  vowelStem: false,
  form: 'en',
});
