import { describe, expect, test } from 'vitest';
import { classify } from '../../shared/domain/conflicts/kind.ts';
import type { Observation } from '../../shared/domain/observations/observation.ts';
import { layouts } from '../fixtures/returns.ts';
import { deliveryId, observationId } from '../../shared/domain/keys/ids.ts';

const observation = (value: number, remarks: string[]): Observation => ({
  id: observationId(value),
  delivery: deliveryId(1),
  figure: 'prosecution.convicted',
  period: '2023',
  agency: 'mia',
  value,
  status: 'value',
  categories: {},
  remarks,
  cells: [],
});

describe('what a delivery says beside the number tells why it differs', () => {
  test.each([
    ['timing', '30.11.2023-cü il vəziyyətinə'],
    ['timing', 'по состоянию на 15 декабря 2023 г.'],
    ['timing', 'as of 1 December 2023'],
    ['timing', 'dekabrın 1-nə olan məlumat'],
    ['timing', '11 ay üzrə'],
    ['timing', 'first nine months only'],
    ['timing', 'данные за I полугодие'],
    ['scope', 'potensial zərərçəkmişlər də daxil edilmişdir'],
    ['scope', 'yalnız Bakı şəhəri üzrə'],
    ['scope', 'только вступившие в законную силу приговоры'],
    ['scope', 'excluding Nakhchivan'],
    ['unit', 'işlər üzrə sayılıb, şəxslər deyil'],
    ['unit', 'counted by persons, not facts'],
    ['unit', 'verilmiş sertifikatların sayı'],
    ['double-count', 'DİN-in məlumatı da daxil edilməklə'],
    ['double-count', 'совместно с МВД'],
    ['double-count', '10 + 6 (DMX)'],
    ['double-count', 'some persons counted twice'],
    ['value', 'yoxlanılıb'],
    ['value', '31.12.2023-cü il vəziyyətinə'],
    ['value', 'məktub № 4/123, 15.01.2024'],
  ])('%s: %s', (kind, remark) => {
    const found = classify(observation(10, []), observation(16, [remark]), 'persons', layouts.evidenceWords);
    expect(found.kind).toBe(kind);
  });

  test('units in which bodies count the same things contradict nothing', () => {
    const [base, rival] = [10, 16].map((value) => observation(value, []));
    const other = { ...rival!, unit: 'institutions' };
    const kind = (also: string[]): string =>
      classify(base!, other, 'authorities', layouts.evidenceWords, also).kind;
    expect([kind([]), kind(['institutions'])]).toEqual(['unit', 'value']);
  });

  test.each([
    [2374, 2_374_000, 'unit'],
    [1.5e6 / 1000, 1.5e9, 'unit'],
    [2374, 2_375_000, 'value'],
    [3, 3000, 'value'],
  ])('%d against %d differs by %s', (one, other, kind) => {
    const found = classify(observation(one, []), observation(other, ['yalnız rayonlar']), 'AZN', {
      ...layouts.evidenceWords,
      scope: [],
    });
    expect(found.kind).toBe(kind);
  });
});
