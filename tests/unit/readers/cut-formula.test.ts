import { expect, test } from 'vitest';
import { ReadRefusal } from '../../../main/cells/refusal.ts';
import { biffFacts } from '../../../main/readers/biff/biff-facts.ts';

const record = (type: number, data: number[]): number[] => [type & 255, type >> 8, data.length & 255, data.length >> 8, ...data]; // prettier-ignore
const u16 = (value: number): number[] => [value & 255, value >> 8];

/** A globals part with one sheet, and that sheet with the given records; version 8. */
function stream(globals: number[], inSheet: number[]): Uint8Array {
  const bof = record(0x0809, [...u16(0x0600), ...u16(5), 0, 0, 0, 0]);
  const before = [...bof, ...globals];
  const at = before.length + 4 + 8;
  const sheet = record(0x0085, [...u16(at), 0, 0, 0, 0, 0, 0]);
  return Uint8Array.from([...before, ...sheet, ...bof, ...inSheet]);
}

test('a formula longer than its record is damage: the library would never end on it', () => {
  const shared = (length: number): Uint8Array =>
    stream([], record(0x04bc, [0, 0, 0, 0, 0, 0, 0, 1, ...u16(length), 1, 2, 3]));
  expect(() => biffFacts(shared(3))).not.toThrow();
  expect(() => biffFacts(shared(300))).toThrow(ReadRefusal);
});

test('a cell is struck by the font of its format, one of many numbers too', () => {
  const font = (grbit: number): number[] => record(0x0031, [...u16(200), ...u16(grbit), ...u16(0), ...u16(400), ...u16(0), 0, 0, 0, 0]); // prettier-ignore
  const xf = (index: number): number[] => record(0x00e0, [...u16(index), ...u16(0), ...u16(0)]);
  const globals = [...font(0), ...font(8), ...xf(0), ...xf(1)];
  const number = record(0x0203, [...u16(4), ...u16(2), ...u16(1), 0, 0, 0, 0, 0, 0, 0, 0]);
  const many = record(0x00bd, [...u16(5), ...u16(0), ...u16(0), 0, 0, 0, 0, ...u16(1), 0, 0, 0, 0, ...u16(1)]); // prettier-ignore
  const header = record(0x0014, [...u16(6), 0, ...Buffer.from('&C9 ay')]);
  const object = record(0x005d, [...u16(0x15), ...u16(0x12), ...u16(6)]);
  const text = [...record(0x01b6, [...Array.from({ length: 10 }, () => 0), ...u16(4)]), ...record(0x003c, [0, ...Buffer.from('A 89')])]; // prettier-ignore
  const facts = biffFacts(stream(globals, [...number, ...many, ...header, ...object, ...text]));
  expect([facts.look(0, 4, 2), facts.look(0, 5, 0), facts.look(0, 5, 1)]).toEqual([
    { struck: true },
    undefined,
    { struck: true },
  ]);
  expect(facts.outside(0)).toEqual([
    { kind: 'header', text: '9 ay' },
    { kind: 'text box', text: 'A 89' },
  ]);
});
