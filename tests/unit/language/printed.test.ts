import { describe, expect, test } from 'vitest';
import { repairAll } from '../../../shared/domain/reference/language/repair.ts';
import type { Slip, SlipKind } from '../../../shared/domain/reference/language/slip.ts';
import { bracketed } from '../../../shared/domain/reference/text/brackets.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import { shipped, slipsOf } from './slips-in.ts';

/** What the print says of figures that it says in words. */
const VALUES = { 'global.un_report.men_increase|word': 'three' };
const find =
  (language: 'en' | 'az') =>
  (blocks: readonly TextBlock[]): Slip[] =>
    slipsOf(language, blocks, VALUES);

/** Slips of the printed text that its descriptions name, or that stand in it beside those. */
const PRINTED: Partial<Record<SlipKind, string[]>> = {
  'two-alternatives': [
    'subject to for the purposes of',
    'for of',
    'stipulations provisions',
    'Furthermore, Also',
  ],
  'doubled-word': [
    'booklet ‘Don’t Become a Human Trafficking Victim’ booklet',
    'the ‘The', 'the ‘A',
    'seminars ‘Career planning and choosing a profession the right way’ seminars',
  ], // prettier-ignore
  misprint: [
    'labour raising and', 'to ass the', 'took art in', 'derived of', 'ere', 'sullied with 504', 'heled', 'reschool', 'drawn u',
  ], // prettier-ignore
  quotes: ['Labour’', 'legislation)', "It'"],
  dash: ['humans -21.5%', 'Humans - 77%', 'Humans - 77%', 'Women - 1264', 'participation-36'],
  'number-style': ['591.900', '1264'],
  percent: ['percent'],
  'large-number': ['23.7 mn'],
  'full-stop': ['Humans'],
  'list-case': ['The', 'The'],
  'label-twice': ['Trafficking in Humans - 77% (159)', 'The Republic of Azerbaijan 2'],
  'label-empty': ['Total:'],
  'name-article': ['the GRETA', 'the Walk free', 'the Interpol', 'in Russian Federation', 'the Interpol'],
  name: ['Walk free', 'Tik-tok'],
  'foreign-letter': ['İnstagram'],
};

describe('the printed text of 2023', () => {
  const slips = find('en')(shipped('en', 'printed.en.md'));

  test.each(Object.entries(PRINTED))('has its slips found: %s', (kind, named) => {
    expect(slips.filter((slip) => slip.kind === kind).map(({ now }) => now)).toEqual(named);
  });

  test('has slides whose titles do not stand first', () => {
    expect(slips.filter(({ kind }) => kind === 'page-order')).toHaveLength(5);
  });

  test('leaves to a person what needs a fact', () => {
    const left = slips.filter(({ say }) => say === null);
    expect(left.map(({ kind, no }) => `${kind} ${no}`).toSorted()).toEqual([
      'dash two-ways',
      'label-empty fact',
      'label-twice fact',
      'label-twice fact',
      ...Array.from({ length: 5 }, () => 'missing-words fact'),
      'number-style two-ways',
      'quotes choice',
    ]);
  });
});

const placeholders = (source: string): string[] =>
  bracketed(source).flatMap((one) =>
    'body' in one ? [one.body.startsWith('?') ? asked(one.body) : one.body] : [],
  );

/** Of a clause what it asks, and the placeholders in its branches; its words may be repaired. */
const asked = (body: string): string =>
  JSON.stringify([body.slice(0, body.indexOf(':')), [...body.matchAll(/(?:[=<>]+-?\d+|else|missing) ->/g)].map(([when]) => when), placeholders(body)]); // prettier-ignore

const digits = (source: string): string[] =>
  [...source.replaceAll(/(?<=\d)[,.](?=\d{3}(?!\d))/g, '').matchAll(/\d+/g)].map(([run]) => run);

