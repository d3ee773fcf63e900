import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../../shared/domain/conflicts/conflict.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { deliveryId, observationId } from '../../../shared/domain/keys/ids.ts';
import { conflictsAmong } from '../../fixtures/conflicts-among.ts';
import { interpretDocument, layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../catalogue-fixture.ts';
import { observation } from '../figure-fixture.ts';
import { sheetOf } from '../understanding/sheet-of.ts';

type Tongue = 'az' | 'ru' | 'en';

const WORDS: Record<Tongue, { court: string; prosecutor: string; head: string; label: string }> = {
  az: {
    court: 'Ağır Cinayətlər Məhkəməsi',
    prosecutor: 'Baş Prokurorluq',
    head: 'Göstərici|2023-cü il|Qeyd',
    label: 'Məhkum edilmiş şəxslər',
  },
  ru: {
    court: 'Суд по тяжким преступлениям',
    prosecutor: 'Генеральная прокуратура',
    head: 'Показатель|2023 год|Примечание',
    label: 'Осуждено лиц',
  },
  en: {
    court: 'Grave Offences Court',
    prosecutor: 'General Prosecutor’s Office',
    head: 'Indicator|2023|Remarks',
    label: 'Persons convicted',
  },
};

interface Sent {
  agency: string;
  body: string;
  value: number;
  remark?: string;
  note?: string;
}

/** The conflicts of two returns of one row each; what is asked counts as its first offer says. */
function between(tongue: Tongue, sent: readonly Sent[]): Conflict[] {
  const { head, label } = WORDS[tongue];
  const all: Observation[] = [];
  for (const [at, { agency, body, value, remark = '', note = '' }] of sent.entries()) {
    const sheet = sheetOf(`${body}\n|\n${head}\n${label}|${value}|${remark}\n|\n${note}`);
    const document = { format: 'xlsx' as const, sheets: [sheet], warnings: [] };
    const out = interpretDocument(`${agency}.xlsx`, document, { layouts: [], agency });
    const answered = out.questions.flatMap(({ readings }) => readings[0]?.observations ?? []);
    for (const draft of [...out.observations, ...answered])
      all.push({ ...draft, id: observationId(all.length + 1), delivery: deliveryId(at + 1) });
  }
  return conflictsAmong(all, { catalogue, words: layouts.evidenceWords });
}

const court = (tongue: Tongue): Sent => ({ agency: 'courts_grave', body: WORDS[tongue].court, value: 14 });
const prosecutor = (tongue: Tongue, said: Partial<Sent> = {}): Sent => ({
  agency: 'general_prosecutor',
  body: WORDS[tongue].prosecutor,
  value: 19,
  ...said,
});

describe('what stands beside a number, or below its table, tells the kind of a conflict', () => {
  test.each([
    ['timing', 'az', '01.12.2023-cü il vəziyyətinə'],
    ['timing', 'az', '1 dekabr 2023-cü il tarixinə'],
    ['timing', 'ru', 'по состоянию на 01.12.2023'],
    ['timing', 'ru', 'данные за 11 месяцев'],
    ['timing', 'en', 'as of 1 December 2023'],
    ['timing', 'en', 'eleven months only'],
    ['scope', 'az', 'yalnız Bakı şəhəri üzrə'],
    ['scope', 'az', 'birinci instansiya üzrə'],
    ['scope', 'az', 'Naxçıvan daxil deyil'],
    ['scope', 'ru', 'только по г. Баку'],
    ['scope', 'ru', 'по первой инстанции'],
    ['scope', 'ru', 'без учёта Нахичевани'],
    ['scope', 'en', 'Baku only'],
    ['scope', 'en', 'first instance only'],
    ['scope', 'en', 'Nakhchivan not included'],
    ['unit', 'az', 'işlər üzrə sayılıb, şəxslər üzrə deyil'],
    ['unit', 'ru', 'учтены дела, а не лица'],
    ['unit', 'en', 'cases are counted, not persons'],
    ['double-count', 'az', 'DİN-in məlumatı ilə birlikdə'],
    ['double-count', 'az', 'hər iki qurumun məlumatı toplanıb'],
    ['double-count', 'ru', 'вместе с данными МВД'],
    ['double-count', 'ru', 'учтены данные обоих ведомств'],
    ['double-count', 'en', 'together with the data of the Ministry of Internal Affairs'],
    ['double-count', 'en', 'data of both bodies added up'],
  ] as const)('%s, %s: %s', (kind, tongue, text) => {
    for (const place of ['remark', 'note'] as const) {
      const [conflict] = between(tongue, [court(tongue), prosecutor(tongue, { [place]: text })]);
      expect({ place, kind: conflict?.kind, text: conflict?.fact }).toEqual({
        place,
        kind,
        text: expect.objectContaining({ text }),
      });
    }
  });
});

describe('where nothing is said', () => {
  test.each(['az', 'ru', 'en'] as const)('%s: two bodies that count differ in what they count', (tongue) => {
    const [conflict] = between(tongue, [court(tongue), prosecutor(tongue)]);
    expect([conflict?.kind, conflict?.fact.tag]).toEqual(['scope', 'bodies']);
  });

  test('of one house a number was copied wrong', () => {
    const [conflict] = between('az', [court('az'), { ...court('az'), value: 41 }]);
    expect([conflict?.kind, conflict?.fact.tag]).toEqual(['value', 'unexplained']);
  });

  const kindsOf = (values: readonly [value: number, agency: string, period?: string][]): string[] => {
    const all = values.map(([value, agency, period = '2023'], at) =>
      observation(at + 1, value, { figure: 'labour.inspection.uncontracted_cases', agency, period }),
    );
    return conflictsAmong(all, { catalogue, words: layouts.evidenceWords })
      .filter(({ period }) => period === '2023')
      .map(({ kind, fact }) => `${kind} ${fact.tag}`);
  };

  test('a sum of what two bodies counted counts both', () => {
    expect(kindsOf([[512, 'slis'], [47, 'lrmc'], [559, 'mlspp']])).toEqual(['double-count adds-up']); // prettier-ignore
    expect(kindsOf([[512, 'slis'], [47, 'lrmc'], [560, 'moj']])).toEqual(['scope bodies']); // prettier-ignore
    // Small numbers meet by chance.
    expect(kindsOf([[1, 'slis'], [2, 'lrmc'], [3, 'moj']])).toEqual(['scope bodies']); // prettier-ignore
  });

  test('what there was after a part of the year is of an earlier time', () => {
    expect(kindsOf([[512, 'slis'], [250, 'slis', '2023-H1'], [250, 'moj']])).toEqual(['timing as-at-part']); // prettier-ignore
    const quarters = [1, 2, 3, 4].map((n) => [100 + n, 'slis', `2023-Q${n}`] as const);
    const all = quarters.map(([value, agency, period]): [number, string, string] => [value, agency, period]);
    expect(kindsOf([[410, 'slis'], ...all, [306, 'slis']])).toEqual(['timing as-at-part']);
    expect(kindsOf([[410, 'slis'], ...all, [205, 'slis']])).toEqual(['value unexplained']);
  });
});
