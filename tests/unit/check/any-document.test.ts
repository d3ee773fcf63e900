import { expect, test } from 'vitest';
import { createApp } from '../../../main/resources/app.ts';
import { knowledgeOfPrint } from '../../../main/work/checks/knowledge-of.ts';
import { shippedReferences } from '../../../main/work/text/template-files.ts';
import { checkDocument } from '../../../shared/domain/checks/check-document.ts';
import { withMeanings } from '../../../shared/domain/checks/document/knowledge.ts';
import { parseMarkdown } from '../../../shared/domain/reference/parse-markdown.ts';
import { textFor } from '../../../shared/domain/reference/read-back/text-for.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';

const app = createApp();
const texts = shippedReferences(app, 'reference-2023');
/** As a workspace in which all that was printed is accepted. */
const knowledge = { ...withMeanings(knowledgeOfPrint(app)), of: 'workspace' as const };

function check(markdown: string, by: typeof knowledge | null = knowledge) {
  const document = parseMarkdown(markdown);
  const text = textFor(texts, document);
  const { findings, numbers } = checkDocument(
    text,
    app.relations(),
    document,
    wordingOf(text.language),
    by ?? undefined,
  );
  return {
    said: findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, check: rule }) => `${severity} ${rule}`),
    verdicts: numbers.map((one) => `${one.text} ${one.verdict === 'unchecked' ? one.why : one.verdict}`),
  };
}

test.each<[string, string, string]>([
  ['parts in brackets, en', 'The club has 64 members (40 women and 22 men).', 'blocker prose.sum'],
  ['parts of whom, az', 'Klubun 64 üzvü var: 40 qadın və 22 kişi.', 'blocker prose.sum'],
  ['parts with endings, az', 'Seçilmiş 64 nəfərdən 40-ı qadın, 22-si kişidir.', 'blocker prose.sum'],
  ['the rest, ru', 'Из 64 заявок принято 40, остальные 22 отклонены.', 'blocker prose.sum'],
  ['parts, tr', 'Kulübün 64 üyesi var: 40 kadın ve 22 erkek.', 'blocker prose.sum'],
  ['a total behind its parts', 'We sold 40 books and 24 maps, 74 items in total.', 'query prose.sum'],
  ['from and to against the verb, en', 'Membership fell from 40 in 2021 to 64 in 2022.', 'blocker prose.change'],
  ['from and to against the verb, az', 'Üzvlərin sayı 40-dan 64-ə enmişdir.', 'blocker prose.change'],
  ['from and to by a wrong share, ru', 'Число членов выросло с 40 до 64, или на 50%.', 'blocker prose.change'],
  ['against the year before, tr', '2022 yılında 64 üye vardı. Bu, 2021 yılındaki 40 kişiden 23 kişi fazla.', 'query prose.change'],
  ['a share of a stated whole', 'Of the 64 members, 16 (35%) pay nothing.', 'blocker prose.share'],
  ['the sum of a column', '|  | a | b |\n|---|---|---|\n| x | 4 | 5 |\n| y | 6 | 8 |\n| Total | 11 | 13 |', 'blocker prose.sum'],
  ['a column of changes', '|  | 2021 | 2022 | Fərq |\n|---|---|---|---|\n| x | 4 | 9 | +6 |\n| y | 6 | 8 | +2 |', 'blocker prose.change'],
  ['lines of a questionnaire', 'Total: 64\nWomen: 40\nMen: 22', 'blocker prose.sum'],
])('an error of a text’s own arithmetic is found without any knowledge of ours: %s', (_, text, found) => {
  expect(check(text).said).toContain(found);
}); // prettier-ignore

test.each([
  'The club has 64 members (40 women and 24 men).',
  'The club has 64 members, including 12 women and 3 men from Ganja.',
  'Seçilmiş 64 nəfərdən 40-ı qadın, 24-ü kişidir.',
  'The office worked from 9 to 18, and complaints fell.',
  'Membership rose from 40 in 2021 to 64 in 2022, i.e. by 60%.',
  'Of the 64 members, 16 (25%) pay nothing; 10 live abroad.',
  'Число членов выросло с 40 до 64, или на 60%.',
  'In 2023, 16 criminal cases were initiated (14 in 2022).',
  'Of all victims identified in 2023, 1 was a man and 90 were women, 91 in total.',
  'Around 90 victims were identified in 2023, fewer than in 2022 by 3.',
  '2023-cü ildə müəyyən edilmiş qurbanların sayı 3 nəfər azalaraq 91 olmuşdur.',
  '2022 yılında 64 üye vardı. Bu, 2021 yılındaki 40 kişiden 24 kişi fazla.',
  'В 2023 году выявлена 91 жертва, на 3 меньше, чем в 2022 году.',
])('a true text has nothing wrong: %s', (text) => {
  expect(check(text).said).toEqual([]);
});

test('a number whose words name one figure is held against it, and never with certainty', () => {
  expect(check('In 2023, 97 victims of trafficking were identified.').said).toEqual([
    'query document.differs',
  ]);
  expect(check('2023-cü ildə 97 insan alveri qurbanı müəyyən edilmişdir.').said).toEqual([
    'query document.differs',
  ]);
  // Of another year nothing is known.
  expect(check('In 2019, 97 victims of trafficking were identified.').said).toEqual([]);
});

test('the sentence of the reference itself is held against what is accepted, and of another year is not', () => {
  const sentence = (year: number, victims: number): string =>
    `In ${year} this was so. The ${victims} (-3) identified victims (90 women and 1 man) of the revealed human trafficking and forced labour crimes were all citizens of the Republic of Azerbaijan.`;
  expect(check(sentence(2023, 91)).said).toEqual([]);
  expect(check(sentence(2023, 97)).said).toContain('blocker document.differs');
  expect(check(sentence(2021, 97)).said).not.toContain('blocker document.differs');
});

test('what was not checked is said with its reason', () => {
  const { verdicts } = check(
    'On 14 June 2024 the board met by Article 12 in room 7. Call (+99412) 590-20-49, or the ‘152’ line. Ages 18-25 only.',
    null,
  );
  expect(verdicts).toEqual([
    '14 June 2024 date',
    'Article 12 article',
    '7 no-figure',
    '(+99412) 590-20-49 telephone',
    '152 name',
    '18 range',
    '25 range',
  ]);
});
