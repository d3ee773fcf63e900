import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../shared/domain/understanding/words/make-lexicon.ts';

const LETTERS = 'abcçdeəfgğhiıjklmnoöprsştuüvyzабвеийклмнорстучья';

/** Every word one slip away. */
function slips(word: string): string[] {
  const out = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail) out.add(head + tail.slice(1));
    if (tail.length > 1) out.add(head + tail[1]! + tail[0]! + tail.slice(2));
    for (const letter of LETTERS) {
      out.add(head + letter + tail);
      if (tail) out.add(head + letter + tail.slice(1));
    }
  }
  out.delete(word);
  return [...out];
}

/** [word of the vocabulary, word that says the opposite and is in no vocabulary] */
const OPPOSITES: [string, string][] = [
  ['göndərilmiş', 'göndərilməmiş'],
  ['göndərilən', 'göndərilməyən'],
  ['göndərilib', 'göndərilməyib'],
  ['göndərilməsi', 'göndərilməməsi'],
  ['göndərilir', 'göndərilmir'],
  ['verilmiş', 'verilməmiş'],
  ['verilir', 'verilmir'],
  ['tespit edilen', 'edilmeyen'],
  ['завершено', 'незавершено'],
  ['законный', 'незаконный'],
  ['identified', 'unidentified'],
  ['regular', 'irregular'],
  ['documented', 'undocumented'],
  ['səbəbli', 'səbəbsiz'],
  ['müqaviləli', 'müqaviləsiz'],
];

describe('one letter wrong', () => {
  it.each(OPPOSITES)('never turns the opposite of %s (%s) into it', (word, opposite) => {
    const lexicon = makeLexicon([word]);
    const own = new Set(lexicon.phrase(word));
    const wrong = slips(opposite).filter((slip) =>
      lexicon.words(slip).some(({ mended, lemmas }) => mended && lemmas.some((lemma) => own.has(lemma))),
    );
    expect(wrong).toEqual([]);
  });

  it('is mended where one word is meant, and said', () => {
    const lexicon = makeLexicon([
      'zərərçəkmiş',
      'Səhiyyə Nazirliyi',
      'потерпевших',
      'victims',
      'məhkəmə',
      'Daxili İşlər',
    ]);
    for (const [written, meant] of [
      ['zərərçkəmiş', 'zərərçəkmiş'],
      ['zərərçəkmşi', 'zərərçəkmiş'],
      ['Nazirlyi', 'Nazirliyi'],
      ['Səhyyə', 'Səhiyyə'],
      ['потерпевщих', 'потерпевших'],
      ['потрепевших', 'потерпевших'],
      ['vicitms', 'victims'],
      ['məkəmə', 'məhkəmə'],
      ['məhkmələrin', 'məhkəmə'],
    ] as const) {
      const [word] = lexicon.words(written);
      expect([written, word!.lemmas, word!.mended]).toEqual([written, lexicon.phrase(meant), true]);
    }
  });

  it('of two words as near, neither is meant', () => {
    const lexicon = makeLexicon(['planlama', 'plastama']);
    expect(lexicon.words('plaslama')[0]!.lemmas).toEqual([]);
  });

  it('leaves known words, numbers and short words alone', () => {
    const lexicon = makeLexicon(['alver', 'planları', 'üçüncü', 'million', 'fakt', 'ilanları']);
    expect(lexicon.words('ilanları')[0]!.mended).toBeUndefined();
    for (const word of ['alverçi', 'ikinci', 'billion', 'akt', 'aktı', 'trillion'])
      expect(lexicon.words(word)[0]!.lemmas).toEqual([]);
    expect(makeLexicon(['planları']).words('ilanları')[0]!.lemmas).toEqual([]);
  });
});
