import { describe, expect, it } from 'vitest';
import type { FigureDefinition } from '../../shared/domain/catalogue/catalogue.ts';
import { foldLabel } from '../../shared/domain/text/fold.ts';
import { ambiguous, catalogue, printed } from './catalogue-fixture.ts';

const textsOf = (figure: FigureDefinition): string[] => [...Object.values(figure.labels), ...figure.synonyms];

describe('figures', () => {
  it('has every printed figure once, in the order of the reference', () => {
    expect(catalogue.figures.filter((f) => f.kind !== 'unprinted').map((f) => f.id)).toEqual(
      printed.map((row) => row['id']),
    );
  });

  it('gives each the unit and kind that the reference has', () => {
    const here = printed.map((row) => {
      const figure = catalogue.figuresById.get(row['id']!)!;
      return [figure.id, figure.kind, catalogue.indicatorsById.get(figure.indicator)!.unit];
    });
    expect(here).toEqual(printed.map((row) => [row['id'], row['kind'], row['unit']]));
  });

  it('dates the figures whose period is not the workspace’s', () => {
    const other = printed.filter((row) => row['kind'] === 'context_global' && row['period'] !== '');
    for (const row of other) expect(catalogue.figuresById.get(row['id']!)!.period).toBe(row['period']);
    expect(catalogue.figuresById.get('nap.signed')!.period).toBe('2004-{year}');
    expect(catalogue.figuresById.get('chart.victims.by_sex.men')!.period).toBe('2005-{year}');
    expect(catalogue.figuresById.get('victims.identified')!.period).toBeUndefined();
  });

  it('labels them in three languages', () => {
    const incomplete = catalogue.figures.filter((f) =>
      Object.values(f.labels).some((text) => text.trim() === ''),
    );
    expect(incomplete).toEqual([]);
    const cyrillic = /[а-яё]/i;
    expect(catalogue.figures.filter((f) => !cyrillic.test(f.labels.ru)).map((f) => f.id)).toEqual([]);
    expect(
      catalogue.figures
        .filter((f) => cyrillic.test(f.labels.az) || cyrillic.test(f.labels.en))
        .map((f) => f.id),
    ).toEqual([]);
  });

  it('lets no label or synonym stand for two figures', () => {
    expect(ambiguous(catalogue.figures.map((f) => ({ id: f.id, texts: textsOf(f) })))).toEqual([]);
    expect(catalogue.figures.flatMap(textsOf).filter((text) => foldLabel(text) === '')).toEqual([]);
  });

  it('has no synonym that means something only in its context', () => {
    const roles = [
      'Cəmi',
      'Yekun',
      'всего',
      'итого',
      'total',
      'qadın',
      'kişi',
      'женщин',
      'мужчин',
      'hüquqi',
      'Say',
    ];
    const codes = catalogue.dimensions.flatMap((d) => d.codes.flatMap((c) => [c.labels.az, ...c.synonyms]));
    const contextual = new Set([...roles, ...codes].map(foldLabel));
    // Countable in themselves, and named like the code of a dimension.
    const own = new Set([
      'potential.identified',
      'child.birth_registrations.earlier_years',
      'prosecution.cases_investigated.earlier_years',
      'chart.events.physical',
      'chart.events.online',
      'compilers.central_executive_authorities',
      'compilers.local_executive_authorities',
      'public_morality.pornography',
      'referrals.ngo.women_21st_and_womens_initiative',
    ]);
    const wrong = catalogue.figures
      .filter((f) => !own.has(f.id))
      .flatMap((f) =>
        f.synonyms.filter((text) => contextual.has(foldLabel(text))).map((text) => [f.id, text]),
      );
    expect(wrong).toEqual([]);
  });

  it('says the same indicator and categories twice only where one repeats the other', () => {
    const keys = new Map<string, FigureDefinition>();
    const twice: string[] = [];
    for (const figure of catalogue.figures) {
      const categories = Object.entries(figure.categories).toSorted(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify([figure.indicator, categories, figure.period]);
      const first = keys.get(key);
      if (first === undefined) keys.set(key, figure);
      else if (figure.repeats !== first.id) twice.push(`${figure.id} = ${first.id}`);
    }
    expect(twice).toEqual([]);
  });

  it('repeats text figures on slides only, with their indicator', () => {
    const repeating = catalogue.figures.filter((f) => f.repeats !== undefined);
    expect(repeating.length).toBe(12);
    for (const figure of repeating) {
      expect(figure.id).toMatch(/^chart\./);
      expect(catalogue.figuresById.get(figure.repeats!)!.indicator).toBe(figure.indicator);
    }
    expect(catalogue.figuresById.get('chart.crimes.third_label.count')!.repeats).toBe(
      'prosecution.forced_labour_facts',
    );
  });

  it('keeps labels in context apart where the context is the same', () => {
    const entries = catalogue.figures.flatMap((f) =>
      (f.inContext ?? []).flatMap((context) =>
        context.labels.flatMap((label) =>
          (context.agencies ?? ['']).flatMap((agency) =>
            (context.section ?? ['']).map((section) => ({
              id: f.id,
              texts: [`${label} · ${agency} · ${section} · ${(context.units ?? []).join()}`],
            })),
          ),
        ),
      ),
    );
    expect(ambiguous(entries)).toEqual([]);
  });
});

describe('indicators', () => {
  it('are all counted by a figure', () => {
    const used = new Set(catalogue.figures.map((f) => f.indicator));
    expect(catalogue.indicators.filter((i) => !used.has(i.id)).map((i) => i.id)).toEqual([]);
  });

  it('are owned by the agencies that the reference names', () => {
    const missing = printed
      .filter((row) => row['agency'] !== '' && !row['id']!.startsWith('chart.'))
      .flatMap((row) => {
        const figure = catalogue.figuresById.get(row['id']!)!;
        const owners = catalogue.indicatorsById.get(figure.indicator)!.owners;
        return row['agency']!.split(';').filter((agency) => !owners.includes(agency));
      });
    expect(missing).toEqual([]);
  });

  it('know amounts per person from totals', () => {
    const perPerson = catalogue.indicators.filter((i) => i.measure === 'per-person').map((i) => i.id);
    expect(perPerson).toEqual(['assistance.lump_sum.amount', 'assistance.aid_fund.average']);
  });
});
