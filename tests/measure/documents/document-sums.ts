import { readFileSync } from 'node:fs';
import { createApp } from '../../../main/resources/app.ts';
import { shippedReferences } from '../../../main/work/text/template-files.ts';
import { knowledgeOfPrint } from '../../../main/work/checks/knowledge-of.ts';
import { withMeanings, type Knowledge } from '../../../shared/domain/checks/document/knowledge.ts';
import { checkDocument } from '../../../shared/domain/checks/check-document.ts';
import { parseMarkdown } from '../../../shared/domain/reference/parse-markdown.ts';
import { textFor } from '../../../shared/domain/reference/read-back/text-for.ts';
import { wordedEn } from '../../../shared/words/findings/finding-en.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { plantIn, withPlanted } from './plant.ts';
import { REWORDINGS_AZ } from './rewordings-az.ts';
import { REWORDINGS_EN } from './rewordings-en.ts';
import { OTHER_TEXTS } from './texts.ts';

export type Source = 'print' | 'workspace';
type Each = (line: string) => void;

const app = createApp();
const texts = shippedReferences(app, 'reference-2023');

interface Shown {
  severity: string;
  message: string;
  sentence: string;
}
interface Checked {
  findings: Shown[];
  unchecked: { text: string; start: number; paragraph: number }[];
}

const print = withMeanings(knowledgeOfPrint(app));
/** As a workspace that holds what was printed. */
const knowledge: Record<Source, Knowledge> = { print, workspace: { ...print, of: 'workspace' } };

function check(markdown: string, source: Source): Checked {
  const document = parseMarkdown(markdown);
  const text = textFor(texts, document);
  const { findings, numbers } = checkDocument(
    text,
    app.relations(),
    document,
    wordingOf(text.language),
    knowledge[source],
  );
  return {
    findings: findings.map((finding) => {
      const { message } = wordedEn(finding);
      return { severity: finding.severity, message, sentence: finding.where?.sentence ?? '' };
    }),
    unchecked: numbers.flatMap((one) => (one.verdict === 'unchecked' ? [one] : [])),
  };
}

const REFERENCE = readFileSync(
  new URL('../../../resources/templates/reference-2023/printed.en.md', import.meta.url),
  'utf8',
);

const keyOf = ({ severity, message }: Shown): string => `${severity} ${message}`;

/** Those of the second that the first has not. */
function fresh(before: Checked, after: Checked): Shown[] {
  const known = new Set(before.findings.map(keyOf));
  return after.findings.filter((one) => !known.has(keyOf(one)));
}

/** @param step only every so many-th error */
export function measurePlanted(
  source: Source,
  each: Each,
  step = 1,
): Map<string, { found: number; all: number }> {
  const sums = new Map<string, { found: number; all: number }>();
  const before = check(REFERENCE, source);
  for (const planted of plantIn(REFERENCE).filter((_, at) => at % step === 0)) {
    const news = fresh(before, check(withPlanted(REFERENCE, planted), source));
    const isFound = news.some(({ severity }) => severity !== 'note');
    const sum = sums.get(planted.kind) ?? { found: 0, all: 0 };
    sum.all += 1;
    if (isFound) sum.found += 1;
    else {
      const around = REFERENCE.slice(planted.at - 40, planted.at + planted.was.length + 30);
      each(`missed ${planted.kind}: …${around.replaceAll('\n', ' ')}… → ${planted.is}`);
    }
    sums.set(planted.kind, sum);
  }
  return sums;
}

export function measureReworded(source: Source, each: Each) {
  const sum = { texts: 0, blockers: 0, queries: 0 };
  const before = check(REFERENCE, source);
  const count = (name: string, found: readonly Shown[]): void => {
    sum.texts += 1;
    for (const { severity, message } of found) {
      if (severity === 'note') continue;
      sum[severity === 'blocker' ? 'blockers' : 'queries'] += 1;
      each(`false ${severity}: ${message} — ${name.slice(0, 90)}`);
    }
  };
  for (const { of, text } of REWORDINGS_EN) {
    const paragraph = REFERENCE.split('\n').find((line) => line.startsWith(of));
    if (paragraph === undefined) throw new Error(`no such paragraph: ${of}`);
    count(
      `within: ${text}`,
      fresh(
        before,
        check(
          REFERENCE.replace(paragraph, () => text),
          source,
        ),
      ),
    );
    count(`alone: ${text}`, check(`In 2023, the following was reported.\n\n${text}\n`, source).findings);
  }
  for (const text of REWORDINGS_AZ)
    count(`alone: ${text}`, check(`2023-cü il üzrə məlumat.\n\n${text}\n`, source).findings);
  return sum;
}

export function measureOthers(source: Source, each: Each) {
  const sum = { planted: 0, found: 0, said: 0, missed: 0, falseBlockers: 0, falseQueries: 0 };
  for (const { name, text, planted } of OTHER_TEXTS) {
    const before = check(text, source);
    for (const { severity, message } of before.findings) {
      if (severity === 'note') continue;
      sum[severity === 'blocker' ? 'falseBlockers' : 'falseQueries'] += 1;
      each(`false ${severity}: ${message} — ${name.slice(0, 90)}`);
    }
    for (const [was, is] of planted) {
      if (text.split(was).length !== 2) throw new Error(`${name}: not once: ${was}`);
      const after = check(
        text.replace(was, () => is),
        source,
      );
      const found = fresh(before, after).filter(({ severity }) => severity !== 'note');
      const isSaid = saidUnchecked(after, is);
      sum.planted += 1;
      if (found.length > 0) sum.found += 1;
      else if (isSaid) sum.said += 1;
      else sum.missed += 1;
      if (found.length === 0) each(`${isSaid ? 'not checked' : 'MISSED'} (${name}): ${was} → ${is}`);
      else
        each(
          `found (${name}): ${was} → ${is}: ${found.map(({ severity, message }) => `${severity} ${message}`).join(' | ')}`,
        );
    }
  }
  return sum;
}

/** A number of the planted words is among those that are said to be not checked. */
const saidUnchecked = ({ unchecked }: Checked, is: string): boolean =>
  unchecked.some(({ text }) => is.includes(text));
