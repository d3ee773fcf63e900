import { expect, test } from 'vitest';
import { XmlScanner } from '../../../main/readers/xml/xml-scanner.ts';

/** What a handler is told of a document that comes in pieces of so many characters. */
function scanned(document: string, piece: number): string[] {
  const told: string[] = [];
  const scanner = new XmlScanner('a part', {
    open: (name, raw) => told.push(`<${name} ${raw.trim().length}>`),
    close: (name) => told.push(`</${name}>`),
    text: (value) => told.push(value),
  });
  for (let at = 0; at < document.length; at += piece) scanner.write(document.slice(at, at + piece));
  scanner.end();
  return told;
}

test('the pieces that a part comes in change nothing', () => {
  const document =
    '<?xml version="1.0"?><a b=">&lt;"><!-- <c> --><c/>1 &amp; 2<![CDATA[<d>]]><e>\r\n</e></a>\n';
  const whole = scanned(document, document.length);
  expect(whole).toEqual(['<a 9>', '<c 0>', '</c>', '1 & 2', '<d>', '<e 0>', '\n', '</e>', '</a>']);
  for (const piece of [1, 2, 3, 7, 50]) expect(scanned(document, piece)).toEqual(whole);
});

test.each([
  ['tag', `<a b="${'x'.repeat(1_000_000)}"/>`],
  ['comment', `<a><!--${'- '.repeat(500_000)}--></a>`],
  ['literal text', `<a><![CDATA[${']'.repeat(1_000_000)}]]></a>`],
])('a long %s is not looked through anew for every piece of it', (_, document) => {
  const from = performance.now();
  expect(scanned(document, 64).length).toBeGreaterThan(1);
  expect(performance.now() - from).toBeLessThan(2000);
});
