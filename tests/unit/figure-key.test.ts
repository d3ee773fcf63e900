import { expect, test } from 'vitest';
import { parseKey, askedKey, indicatorOf, keyText } from '../../shared/domain/keys/figure-key.ts';
import { personKey } from '../../shared/domain/people/person.ts';
import { figureWith } from '../../shared/domain/keys/figure-with.ts';
import { figureOfVariable, variableKey } from '../../shared/domain/keys/variable-key.ts';
import { figureOfTag, figureTag, isChangeTag, tagNames } from '../../shared/domain/keys/figure-tag.ts';

test('keys', () => {
  expect(parseKey('victims.identified', '2023')).toEqual({ figure: 'victims.identified', period: '2023' });
  expect(parseKey('victims.identified@2005-2023', '2023')).toMatchObject({ period: '2005-2023' });
  expect(parseKey('v{sex=women,age=18-25}@2022', '2023')).toEqual({
    figure: 'v{age=18-25,sex=women}',
    period: '2022',
  });
});

test.each(['', 'a b', 'v@', 'v@23', 'v{sex}', 'v{sex=a', 'v@2023@2024'])('%j is no key', (text) => {
  expect(parseKey(text, '2023')).toBeNull();
});

test('one name, however it is typed', () => {
  const one = personKey('İlqar Əliyev');
  expect(personKey('  ilqar   ƏLİYEV ')).toBe(one);
  expect(personKey('I\u0307lqar Əliyev')).toBe(one);
  expect(personKey('İlqar Əliyeva')).not.toBe(one);
});

test.each([
  ['prosecution.cases', {}],
  ['prosecution.cases', { offence: 'a', sex: 'women' }],
  ['v', { sex: 'women', age: '18-25', age2: 'x' }],
])('what is made of %s and %j is read back as it is', (indicator, categories) => {
  const key = { figure: figureWith(indicator, categories), period: '2023' };
  expect(parseKey(keyText(key), '1999')).toEqual(key);
  expect(indicatorOf(key.figure)).toBe(indicator);
});

test('a key is asked for with its period or without', () => {
  expect(askedKey({ figure: 'v' })).toBe('v');
  expect(askedKey({ figure: 'v', period: '2022' })).toBe(keyText({ figure: 'v', period: '2022' }));
});

test.each(['value', 'change', 3] as const)('the %s of a figure leads back to it', (kind) => {
  expect(figureOfVariable(variableKey({ figure: 'wanted.local', kind }))).toBe('wanted.local');
});

test('a tag names its figure, not another that begins alike', () => {
  const tag = figureTag('wanted.local', 'change');
  expect([figureOfTag(tag), isChangeTag(tag), tagNames(tag, 'wanted.local')]).toEqual([
    'wanted.local',
    true,
    true,
  ]);
  expect(tagNames('wanted.locally', 'wanted.local')).toBe(false);
  expect(isChangeTag(figureTag('wanted.local', 'word'))).toBe(false);
});
