import { expect, test } from 'vitest';
import { parseKey } from '../../shared/domain/keys/figure-key.ts';
import { personKey } from '../../shared/domain/people/person.ts';

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
