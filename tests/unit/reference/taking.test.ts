import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../shared/domain/reference/reference.ts';
import { reword, type Reworded } from '../../../shared/domain/reference/taking/reword.ts';
import { segmentsOf } from '../../../shared/domain/reference/taking/segments.ts';
import { parseInlines } from '../../../shared/domain/reference/text/parse-inlines.ts';
import { lineSpans } from '../../../shared/domain/reference/text/line-spans.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import { editTokens } from '../../../shared/domain/reference/returned/edit-tokens.ts';
import { editsOfText } from '../../../shared/domain/reference/returned/edits-of-text.ts';
import type { Passage } from '../../../shared/domain/reference/returned/passage.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';

/** What the placeholders of these lines print. */
const PRINTS: Record<string, [string, string]> = {
  '{hotline.calls}': ['1,204', 'hotline.calls'],
  '{hotline.calls|noun:call:calls}': ['calls', ''],
  '{courts.tried|both}': ['21 (−2)', 'courts.tried'],
  '{men}': ['1', 'men'],
  '{women}': ['90', 'women'],
  '{women|word}': ['three', 'women'],
  '{=ref.article:144-1}': ['144-1', ''],
  '{=ref.day:16 May 2023}': ['16 May 2023', ''],
  '{!women rose: rose}': ['rose', ''],
  '{?men: =0 -> none | else -> {men} men}': ['1 men', 'men'],
};

function passage(text: string, tags: Passage['paragraph']['tags'] = []): Passage {
  const paragraph = { text, section: '', kind: 'paragraph' as const, tags };
  const tokens = editTokens(paragraph, '.', wordingOf('en').wordValue);
  return { paragraph, tokens, at: '0', lines: [{ block: 'a.1', line: 0, from: 0, to: text.length }] };
}

/** Every change of a line that is returned so, taken one after the other; `!why` where one is not. */
function taken(source: string, returned: string): string {
  const segmentsIn = (line: string) =>
    segmentsOf(line, (item) => {
      const [text, figure] = PRINTS[item] ?? ['', ''];
      return { text, figures: figure === '' ? [] : [figure] };
    });
  const segments = segmentsIn(source);
  let text = '';
  const tags = segments.flatMap(({ printed, figures }) => {
    const start = text.length;
    text += printed;
    return figures.map((tag) => ({ tag, start, end: start + printed.length }));
  });
  const { edits } = editsOfText(passage(text, tags), passage(returned), (tag) => tag in Object.fromEntries(Object.values(PRINTS).map(([, figure]) => [figure, 1]))); // prettier-ignore
  const splices = new Map(
    edits.flatMap(({ change }) =>
      change?.do === 'reword' ? change.splices.map((one) => [`${one.from} ${one.to}`, one]) : [],
    ),
  );
  const said = reword(source, segmentsIn, { written: text, splices: [...splices.values()] }, ({ text: number }) => `<${number}>`); // prettier-ignore
  return typeof said === 'string' ? `!${said}` : shown(said);
}

const shown = ({ source, dropped }: Reworded): string =>
  dropped.length > 0 ? `${source} — without ${dropped.join(', ')}` : source;

describe('a line in the words of an editor keeps its placeholders', () => {
  test.each([
    ['nothing', 'There were {hotline.calls} {hotline.calls|noun:call:calls}.', 'There were 1,204 calls.', 'There were {hotline.calls} {hotline.calls|noun:call:calls}.'], // prettier-ignore
    ['words before', 'There were {hotline.calls} {hotline.calls|noun:call:calls}.', 'We had 1,204 calls.', 'We had {hotline.calls} {hotline.calls|noun:call:calls}.'], // prettier-ignore
    ['the noun itself', 'There were {hotline.calls} {hotline.calls|noun:call:calls} more.', 'There were 1,204 callers more.', 'There were {hotline.calls} callers more.'], // prettier-ignore
    ['a comma', 'Of {women} women, {men} man', 'Of 90 women {men} man'.replace('{men}', '1'), 'Of {women} women {men} man'], // prettier-ignore
    ['a value with its change', 'Courts tried {courts.tried|both} persons.', 'The courts tried 21 (−2) people.', 'The courts tried {courts.tried|both} people.'], // prettier-ignore
    ['its order', '{women} women and {men} man were met.', '1 man and 90 women were met.', '{men} man and {women} women were met.'], // prettier-ignore
    ['a number in letters', 'It met {women|word} persons.', 'It received three persons.', 'It received {women|word} persons.'], // prettier-ignore
    ['a new number', 'It met {women} women.', 'It met 90 women and 7 girls.', 'It met {women} women and <7> girls.'], // prettier-ignore
    ['a number less', 'It met {women} women and {men} man.', 'It met 90 women.', 'It met {women} women. — without men'], // prettier-ignore
    ['another article under its name', 'Under {=ref.article:144-1} of it.', 'Under 144-3 of it.', 'Under {=ref.article:144-3} of it.'], // prettier-ignore
    ['a month under its name', 'On {=ref.day:16 May 2023} it met.', 'On 16 June 2023 it met.', 'On {=ref.day:16 June 2023} it met.'], // prettier-ignore
    ['beside a claim', 'The number {!women rose: rose} again.', 'Their number rose again.', 'Their number {!women rose: rose} again.'], // prettier-ignore
    ['within a claim', 'The number {!women rose: rose} again.', 'The number fell again.', '!bound'],
    ['within a clause', 'It met {?men: =0 -> none | else -> {men} men} there.', 'It met 1 boys there.', '!bound'], // prettier-ignore
    ['a page within', 'Of the <!-- p.3 --> many {women} women', 'Of many 90 women', 'Of <!-- p.3 --> many {women} women'], // prettier-ignore
    ['words of a noun in other places', 'Of {hotline.calls} {hotline.calls|noun:call:calls} some', 'Of 1,204 some calls', 'Of {hotline.calls} some calls'], // prettier-ignore
    ['signs of the text', 'It met {women} women.', 'It met 90 {women} women.', '!signs'],
    ['number and words at once', 'Then {men} man was met in Baku.', 'Then 2 boys were met in Baku.', 'Then {men} boys were met in Baku.'], // prettier-ignore
  ])('%s', (_, source, returned, expected) => {
    expect(taken(source, returned)).toBe(expected);
  });
});

describe.each(['en', 'az'] as const)('the text that ships in %s', (language) => {
  const file = new URL(
    `../../../resources/templates/reference-2023/reference.${language}.md`,
    import.meta.url,
  );
  const { blocks, text } = readText(readFileSync(file, 'utf8'), { template: '', year: 2023, language });

  test('the spans of every block are its printed lines', () => {
    const wrong = blocks.flatMap(({ id, source }, at) => {
      const read = lineSpans(source).map(({ from, to }) =>
        parseInlines(source.slice(from, to), { language, year: 2023, note: () => undefined }),
      );
      const block = text.blocks[at]!;
      const meant = block.kind === 'section' ? [[{ kind: 'text', text: block.title }]] : linesOf(block);
      return JSON.stringify(read) === JSON.stringify(meant) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });
});
