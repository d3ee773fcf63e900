import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import { sameInBoth, type Said } from '../../../shared/domain/text/said.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { plainNumber } from '../../../shared/domain/understanding/quantities/plain-number.ts';
import { tidy } from '../../../shared/domain/understanding/quantities/tidy.ts';
import { searchText } from '../../../shared/domain/text/search-text.ts';
import type { FoundThing } from '../../../shared/contract/search.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { findingAz } from '../../../shared/words/findings/finding-az.ts';
import { findingEn } from '../../../shared/words/findings/finding-en.ts';
import { PLAIN_EN } from '../../../shared/words/number-words.ts';
import { questionAz } from '../../../shared/words/readings/question-az.ts';
import { questionEn } from '../../../shared/words/readings/question-en.ts';
import type { App } from '../../resources/app.ts';
import { findingsView } from '../checks/checks.ts';
import { leavesView } from '../figures/rows/rows.ts';
import { listDeliveries } from '../intake/deliveries.ts';
import { listQuestions, type QuestionRow } from '../questions/questions.ts';
import { view, type Derived } from '../../session/view.ts';

/** As many as the palette shows without scrolling far. */
const MOST = 12;
/** No kind crowds out the others. */
const OF_ONE_KIND = 6;

interface Findable extends FoundThing {
  text: string;
  /** Of a figure: what counts, and what anybody reported. */
  values?: readonly (number | null)[];
}

/** A number as a person reads it off a page: `2 374 000`, `2,374,000`, `10.3`; null: something else was typed. */
function plainValue(typed: string): number | null {
  const read = plainNumber(tidy(typed));
  if (read === null || typeof read === 'string') return null;
  return 'value' in read ? read.value : (read.readings[0]?.value ?? null);
}

/**
 * Figures, agencies, files, findings and questions of the workspace whose words contain what was typed; and
 * figures of which it is the value.
 */
export function findThings(derived: Derived, typed: string): FoundThing[] {
  const words = searchText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const all = derived.get(findableView);
  const number = plainValue(typed);
  const counts = new Map<string, number>();
  const found: { thing: Findable; begins: boolean }[] = [];
  for (const thing of all) {
    const equal = number !== null && thing.values?.includes(number) === true;
    if (!equal && !words.every((word) => thing.text.includes(word))) continue;
    found.push({ thing, begins: equal || ` ${thing.text}`.includes(` ${words[0]!}`) });
    if (found.length > 2_000) break;
  }
  return found
    .toSorted((a, b) => Number(b.begins) - Number(a.begins))
    .filter(({ thing }) => {
      const count = (counts.get(thing.kind) ?? 0) + 1;
      counts.set(thing.kind, count);
      return count <= OF_ONE_KIND;
    })
    .slice(0, MOST)
    .map(({ thing: { kind, id, label, detail, screen, params } }) => ({
      kind,
      id,
      label,
      detail,
      screen,
      params,
    }));
}

/** By what stands in the cell and where; what is about no cell is asked in the reader's language. */
function askedAs(question: QuestionRow): Said {
  const { text, sheet, ref } = question;
  if (ref === '') return { en: questionEn(question), az: questionAz(question) };
  return sameInBoth([text, sheet, ref].filter(Boolean).join(' · '));
}

const findableView = view('findable', findable);

/** What was found, in a sentence that names what is checked. */
function foundIn(app: App, { facts, figures }: Finding): Said {
  const labels = (figure: string) => app.catalogue().figuresById.get(figure)?.labels;
  const en = findingEn(facts, (figure) => labels(figure)?.en, figures[0], PLAIN_EN);
  const az = findingAz(facts, (figure) => labels(figure)?.az, figures[0]);
  return { en: `${en.title}: ${en.arithmetic}`, az: `${az.title}: ${az.arithmetic}` };
}

function findable({ from: { app, workspace }, get }: Derived): Findable[] {
  const figures = get(leavesView).leaves.map(({ key, label, unit, value, text, sources }): Findable => {
    const shown = value === null ? '…' : String(value);
    return {
      kind: 'figure',
      id: keyText(key),
      label,
      detail: { en: `${key.period} · ${shown} ${unit.en}`, az: `${key.period} · ${shown} ${unit.az}` },
      screen: 'figures',
      params: { ...key },
      text,
      values: [value, ...sources.map(([, reported]) => reported)],
    };
  });
  const agencies = app.catalogue().agencies.map(({ id, names, abbreviations, aliases }): Findable => ({
    kind: 'agency',
    id,
    label: { en: names.en, az: names.az },
    detail: sameInBoth(abbreviations.join(', ')),
    screen: 'catalogue',
    params: { tab: 'agencies', id },
    text: searchText([names.en, names.az, names.ru, ...abbreviations, ...aliases].join(' ')),
  }));
  const deliveries = listDeliveries(workspace).map(({ id, file, letter, period }): Findable => ({
    kind: 'delivery',
    id: String(id),
    label: sameInBoth(file),
    detail: sameInBoth([deliveryNumber(id), letter ?? '', period].filter(Boolean).join(' · ')),
    screen: 'deliveries',
    params: { delivery: String(id) },
    text: searchText(`${file} ${letter ?? ''}`),
  }));
  const findings = get(findingsView).map((finding): Findable => {
    const said = foundIn(app, finding);
    const { en, az } = finding.facts.says ?? sameInBoth('');
    return {
      kind: 'finding',
      id: finding.id,
      label: finding.facts.says ?? said,
      detail: sameInBoth(''),
      screen: 'checks',
      params: { finding: finding.id },
      text: searchText(`${en} ${az} ${said.en} ${said.az}`),
    };
  });
  const questions = listQuestions(workspace)
    .filter(({ state }) => state === 'open')
    .map((question): Findable => {
      const { id, delivery, file, sheet, ref } = question;
      const label = askedAs(question);
      return {
        kind: 'question',
        id: String(id),
        label,
        detail: sameInBoth(file),
        screen: 'deliveries',
        params: { delivery: String(delivery), sheet, ref },
        text: searchText(`${label.en} ${label.az} ${file}`),
      };
    });
  return [...figures, ...agencies, ...deliveries, ...findings, ...questions];
}
