import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patchDocument } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { lacking } from '../needs.ts';
import { buildReference } from '../../main/docx/build.ts';
import { compose } from '../../shared/domain/reference/compose.ts';
import type { ReferenceText } from '../../shared/domain/reference/reference.ts';
import { readText } from '../../shared/domain/reference/text/read-text.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import * as sample from './document-sample.ts';

/** The pages that the contents name are those on which the headings stand, in Word and in LibreOffice. */
const FOLDER = new URL('../../resources/templates/reference-2023/', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'arayis-pages-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

export function written(text: ReferenceText, missing: (id: string) => boolean): Promise<Uint8Array> {
  const { language, year } = text;
  const figures = new Map(
    [...sample.figures()].map(([id, figure]) => [
      id,
      missing(id) ? { ...figure, value: null, change: null, state: 'missing' as const } : figure,
    ]),
  );
  const composed = compose(text, {
    mode: 'house',
    wording: wordingOf(language),
    figures,
    printed: [],
    rivals: new Map(),
    charted: new Set(sample.annex().slides.map(({ page }) => page)),
  });
  return buildReference(composed, sample.annex(), {
    now: new Date('2024-03-12T09:00:00Z'),
    period: String(year),
    lookup: sample.seriesLookup(figures),
    labels: sample.labels(),
    draft: { number: 3, date: '12.03.2024' },
    findings: { blockers: 2, queries: 1, notes: 4, rules: 9 },
    title: 'Reference',
    people: { exportedBy: 'A', decidedBy: ['A', 'B'] },
  });
}

const textOf = (language: 'en' | 'az', year: number): ReferenceText => {
  const file = readFileSync(new URL(`reference.${language}.md`, FOLDER), 'utf8');
  return readText(file, { template: 'reference-2023', year, language }).text;
};

/** Sections that end near the foot of a page, tables, lists, words without a known width, and a page that a person began. */
export function oddText(language: 'en' | 'az', seed: number): ReferenceText {
  const words = [
    'və',
    'şəxslər',
    'əməkdaşlıq',
    'the',
    'human-trafficking',
    'and/or',
    '590-20-49',
    '“Sığınacaq”',
    'cooperation',
    '2016–2022',
    'müvəqqəti',
  ];
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const sentence = (length: number): string =>
    `A ${Array.from({ length }, () => words[next(words.length)]).join(' ')}.`;
  const sections = Array.from({ length: 26 }, (_, at) => {
    const parts = Array.from({ length: 1 + next(4) }, () => sentence(4 + next(120)));
    if (at % 5 === 2) parts.push(...Array.from({ length: 3 }, () => `- ${sentence(3 + next(30))}`));
    if (at % 7 === 3) parts.push('| Word | Other |\n|---|---|\n| one | two |\n| three | four |');
    if (at === 12) parts.push(`${sentence(9)} Жертвы`);
    return `## ${sentence(1 + next(3)).slice(0, -1)} ${at}\n\n${parts.join('\n\n')}`;
  });
  const file = `# Reference\n\n${sections.join('\n\n')}\n`;
  return readText(file, { template: 'reference-2023', year: 2023, language }).text;
}

/** Title → page of the contents, in their order. */
function contentsOf(bytes: Uint8Array): { bookmark: string; title: string; page: number }[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const entries = xml.match(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gs) ?? [];
  return entries.flatMap((entry) => {
    const texts = [...entry.matchAll(/<w:t [^>]*>([^<]*)</g)].map((found) =>
      found[1]!.replaceAll('&apos;', "'"),
    );
    const bookmark = /w:anchor="([^"]*)"/.exec(entry)![1]!;
    return entry.includes('PAGEREF')
      ? [{ bookmark, title: texts.slice(0, -1).join(''), page: Number(texts.at(-1)) }]
      : [];
  });
}

const CASES: [string, () => Promise<Uint8Array>, number][] = [
  ['2023 in English', () => written(textOf('en', 2023), () => false), 34],
  ['2023 in Azerbaijani', () => written(textOf('az', 2023), () => false), 34],
  ['2024 in English, half of it missing', () => written(textOf('en', 2024), (id) => id.length % 2 === 0), 34],
  [
    '2024 in Azerbaijani, half of it missing',
    () => written(textOf('az', 2024), (id) => id.length % 2 === 0),
    34,
  ],
  ['a text of one’s own', () => written(oddText('en', 1), () => false), 24],
  ['another one', () => written(oddText('az', 7), () => false), 24],
];

test.each(CASES)(
  '%s: as Word lays it out',
  async (_name, make, least) => {
    const bytes = await make();
    const entries = contentsOf(bytes);
    expect(entries.length).toBeGreaterThanOrEqual(least);
    let found: ReadonlyMap<string, string> = new Map();
    await patchDocument({
      outputType: 'uint8array',
      data: bytes,
      patches: {},
      pageNumbers: (template) => {
        const estimated = estimatePageNumbers(template);
        found = estimated.bookmarks;
        return estimated;
      },
    });
    const wrong = entries.filter(
      ({ bookmark, page }) => found.has(bookmark) && found.get(bookmark) !== String(page),
    );
    expect(wrong.map((entry) => [entry, found.get(entry.bookmark)])).toEqual([]);
  },
  120_000,
);

test
  .skipIf(
    lacking('LibreOffice', has('soffice', ['--version'])) || lacking('pdftotext', has('pdftotext', ['-v'])),
  )
  .each(CASES)(
  '%s: as LibreOffice prints it (needs soffice and pdftotext)',
  async (_name, make) => {
    const bytes = await make();
    const file = join(scratch, 'pages.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, file], {
      stdio: 'ignore',
    });
    const pages = execFileSync('pdftotext', ['-layout', join(scratch, 'pages.pdf'), '-'], {
      encoding: 'utf8',
    })
      .split('\f')
      .map((page) => ` ${bare(page)}`);
    const entries = contentsOf(bytes);
    const front = Math.min(...entries.map(({ page }) => page)) - 1;
    const wrong = entries.filter(({ title, page }) => {
      const stands = pages.flatMap((text, at) => (at >= front && text.includes(bare(title)) ? [at + 1] : []));
      return !stands.includes(page);
    });
    expect(wrong).toEqual([]);
  },
  120_000,
);

/** The letters alone: a borrowed letter stands apart, and a long title wraps. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function has(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
