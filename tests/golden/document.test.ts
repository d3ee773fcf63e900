import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lacking, withoutShared } from '../needs.ts';
import { buildReference } from '../../main/docx/build.ts';
import { compose } from '../../shared/domain/reference/compose.ts';
import type { ComposedDocument } from '../../shared/domain/reference/composed.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import * as sample from './document-sample.ts';

/** What the returns prove wrong in print. */
const CORRECTED = { 'victims.by_country.iran_and_iraq': 4, 'chart.victims.by_age.25_35.count': 50 };
const OPEN = 'wanted.international';
const VALIDATOR = new URL('../../../shared/ooxml/validate.py', import.meta.url).pathname;
/** The system's Python, which Debian's python3-lxml belongs to. */
const PYTHON = '/usr/bin/python3';

function composed(mode: 'as-printed' | 'house'): ComposedDocument {
  const figures = sample.figures(CORRECTED);
  const open = figures.get(OPEN);
  if (open) figures.set(OPEN, { ...open, state: 'open' });
  const rival = { file: '02_DIN.xlsx', sheet: 'HESABAT 2023', ref: 'E44' };
  const rivals = [
    { ...rival, value: 12, agency: 'Chief Office' },
    { ...rival, value: 11, agency: 'General Prosecutor', file: '03_Генпрокуратура.xls', ref: 'E22' },
  ];
  const printed = sample.printedValues();
  return compose(sample.template(), {
    mode,
    wording: wordingOf('en'),
    figures,
    printed,
    rivals: new Map([[OPEN, rivals]]),
    charted: new Set(sample.annex().slides.map(({ page }) => page)),
  });
}

const build = (document: ComposedDocument): Promise<Uint8Array> =>
  buildReference(document, sample.annex(), {
    now: new Date('2024-03-12T09:00:00Z'),
    period: '2023',
    lookup: sample.seriesLookup(sample.figures(CORRECTED)),
    labels: sample.labels(),
    draft: { number: 3, date: '12.03.2024' },
    findings: { blockers: 2, queries: 1, notes: 4, rules: 9 },
    title: 'Reference 2023',
  });

const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
const part = (bytes: Uint8Array, name: string): string => strFromU8(partsOf(bytes)[name] ?? new Uint8Array());

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Texts of the paragraphs in the order of the file, those without text left out. */
const paragraphs = (xml: string, style = /./): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .filter(([paragraph]) => style.test(/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? 'none'))
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => unescape(found[1]!)).join(''),
    )
    .filter((text) => text !== '');

/** The printed document without page comments, bracketed headings and list marks. */
const printedParagraphs = (): string[] =>
  sample
    .printedMarkdown()
    .replace(/<!-- p\.\d+ -->\s?/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) =>
      line
        .replace(/^[-*] /, '')
        .replaceAll('**', '')
        .trim(),
    );

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

let asPrinted: Uint8Array;
let house: Uint8Array;
beforeAll(async () => {
  asPrinted = await build(composed('as-printed'));
  house = await build(composed('house'));
});

test('as printed, the paragraphs are those of the printed document, character for character', () => {
  expect(paragraphs(part(asPrinted, 'word/document.xml')).map(plain)).toEqual(printedParagraphs());
});

/** What the house sets around the text: title block, contents, headings, notes and tables. */
const AROUND = /^(?!Title|RefPeriod|RefMinistry|RefContentsTitle|TOC|Heading|RefColophon|RefNote|RefTable)/;

test('in house style, what else differs from print is exactly the corrections', () => {
  const document = composed('house');
  const set = (text: string): string =>
    plain(text)
      .replaceAll('\u2212', '-')
      .replaceAll('–', '-')
      .replace(/(?<=\d),(?=\d{3})/g, '');
  const mine = paragraphs(part(house, 'word/document.xml'), AROUND).map(set);
  const theirs = printedParagraphs().map(set);
  // On a slide a dash stands before every number of a label.
  const bare = (text: string): string => text.replace(/[ -]/g, '');
  const printed = new Set(theirs.map(bare));
  const differing = mine.filter((text) => !printed.has(bare(text)));
  const named = [
    'Victims, by gender and by age',
    'Countries of exploitation and of citizenship',
    'Wanted suspects',
  ];
  expect(differing.filter((text) => named.includes(text))).toEqual(named);
  const expected = document.corrections.map((correction) => set(correction.now));
  expect(differing).toHaveLength(5 + named.length);
  expect(expected.filter((now) => !differing.some((text) => text.includes(now)))).toEqual([]);
  expect(document.corrections.map((correction) => correction.figure ?? correction.printed)).toEqual([
    'labour.inspection.fines', 'victims.by_country.iran_and_iraq', 'Trafficking in Humans',
    'ref.slide36.year_gender', 'chart.victims.by_age.25_35.count',
  ]); // prettier-ignore
  // What a slide wrote beside its chart without a number, the chart and its table say.
  const said = new Set(mine.map(bare));
  const legends = theirs.filter((text) => !said.has(bare(text)) && !/\d/.test(text));
  expect(legends).toEqual([
    'Men Women', 'Total:', 'The Republic of Azerbaijan', 'For trafficking in humans',
    'For other crimes related to trafficking in humans', 'The Islamic Republic of Pakistan',
    'The Republic of Turkiye', 'The United Arab Emirates', 'The Russian Federation',
    'Illegal distribution of pornographic materials or items', 'Operation of brothels',
    'Involvement in prostitution', 'Imprisonment',
  ]); // prettier-ignore
});

