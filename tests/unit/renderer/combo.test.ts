import { expect, test } from 'vitest';
import { comboOf } from '../../../renderer/keys/combo.ts';

const pressed = (key: string, code: string, held: { ctrlKey?: true; shiftKey?: true } = {}): string =>
  comboOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('letters and digits count by their place, whatever is printed on them', () => {
  expect(pressed('щ', 'KeyO')).toBe('O');
  expect(pressed('я', 'KeyZ', { ctrlKey: true })).toBe('Ctrl+Z');
  expect(pressed('7', 'Digit7')).toBe('7');
});

test('a question mark and a stroke count by what is printed, on every layout', () => {
  const shiftKey = true;
  expect(pressed('?', 'Slash', { shiftKey })).toBe('?');
  expect(pressed('?', 'Digit7', { shiftKey })).toBe('?');
  expect(pressed('/', 'Slash')).toBe('/');
  expect(pressed('/', 'Digit7', { shiftKey })).toBe('/');
  expect(pressed('.', 'Slash')).toBe('/');
});
