import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { buildReference } from '../../../main/docx/build.ts';
import { tagOf } from '../../../main/docx/content-control.ts';
import { readParts } from '../../../main/readers/read-document.ts';
import { NOTHING } from '../../../shared/charts/series.ts';
import type { Annex } from '../../../shared/domain/reference/annex.ts';
import type {
  ComposedBlock,
  ComposedDocument,
  ComposedRun,
} from '../../../shared/domain/reference/composed.ts';
import { readBack } from '../../../shared/domain/reference/gate/read-back.ts';
import { writtenLines, writtenNotes } from '../../../shared/domain/reference/gate/written-lines.ts';
import { documentLines } from '../../../shared/domain/reference/tracked/document-line.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { hostileStrings } from './hostile-strings.ts';
import { packageProblems } from './package-problems.ts';

const STRINGS = hostileStrings(500);
const FIGURE = 'hostile.figure';

/** Every text in every place that a text can come to. */
function blocksOf(texts: readonly string[]): ComposedBlock[] {
  const text = (one: string): ComposedRun => ({ kind: 'text', text: one });
  return texts.flatMap((one, at): ComposedBlock[] => {
    const figure: ComposedRun = { kind: 'figure', figure: FIGURE, part: 'value', text: one, state: 'agreed', open: at % 3 === 0, comments: [{ lead: one, text: one, key: one, lines: [one] }] }; // prettier-ignore
    const emphasis = ([undefined, 'strong', 'italic'] as const)[at % 3];
    const prose: ComposedRun = { kind: 'text', text: one, ...(emphasis && { emphasis }) };
    const id = `hostile.${at}`;
    const page = 1;
    const kinds: ComposedBlock[] = [
      { id, kind: 'paragraph', page, runs: [prose, { kind: 'text', text: '', note: `${one}.` }] },
      { id, kind: 'list-item', page, runs: [text(`${at} `), figure] },
      {
        id,
        kind: 'table',
        page,
        rows: [
          [[text(one)], [text('#')]],
          [[text(one)], [figure]],
        ],
      },
      { id, kind: 'date', runs: [prose] },
    ];
    return [kinds[at % kinds.length]!];
  });
}

function composed(texts: readonly string[]): ComposedDocument {
  const slide: ComposedBlock = { id: 'slide.1', kind: 'slide', page: 30, title: texts[0]!, items: texts.slice(0, 40).map((text) => ({ role: 'label', runs: [{ kind: 'text', text }] })) }; // prettier-ignore
  const section: ComposedBlock = { id: 's', kind: 'section', title: texts[9]!, printed: true };
  return {
    template: 't', year: 2023, mode: 'house', language: 'en', blocks: [section, ...blocksOf(texts), slide],
    corrections: [], unprinted: [], figures: { total: 1, open: 0, blocked: 0 }, blockComments: {}, comments: [],
  }; // prettier-ignore
}

const annex = (texts: readonly string[]): Annex => ({
  slides: [
    {
      page: 30,
      charts: [
        {
          kind: 'bar',
          axisTitle: { en: texts[5]!, az: 'x' },
          missing: { en: texts[6]!, az: 'x' },
          list: {
            series: { en: texts[7]!, az: 'x' },
            items: texts.slice(0, 20).map((en) => ({ label: { en, az: 'x' }, keys: [FIGURE] })),
          },
        },
      ],
    },
  ],
});

const build = (texts: readonly string[], before?: readonly string[]): Promise<Uint8Array> =>
  buildReference(composed(texts), annex(texts), {
    now: new Date('2024-03-12T09:00:00Z'),
    period: '2023',
    lookup: () => ({ ...NOTHING, value: 5, status: 'value' }),
    labels: new Map([[FIGURE, texts.slice(0, 40).join('')]]),
    draft: { number: 3, date: texts[0]! },
    title: texts.slice(0, 60).join(''),
    people: { exportedBy: texts[12]!, decidedBy: [texts[13]!] },
    ...(before && { before: documentLines(composed(before)) }),
  });

let plain: Uint8Array;
let tracked: Uint8Array;
beforeAll(async () => {
  plain = await build(STRINGS);
  tracked = await build(STRINGS, STRINGS.toReversed());
}, 120_000);

test.each(['plain', 'tracked'])('%s: 500 hostile texts leave a file that is whole', (kind) => {
  expect(packageProblems(unzipSync(kind === 'plain' ? plain : tracked)).slice(0, 10)).toEqual([]);
});

test.each(['plain', 'tracked'])('%s: each of them is read back letter by letter', async (kind) => {
  const read = await readParts(kind === 'plain' ? plain : tracked);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const lines = writtenLines(composed(STRINGS), ({ figure, part }) => tagOf(figure, part));
  const { edits, found } = readBack(
    { lines, charts: [[Array.from({ length: 20 }, () => 5)]], notes: writtenNotes(composed(STRINGS)) },
    read.value,
    {
      owners: new Set([FIGURE]),
      ownLines: [],
      wordValue: wordingOf('en').wordValue,
    },
  );
  expect(edits.slice(0, 5)).toEqual([]);
  expect(found).toBeGreaterThan(200);
});

test('none of them becomes a field, a link or a formula', () => {
  for (const [name, bytes] of Object.entries(unzipSync(plain))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    // The contents are fields of the program's own, with the texts of headings in them.
    const whole = strFromU8(bytes);
    const own = / (?:TOC \\o (?:"|&quot;)1-2(?:"|&quot;) \\h \\z \\u|PAGE|PAGEREF \S+ \\h) /;
    for (const [, field] of whole.matchAll(/<w:instrText[^>]*>([^<]*)</g)) expect(field).toMatch(own);
    const xml = whole.replaceAll(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gs, '');
    expect(xml, name).not.toMatch(
      /<w:(?:fldChar|instrText|hyperlink|object|altChunk)\b|TargetMode="External"|<f>/,
    );
    for (const [, field] of xml.matchAll(/w:instr="([^"]*)"/g)) expect(field).toBe(' PAGE ');
  }
});