test('in house style the pages are those of a ministry: title block, contents, headings, the address under the text', () => {
  const xml = part(house, 'word/document.xml');
  const all = (style: RegExp): string[] => paragraphs(xml, style);
  expect(all(/^Title$/)).toEqual([
    'Yearly reference of the Ministry of Internal Affairs on combatting trafficking in humans',
  ]);
  expect(all(/^RefPeriod$/)).toEqual(['2023']);
  expect(all(/^RefMinistry$/)).toEqual(['The Ministry of Internal Affairs of the Republic of Azerbaijan']);
  const headings = all(/^(Heading1|RefAnnexTitle)(-\d+)?$/);
  expect(headings).toHaveLength(21 + 13);
  const entries = all(/^TOC/);
  expect(headings.filter((title, at) => !/^\d+$/.test(entries[at]!.slice(title.length)))).toEqual([]);
  expect(headings.filter((title, at) => !entries[at]!.startsWith(title))).toEqual([]);
  expect(all(/^RefContact/).at(-1)).toBe('Faks: (+99412) 590-20-48');
  expect(xml.indexOf('Faks: ')).toBeLessThan(xml.indexOf('w:orient="landscape"'));
  // Title and ministry line stand in one order on every slide.
  const heads = all(/^RefAnnex(Title|Ministry)(-\d+)?$/);
  expect(heads.filter((_, at) => at % 2 === 1).every((line) => line.startsWith('The Ministry of'))).toBe(
    true,
  );
});

describe('the Word file', () => {
  test('has every figure in a content control, with unique ids and tags that name figures', () => {
    const xml = part(house, 'word/document.xml');
    const controls = [...xml.matchAll(/<w:tag w:val="([^"]*)"\/><w:id w:val="(\d+)"\/>/g)];
    const tags = controls.map((found) => found[1]!);
    expect(new Set(controls.map((found) => found[2])).size).toBe(controls.length);
    expect(tags.every((tag) => tag.length <= 64)).toBe(true);
    const ids = new Set(tags.map((tag) => tag.replace(/@delta$/, '')));
    expect([...ids].filter((id) => !sample.labels().has(id))).toEqual([]);
    const missing = [...sample.figures().keys()].filter((id) => !ids.has(id));
    expect(missing).toEqual([]);
  });

  test('has a comment beside the open figure, which is marked', () => {
    const xml = part(house, 'word/document.xml');
    expect(xml.match(/<w:commentReference /g)).toHaveLength(1);
    expect(xml).toMatch(/<w:tag w:val="wanted\.international"\/>.{0,120}<w:rStyle w:val="RefOpenFigure"\/>/s);
    expect(part(house, 'word/styles.xml')).toMatch(/RefOpenFigure.*?w:val="dash".*?w:fill="FFF2B8"/s);
    const comment = paragraphs(part(house, 'word/comments.xml')).join('\n');
    expect(comment).toContain('12 or 11?');
    expect(comment).toContain('General Prosecutor, 03_Генпрокуратура.xls, HESABAT 2023 E22');
    expect(partsOf(asPrinted)['word/comments.xml']).toBeUndefined();
  });

  test('gives every field, in headers too, its cached text, and reaches nothing outside', () => {
    let fields = 0;
    for (const [name, bytes] of Object.entries(partsOf(house))) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const xml = strFromU8(bytes);
      expect(xml, name).not.toContain('TargetMode="External"');
      const parts = [...xml.matchAll(/<w:fldChar w:fldCharType="(\w+)"/g)].map((found) => found[1]);
      expect(parts).toEqual(name === 'word/document.xml' ? ['begin', 'separate', 'end'] : []);
      expect(xml, name).not.toMatch(/w:dirty|w:updateFields/);
      for (const [field] of xml.matchAll(/<w:fldSimple .*?<\/w:fldSimple>/gs)) {
        fields += 1;
        expect(field).toMatch(/w:instr=" PAGE(REF \w+ \\h)? ".*<w:t[^>]*>\d+<\/w:t>/s);
      }
      for (const [run] of xml.matchAll(/<w:t(?: [^>]*)?> ?[^<]*/g)) {
        if (/> | $/.test(run)) expect(run).toContain('xml:space="preserve"');
      }
    }
    expect(fields).toBe(14 + 34);
  });

  test('prints the annex page of each slide with its number, and nothing of a draft as printed', () => {
    const headers = Object.keys(partsOf(house)).filter((name) => /^word\/header\d+\.xml$/.test(name));
    const texts = headers.map((name) => paragraphs(part(house, name)).join('')).sort();
    const waits = '2 blockers, 1 query, 1 open figure';
    expect(texts).toContain(`Draft 3 · 12.03.202419Annex, slide 5 of 13 · ${waits}`);
    expect(texts).toContain(`Draft 3 · 12.03.20241${waits}`);
    const bare = Object.keys(partsOf(asPrinted)).filter((name) => /^word\/header\d+\.xml$/.test(name));
    for (const name of bare) expect(paragraphs(part(asPrinted, name)).join('')).toMatch(/^\d+$/);
    expect(part(house, 'word/document.xml').match(/w:orient="landscape"/g)).toHaveLength(13);
  });

  test('is the same bytes for the same input', async () => {
    expect(Buffer.compare(Buffer.from(await build(composed('house'))), Buffer.from(house))).toBe(0);
  });
});

