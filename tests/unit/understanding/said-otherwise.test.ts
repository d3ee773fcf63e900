import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

describe('calls made from the hotline are none that were made to it', () => {
  const read = (label: string) => readDrawing(`Göstəricilər|2022|2023\n${label}|120|130`);

  test.each([
    'Qaynar xəttdən edilmiş zənglər',
    '152 qaynar xəttindən edilən zənglər',
    'Звонки с горячей линии',
    'Calls made from the hotline',
    'Çağrı hattından yapılan aramalar',
  ])('%s', (label) => {
    expect(takenOf(read(label))).toEqual([]);
    expect(askedOf(read(label))).toEqual(['B5', 'C5']);
  });

  test.each(['Qaynar xəttə daxil olmuş zənglər', 'Звонки на горячую линию', 'Calls to the hotline'])(
    'those to it are taken, or asked of whom: %s',
    (label) => {
      const { observations, questions } = read(label);
      const offered = questions.flatMap(({ readings }) => readings[0]?.observations ?? []);
      expect([...observations, ...offered].map(({ figure }) => figure)).toEqual([
        'hotline.calls',
        'hotline.calls',
      ]);
    },
  );
});

test.each(['Эпизодов', '(эпизодов)', 'Epizodlar'])(
  '%s over a table is what all of it counts, and no figure of ours',
  (unit) => {
    expect(
      takenOf(readDrawing(`${unit}\nПоказатель|2022|2023\nВыявлено фактов торговли людьми|157|159`)),
    ).toEqual([]);
  },
);

test('days that lost their format are no numbers of a figure', () => {
  const out = readDrawing(
    'Göstərici|Tarix\nAşkar edilmiş insan alveri faktları|45291\nBaşlanmış cinayət işləri|45292',
  );
  expect(takenOf(out)).toEqual([]);
  expect(out.questions.flatMap(({ readings }) => readings)).toEqual([]);
});

test('categories of one kind are no parts of each other', () => {
  const out = readDrawing(
    'İctimai mənəviyyat əleyhinə cinayətlər\n|\nNövü|2023\nPornoqrafik materialların qanunsuz yayılması|12\nƏxlaqsızlıq yuvası saxlama|148\nFahişəliyə cəlb etmə|37',
  );
  const offered = out.questions.flatMap(({ readings }) => readings[0]?.observations ?? []);
  expect([...out.observations, ...offered].map(({ figure, value }) => `${figure} ${value}`)).toEqual([
    'public_morality.pornography 12',
    'public_morality.brothels 148',
    'public_morality.prostitution 37',
  ]);
});