describe.each(['en', 'az'] as const)('all repairs of the %s text', (language) => {
  const before = shipped(language);
  const { blocks, repaired } = repairAll(before, find(language));

  test('touch no figure, no number and no condition', () => {
    expect(repaired.length).toBeGreaterThan(0);
    for (const [at, { source }] of before.entries()) {
      const after = blocks[at]!;
      expect(placeholders(after.source).toSorted()).toEqual(placeholders(source).toSorted());
      expect(digits(after.source).toSorted()).toEqual(digits(source).toSorted());
      expect(after.id).toBe(before[at]!.id);
    }
  });

  test('leave a text that is read as before', () => {
    const head = { template: 'reference-2023', year: 2023, language };
    const [was, is] = [parseText(before, head), parseText(blocks, head)];
    expect(is.problems).toEqual([]);
    expect(is.text.blocks.map(({ kind }) => kind)).toEqual(was.text.blocks.map(({ kind }) => kind));
  });

  test('find nothing to repair when they are done again', () => {
    expect(find(language)(blocks).filter(({ say }) => say !== null)).toEqual([]);
  });

  test('change nothing outside of the places that they name', () => {
    const changed = new Set(repaired.map(({ block }) => block));
    for (const [at, block] of before.entries())
      if (!changed.has(block.id)) expect(blocks[at]!.source).toBe(block.source);
  });
});

test.each(['en', 'az'] as const)('where no number is known, no rule follows one: %s', (language) => {
  const unknown = (blocks: readonly TextBlock[]) =>
    slipsOf(language, blocks, new Proxy({}, { get: () => '…' }));
  const kinds = new Set(unknown(shipped(language)).map(({ kind }) => kind));
  for (const kind of ['percent', 'number-article', 'number-suffix'] as const)
    expect(kinds).not.toContain(kind);
});

/** Sentences that are right, with what they have in common with slips. */
const RIGHT = {
  en: [
    'The victims’ children, the citizens’ appeals and the boys’ school were in focus.',
    'They were ‘one’, ‘two’ of ‘three “four” five’ and a man’s word.',
    'As many as {x} of the {y} victims, an 8 year old, an 11 year old and a 7 year old came.',
    'The Interpol channels, the GRETA report and the UNODC office were used by Interpol and GRETA.',
    'It rose by 3.5% to 1,264, by three per cent to 23.7 million, see Article 144-1 and 14-1.1.',
    'Socio-economic, lump-sum and post-2015 aid was given in 2020–2024 by pre- and post-war bodies.',
    'He had had enough of that that was said; the rules of the house for the poor hold.',
  ],
  az: [
    'Onlar {x} nəfər idi, 2023-cü ildə, 2026-cı ildə, 6-dan, 5-dən, 3-cü, 9-cu və 34,1%-i.',
    '“Qaynar xətt”ə, “Yol” kitabına və ‘Ev’ sözünə baxıldı.',
    'Az az, bir bir, yavaş yavaş gəldilər; üç faiz və 42% artdı, 2 374 000 manat, 2,5 milyon.',
    'İnterpol, TikTok, “Instagram” və WhatsApp ilə, Bakı-Şamaxı yolunda 144-1-ci maddə ilə.',
  ],
};

test.each(['en', 'az'] as const)('right sentences stay, with any numbers: %s', (language) => {
  for (const [at, source] of RIGHT[language].entries()) {
    const blocks = [{ id: 'a.1', source }];
    const slips = slipsOf(language, blocks, { x: String(7 * at + 1), y: '1,000' });
    // Guillemets of a single word within are the other marks of the house, and nothing else is said of them.
    expect(slips.filter(({ say, kind }) => say !== null && !(language === 'az' && kind === 'quotes'))).toEqual([]); // prettier-ignore
  }
});

test('the article and the suffix follow any number that a figure becomes', () => {
  for (const value of [1, 7, 8, 11, 17, 18, 79, 80, 89, 90, 100, 800, 1_100, 8_000, 11_000, 18_000, 19_000]) {
    const shown = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
    for (const article of ['a', 'an']) {
      const blocks = [{ id: 'a.1', source: `It was ${article} {x} day stay in all of the towns.` }];
      const { blocks: after } = repairAll(blocks, (now) => slipsOf('en', now, { x: shown }));
      const right = /^(?:8|11(?:,\d{3})*$|18(?:,\d{3})*$)/.test(shown) ? 'an' : 'a';
      expect(after[0]!.source).toContain(` ${right} {x}`);
    }
  }
  for (let value = 1; value < 120; value += 1) {
    const { blocks } = repairAll([{ id: 'a.1', source: '{x}-dən çox.' }], (now) =>
      slipsOf('az', now, { x: String(value) }),
    );
    expect(slipsOf('az', blocks, { x: String(value) })).toEqual([]);
  }
});