describe('the charts', () => {
  const sheetOf = (bytes: Uint8Array): (string | number | null)[][] => {
    const book = read(bytes);
    return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: null });
  };

  test('are native, one or two a slide, each with a workbook that opens', () => {
    const names = Object.keys(partsOf(house));
    const charts = names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    const expected = sample.annex().slides.flatMap((slide) => slide.charts).length;
    expect(charts).toHaveLength(expected);
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(expected);
    for (const name of names.filter((one) => one.endsWith('.xlsx')))
      expect(sheetOf(partsOf(house)[name]!).length).toBeGreaterThan(1);
  });

  test('hold the stored numbers; what is not reported is … and never zero', () => {
    const titled = Object.keys(partsOf(house)).find(
      (name) =>
        /charts\/chart\d+\.xml$/.test(name) && part(house, name).includes('Persons identified per year'),
    );
    const number = /(\d+)\.xml$/.exec(titled ?? '')?.[1];
    const rows = sheetOf(partsOf(house)[`word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`]!);
    expect(rows[0]?.[1]).toBe('Victims');
    const victims = rows.slice(1).map((row) => row[1]);
    expect(victims).toEqual([
      null,
      null,
      101,
      78,
      91,
      34,
      29,
      53,
      56,
      54,
      48,
      70,
      70,
      98,
      91,
      94,
      95,
      94,
      91,
    ]);
    expect(rows.slice(1, 3).map((row) => row[2])).toEqual(['…', '…']);
    const xml = part(house, titled ?? '');
    expect(xml.match(/<a:pattFill prst="wdUpDiag">/g)).toHaveLength(1);
    expect(xml).toContain('<c:min val="0"/>');
    expect(xml).toContain('<c:v>2017¹</c:v>');
  });

  test('no workbook holds a zero that nobody reported', () => {
    for (const [name, bytes] of Object.entries(partsOf(house))) {
      if (!name.endsWith('.xlsx')) continue;
      for (const row of sheetOf(bytes).slice(1)) expect(row.slice(1), name).not.toContain(0);
    }
  });
});

describe.skipIf(
  withoutShared('validation against the schemas', existsSync(VALIDATOR)) ||
    lacking('python3-lxml', has(PYTHON, ['-c', 'import lxml'])),
)('against the ECMA-376 schemas (needs ../shared/ooxml and python3-lxml)', () => {
  test.each(['house', 'as-printed'])('%s: all parts are valid and nothing is external', (mode) => {
    const file = join(scratch, `${mode}.docx`);
    writeFileSync(file, mode === 'house' ? house : asPrinted);
    const said = execFileSync(PYTHON, [VALIDATOR, file], { encoding: 'utf8' });
    expect(said).toMatch(/^(\d+)\/\1 parts valid, 0 external relationships$/m);
  });
});

describe.skipIf(lacking('LibreOffice', has('soffice', ['--version'])))(
  'in LibreOffice (needs soffice)',
  () => {
    test('opens and prints 13 annex pages', () => {
      const file = join(scratch, 'reference.docx');
      writeFileSync(file, house);
      const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, file], {
        stdio: 'ignore',
      });
      const pdf = readFileSync(join(scratch, 'reference.pdf'), 'latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
      expect(boxes.filter((box) => Number(box[1]) > Number(box[2]))).toHaveLength(13);
    }, 120_000);
  },
);

function has(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'arayis-document-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
