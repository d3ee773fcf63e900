import { expect, test } from 'vitest';
import { azerbaijani, readerDocument, withList } from './native-reader-list.ts';
import { printedWith } from './printed-with.ts';

const document = readerDocument();
const text = azerbaijani();

test('the list for a native reader is what the text has now; `npx node tests/unit/reference/native-reader-list.ts` writes it', () => {
  expect(document).toBe(withList(document, text));
});

test('each place that it names is one of the text, and says what it is quoted with', () => {
  const printed = printedWith(text, 'az', 7);
  const shortened = (id: string): string | undefined =>
    [...printed.keys()].find((one) => one === id || (id.includes('…') && one.startsWith(id.split('…')[0]!) && one.endsWith(id.split('…').at(-1)!))); // prettier-ignore
  const ids = [...document.matchAll(/`([a-z-]+(?:…)?\.\d+)`/g)].map(([, id]) => id!);
  expect(ids.filter((id) => shortened(id) === undefined)).toEqual([]);
  const rows = document.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split(' | ').map((one) => one.replace(/^\| | \|$/g, ''))); // prettier-ignore
  const all = [...printed.values()].join('\n');
  const terms = rows.filter(({ length }) => length === 3).flatMap(([, quoted = '']) => [...quoted.matchAll(/“([^”]+)”/g)].map(([, one]) => one!.split(' … ')[0]!)); // prettier-ignore
  expect(terms.length).toBeGreaterThan(12);
  expect(terms.filter((term) => !all.includes(term))).toEqual([]);
});
