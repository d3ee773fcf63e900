import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlainWords } from '../../main/resources/vocabulary.ts';
import { foldLabel } from '../../shared/domain/text/fold.ts';
import { ambiguous, catalogue, root } from './catalogue-fixture.ts';

const isCyrillic = (text: string): boolean => /[а-яё]/iu.test(text);

const plain = loadPlainWords(path.join(root, 'resources'));
const wordsOf = (kind: keyof typeof plain): Set<string> =>
  new Set(Object.values(plain[kind].words).flat().map(foldLabel));

const PASSING = ['neutral', 'title', 'light'] as const;
const HOLDING = ['restricting', 'part', 'telling'] as const;

describe('words that are no name of anything counted', () => {
  it('gives every list its reason and its words in four languages', () => {
    for (const list of Object.values(plain)) {
      expect(list.why.length).toBeGreaterThan(40);
      for (const words of Object.values(list.words)) {
        expect(words.length).toBeGreaterThan(4);
        expect(words.filter((word) => foldLabel(word) === '')).toEqual([]);
      }
    }
  });

  it('passes over nothing that holds a value back, in whatever language', () => {
    for (const passing of PASSING) {
      const words = wordsOf(passing);
      for (const holding of HOLDING)
        expect([passing, holding, [...wordsOf(holding)].filter((word) => words.has(word))]).toEqual([
          passing,
          holding,
          [],
        ]);
    }
  });

  it.each(['fakt', 'hal', 'zəng', 'kişi', 'не', 'not', 'yalnız', 'только', 'onlardan'])(
    'never passes over %s',
    (word) => {
      for (const passing of PASSING) expect([...wordsOf(passing)]).not.toContain(foldLabel(word));
    },
  );
});

describe('what a title says of its period or standing', () => {
  it.each([
    'rüblük',
    'aylıq',
    'yarımillik',
    'vəziyyətinə',
    'квартальный',
    'полугодовой',
    'по состоянию',
    'quarterly',
    'monthly',
    'half-yearly',
    'üç aylık',
    'cari il',
    'текущий год',
    'current year',
    'rəsmi',
    'official',
    'under',
  ])('is never passed over: %s', (word) => {
    for (const passing of PASSING) expect([...wordsOf(passing)]).not.toContain(foldLabel(word));
  });
});

describe('the wordings of the catalogue', () => {
  const passed = new Set([...wordsOf('neutral'), ...wordsOf('light')]);
  const saysSomething = (text: string): boolean =>
    foldLabel(text)
      .split(/[^\p{L}\p{N}%+.-]+/u)
      .some((word) => word !== '' && !passed.has(word));

  it('are never made of words that say nothing: such a condition would hold everywhere', () => {
    const codes = catalogue.dimensions.flatMap((dimension) => dimension.codes);
    const empty = [
      ...catalogue.figures.flatMap((f) => [
        ...Object.values(f.labels),
        ...f.synonyms,
        ...(f.phrases ?? []),
        ...(f.inContext ?? []).flatMap((context) => [...context.labels, ...(context.section ?? [])]),
      ]),
      ...catalogue.indicators.flatMap((i) => [
        ...Object.values(i.labels),
        ...(i.phrases ?? []),
        ...(i.inContext ?? []).flatMap((context) => [...context.labels, ...(context.section ?? [])]),
      ]),
      ...codes.flatMap((c) => [...Object.values(c.labels), ...c.synonyms, ...(c.phrases ?? [])]),
      ...catalogue.dimensions.flatMap((d) => d.phrases ?? []),
    ].filter((text) => !saysSomething(text));
    expect(empty).toEqual([]);
  });
});

describe('units and names', () => {
  it('let no word stand for two units, and keep every foreign currency from the manat', () => {
    const units = catalogue.units.map((u) => ({
      id: u.id,
      texts: [
        ...Object.values(u.labels),
        ...u.synonyms,
        ...(u.phrases ?? []),
        ...[...u.scaled, ...(u.scaledPhrases ?? [])].map((s) => s.written),
      ],
    }));
    expect(ambiguous(units)).toEqual([]);
    const currencies = ['USD', 'EUR', 'RUB', 'TRY', 'GEL', 'GBP'];
    for (const indicator of catalogue.indicators)
      for (const unit of [indicator.unit, ...(indicator.alsoUnits ?? [])])
        expect(currencies).not.toContain(unit);
    for (const id of currencies) expect(catalogue.unitsById.get(id)!.signs).toHaveLength(1);
  });

  it('let no name stand for two bodies, and no wording for two members of a dimension', () => {
    expect(
      ambiguous(
        catalogue.agencies.map((a) => ({
          id: a.id,
          texts: [...Object.values(a.names), ...a.abbreviations, ...a.aliases, ...(a.phrases ?? [])],
        })),
      ),
    ).toEqual([]);
    for (const { codes } of catalogue.dimensions) {
      const entries = codes.map((c) => ({
        id: c.id,
        texts: [...Object.values(c.labels), ...c.synonyms, ...(c.phrases ?? [])],
      }));
      expect(ambiguous(entries)).toEqual([]);
    }
  });

  it('let no wording of the new reading stand for two figures or indicators', () => {
    const figures = catalogue.figures
      .filter((f) => f.repeats === undefined)
      .map((f) => ({
        id: JSON.stringify([f.indicator, Object.keys(f.categories).length > 0 || f.period ? f.id : '']),
        texts: [...Object.values(f.labels), ...f.synonyms, ...(f.phrases ?? [])],
      }));
    const indicators = catalogue.indicators.map((i) => ({
      id: JSON.stringify([i.id, '']),
      texts: i.phrases ?? [],
    }));
    expect(ambiguous([...figures, ...indicators])).toEqual([]);
  });

  it('let every figure be reached: its dimensions are allowed, and it has wordings in Latin and in Cyrillic', () => {
    const wrong = catalogue.figures.filter((f) => {
      const indicator = catalogue.indicatorsById.get(f.indicator)!;
      const texts = [...(f.phrases ?? []), ...(indicator.phrases ?? [])];
      const lacking = f.repeats === undefined && !(texts.some(isCyrillic) && !texts.every(isCyrillic));
      return lacking || Object.keys(f.categories).some((d) => !(indicator.dimensions ?? []).includes(d));
    });
    expect(wrong.map((f) => f.id)).toEqual([]);
  });
});
