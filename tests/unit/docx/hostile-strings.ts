import { Random } from '../../fuzz/random.ts';

/** What people paste and programs stumble over: markup, control characters, directions, halves of pairs, formulas. */
const PIECES = [
  '<', '>', '&', '"', "'", '&amp;', '&#0;', ']]>', '<![CDATA[', '<!--', '-->', '<?xml version="1.0"?>', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  '<w:p/>', '</w:t></w:r></w:p>', '<w:raw w:at="0"/>', '<?arayis-before <w:p/>?>', '<?arayis-new x?>', 'w:fldChar', '{ PAGE }', '{ INCLUDETEXT "C:\\\\x" }', '\u0013 DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \u0014x\u0015',
  '=HYPERLINK("http://x.example")', '=1+1', '+1', '-1', '@SUM(A1)', '\t', '\n', '\r\n', '\r', '\u0000', '\u0001', '\u0008', '\u000b', '\u000c', '\u001f', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200e', '\u200f', '\u2028', '\u2029', '\u202e', '\u2066', '\u2069', '\ufeff', '\ufffe', '\uffff', '\ufffd',
  '\ud800', '\udc00', '\ud83d', '👨‍👩‍👧‍👦', '🇦🇿', '𝟙𝟚', '𠮷', 'e\u0301\u0302\u0303', 'Əə İıĞğŞşÇçÖöÜü', 'שלום', 'مرحبا', '中文', 'ﬁ', '%s%n', '${x}', '{{x}}', '{%x%}', '..\\\\..\\\\', 'null', 'undefined', 'rId1', '1-ci', '42%-i', '−2', '  ', ' ', 'a', '0', '\u0001\ufffe',
]; // prettier-ignore

/** As many texts as are asked for, the same every time; the last ones are very long. */
export function hostileStrings(count: number): string[] {
  const random = new Random(20231112);
  const mixed = Array.from({ length: count - PIECES.length - 4 }, () =>
    Array.from({ length: 1 + random.below(6) }, () => PIECES[random.below(PIECES.length)]!).join(''),
  );
  const long = ['x'.repeat(200_000), '<&'.repeat(20_000), 'ə '.repeat(40_000), `${'\u202e'.repeat(5000)}1`];
  return [...PIECES, ...mixed, ...long];
}
