import { expect, test } from 'vitest';
import { titleAsFileName } from '../../shared/domain/text/file-name.ts';

test.each([
  ['2018/2019: “Qurbanlar” <cəmi>?', '2018 2019 Qurbanlar cəmi'],
  ['Şəxs \\ hüquqi | fiziki*', 'Şəxs hüquqi fiziki'],
  ['a\tb\nc', 'a b c'],
  ['ends with a stop. ', 'ends with a stop'],
])('%s', (title, name) => expect(titleAsFileName(title)).toBe(name));

test('a long title is cut', () => {
  expect(titleAsFileName(`${'ə'.repeat(79)}. ${'x'.repeat(50)}`)).toBe('ə'.repeat(79));
});
