import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlainWords, loadSameWords } from '../../main/resources/vocabulary.ts';
import { wordingsWith } from '../../shared/domain/catalogue/same-words.ts';
import { foldLabel } from '../../shared/domain/text/fold.ts';
import { ambiguous, catalogue, root } from './catalogue-fixture.ts';

const same = loadSameWords(path.join(root, 'resources'));
const wordings = wordingsWith(same);

describe('words of one meaning', () => {
  it('stand for one another wherever one is written, in any form', () => {
    expect(wordings('insan alverinə görə')).toEqual(['insan alverinə görə', 'insan ticarəti görə']);
    expect(wordings('Выявленные потерпевшие')).toContain('обнаружено жертвы');
    expect(wordings('Human trafficking facts')).toContain('trafficking in persons facts');
    expect(wordings('kayıtlı çağrılar')).toEqual(['kayıtlı çağrılar']);
  });

  it('never touch a longer word that only begins alike', () => {
    expect(wordings('persons sentenced')).toEqual(['persons sentenced']);
    expect(wordings('children aided').length).toBe(1);
  });

  it('make at most two dozen wordings of one', () => {
    const all = catalogue.figures.flatMap((f) => [...f.synonyms, ...(f.phrases ?? [])]);
    const counts = all.map((text) => wordings(text).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(24);
    expect(counts.filter((n) => n > 1).length).toBeGreaterThan(all.length / 3);
  });

  it('make no wording of one figure a wording of another', () => {
    const of = (texts: string[]): string[] => texts.flatMap(wordings);
    const figures = catalogue.figures
      .filter((f) => f.repeats === undefined)
      .map((f) => ({
        id: JSON.stringify([f.indicator, Object.keys(f.categories).length > 0 || f.period ? f.id : '']),
        texts: of([...Object.values(f.labels), ...f.synonyms, ...(f.phrases ?? [])]),
      }));
    const indicators = catalogue.indicators.map((i) => ({
      id: JSON.stringify([i.id, '']),
      texts: of(i.phrases ?? []),
    }));
    expect(ambiguous([...figures, ...indicators])).toEqual([]);
  });

  it('are none that say nothing or hold a value back', () => {
    const plain = loadPlainWords(path.join(root, 'resources'));
    const others = new Set(
      (['neutral', 'light', 'restricting', 'part'] as const)
        .flatMap((kind) => Object.values(plain[kind].words).flat())
        .map(foldLabel),
    );
    const words = Object.values(same.words)
      .flat(2)
      .map((word) => foldLabel(word.replaceAll('|', '')));
    expect(words.filter((word) => others.has(word))).toEqual([]);
  });
});
