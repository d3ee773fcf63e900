import { loadCatalogue } from '../../main/resources/catalogue.ts';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../shared/domain/checks/check-document.ts';
import { wordedEn } from '../../shared/words/findings/finding-en.ts';
import { parseMarkdown } from '../../shared/domain/reference/parse-markdown.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import { figureRows, printed, relations, template } from '../unit/reference/printed-reference.ts';

const EN = wordingOf('en');

function check(...changes: [string, string][]) {
  const checked = checkDocument(template(), relations(), printed(...changes), EN);
  return { ...checked, findings: checked.findings.map((finding) => wordedEn(finding)) };
}

const { findings } = check();
const ids = (severity: string): string[] => findings.filter((f) => f.severity === severity).map((f) => f.id);

test('what is wrong in the printed reference', async () => {
  const lines = findings.map(({ severity, id, message, likeliest, where }) => {
    const page = where?.page === undefined ? '' : ` (p. ${where.page})`;
    return `${severity} ${id}${page}\n    ${message}${likeliest === undefined ? '' : `\n    → ${likeliest}`}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('check-printed.txt');
});

test('its blockers are its proven errors, no more', () => {
  expect(ids('blocker').sort()).toEqual(
    [
      // 28 + 28 + 15 + 10 + 4 + 3 + 2 = 90, printed 91; the slide has 3 + 1 for Iran and Iraq
      'victims.sum_by_country_text',
      'tvc.victims.iran_and_iraq',
      // the slide's 55 repeats the percentage
      'tvc.victims.age.25_35',
      'chart.victims.sum_by_age',
      'chart.victims.share.25_35',
      // 86 + 1264 under a title that names one year
      'chart.victims.sum_by_sex',
      // the slide's third slice repeats the second
      'tvc.crimes.forced_labour',
      'chart.crimes.sum',
      'chart.crimes.footing',
      // 0 + 2 − 2 ≠ −2
      'wanted.local.sum#change',
      // +591.900 beside 2,374,000
      'format.grouping:labour.inspection.fines@change',
    ].sort(),
  );
});

test('every finding about numbers says where: page, section, sentence, text', () => {
  for (const finding of findings) {
    expect(finding.where?.page, finding.id).toBeGreaterThan(0);
    expect(finding.where?.section, finding.id).not.toBe('');
    expect(finding.where?.sentence, finding.id).toContain(finding.where?.text ?? '?');
  }
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});

test('with the corrections that the returns prove, only what they cannot settle remains', () => {
  const corrected = check(
    ['3 in the Islamic Republic of Iran and in Iraq', '4 in the Islamic Republic of Iran and in Iraq'],
    [
      '* Trafficking in Humans - 77% (159)\n* Trafficking in Humans - 77% (159)',
      '* Trafficking in Humans - 77% (159)\n* Forced labour - 1.5% (3)',
    ],
    [
      'gender-wise breakdown of the human trafficking victims identified in 2023',
      'gender-wise breakdown of the human trafficking victims identified in 2005–2023',
    ],
    ['25-35 years 55 (55%)', '25–35 years 50 (55%)'],
    ['(+591.900)', '(+591,900)'],
  );
  expect(corrected.findings.filter((f) => f.severity === 'blocker').map((f) => f.id)).toEqual([
    'wanted.local.sum#change',
  ]);
});

describe('changes in a copy are found, with the culprit', () => {
  const culprit = (...change: [string, string]) => {
    const known = new Set(findings.map(({ id, message }) => id + message));
    return check(change).findings.filter(
      ({ id, message, severity }) => severity === 'blocker' && !known.has(id + message),
    );
  };

  test('a part', () => {
    const found = culprit('24 were residents of the capital', '42 were residents of the capital');
    expect(found.map(({ id }) => id)).toEqual(['victims.sum_by_residence']);
    expect(found[0]).toMatchObject({ imbalance: 18, where: { page: 14, section: 'Victims' } });
    expect(found[0]?.message).toContain('42 + 67 = 109, printed 91.');
  });

  test('a number that others vouch against', () => {
    const found = culprit('* The Kingdom of Bahrain 10', '* The Kingdom of Bahrain 12');
    expect(found.map(({ cause }) => cause)).toEqual(found.map(() => 'chart.victims.by_country.bahrain'));
    expect(found.length).toBeGreaterThan(1);
  });

  test('a change larger than the value', () => {
    expect(culprit('58 (+54) facts', '58 (+64) facts').map(({ id }) => id)).toEqual([
      'change.impossible:online.facts',
    ]);
  });

  test('a year', () => {
    const [found] = culprit(
      'The yearly breakdown of the human trafficking victims identified in 2023',
      'The yearly breakdown of the human trafficking victims identified in 2032',
    );
    expect(found).toMatchObject({ id: 'year.reporting:ref.slide34.year', where: { page: 34, text: '2032' } });
  });

  test('the limit of an age band', () => {
    expect(culprit('* 18-25 years 6', '* 18-26 years 6').map(({ id }) => id)).toContain('tvc.age_band_1@to');
  });
});

test('a document of another kind has nothing wrong by the rules of the reference, and each number a reason', () => {
  const other = parseMarkdown('# Menu\n\nSoup 3.50\n\nThe 12 guests ate 4 dishes in 2023.\n\n| 1 | 2 |\n');
  const result = checkDocument(template(), relations(), other, EN);
  expect(result.findings).toEqual([]);
  expect(result.printed).toEqual([]);
  expect(result.numbers.map(({ text, verdict }) => [text, verdict])).toEqual(
    ['3.50', '12', '4', '2023', '1', '2'].map((text) => [text, 'unchecked']),
  );
});

test('an extract is checked as far as it goes', () => {
  const whole = printed(['24 were residents', '42 were residents']);
  const paragraphs = whole.paragraphs.filter(({ section }) => section === 'Victims');
  const extract = checkDocument(template(), relations(), { ...whole, paragraphs, pages: [] }, EN).findings;
  expect(extract.filter(({ severity }) => severity === 'blocker').map(({ id }) => id)).toEqual([
    'victims.sum_by_country_text',
    'victims.sum_by_residence',
  ]);
  expect(extract.map(({ id }) => id)).toContain('document.absent:all');
});

test('relations name only figures that exist', () => {
  const known = new Set([
    ...figureRows().map(({ id }) => id),
    ...check().printed.map(({ figure }) => figure),
    ...loadCatalogue(path.resolve(import.meta.dirname, '../../resources')).figures.map(({ id }) => id),
  ]);
  const words = new Set(['id', 'says', 'hint', 'phrase', 'items']);
  const named = relations().flatMap((relation) => {
    const terms = Object.entries(relation).filter(([key]) => !words.has(key));
    const names = /(?<![*a-z0-9_.])[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+(?![a-z0-9_.*])/g;
    return [...JSON.stringify(terms).matchAll(names)].map((found) => found[0]);
  });
  expect(named.length).toBeGreaterThan(400);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
