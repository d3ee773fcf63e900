import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { tagOf } from '../../../main/docx/content-control.ts';
import { finishSheet } from '../../../main/docx/chart-xml.ts';
import { zip } from '../../../main/docx/zip.ts';

test('a zip holds what was put in, stored or deflated', () => {
  const long = new TextEncoder().encode('ə'.repeat(5000));
  const packed = zip([
    { name: 'a.xml', bytes: long },
    { name: 'word/b.bin', bytes: new Uint8Array([1, 2, 3]), stored: true },
    { name: 'empty', bytes: new Uint8Array() },
  ]);
  const parts = unzipSync(packed);
  expect(Object.keys(parts)).toEqual(['a.xml', 'word/b.bin', 'empty']);
  expect(strFromU8(parts['a.xml']!)).toBe('ə'.repeat(5000));
  expect([...parts['word/b.bin']!]).toEqual([1, 2, 3]);
  expect(packed.length).toBeLessThan(600);
});

test('tags are figure ids, changes are told apart, long ones stay unique within 64 characters', () => {
  expect(tagOf('wanted.local', 'value')).toBe('wanted.local');
  expect(tagOf('wanted.local', 'change')).toBe('wanted.local@delta');
  const long = `indicator{${'x'.repeat(80)}}`;
  const tags = [tagOf(`${long}1`, 'value'), tagOf(`${long}2`, 'value'), tagOf(`${long}1`, 'change')];
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toHaveLength(64);
});

test('in the workbook a missing value reads …, zeros of other columns stay', () => {
  expect(
    finishSheet('<c r="B2"><v>0</v></c><c r="C2"><v>0</v></c><c r="C3"><v>5</v></c>', 'C', new Map()),
  ).toBe('<c r="B2"><v>0</v></c><c r="C2" t="inlineStr"><is><t>…</t></is></c><c r="C3"><v>5</v></c>');
});
