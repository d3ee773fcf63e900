import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const read = (sender: string, note: string): ReturnType<typeof interpretDocument> =>
  interpretDocument('a.xlsx', {
    format: 'xlsx',
    sheets: [
      sheetOf(
        `${sender}\n2023-cü il üzrə məlumat\n|\nGöstərici|2023\nMəhkum edilmiş şəxslər|14\nonlardan qadınlar|6\n|\n${note}`,
        [],
      ),
    ],
    warnings: [],
  } as never);

const COURT = 'Ağır Cinayətlər Məhkəməsi';

describe('that verdicts are those of first instance', () => {
  test.each([
    'Qeyd: yalnız birinci instansiya məhkəmələrinin hökmləri; apellyasiya şikayətləri nəzərə alınmayıb.',
    'Примечание: приговоры судов первой инстанции; изменения в апелляции не учтены.',
    'Note: first-instance verdicts; changes made on appeal are not included.',
    'Not: ilk derece mahkemesi kararları; istinaf değişiklikleri dahil değildir.',
  ])('a court of first instance need not say: %s', (note) => {
    expect(takenOf(read(COURT, note))).toContain('B5 prosecution.convicted @2023 = 14');
  });

  test.each([
    [COURT, 'Qeyd: apellyasiya nəticəsində ləğv edilmiş hökmlər çıxılmaqla.'],
    [COURT, 'Примечание: приговоры, отменённые в апелляции, исключены.'],
    [COURT, 'Note: not all courts; changes on appeal are not included.'],
    ['Baş Prokurorluq', 'Qeyd: apellyasiya qaydasında dəyişdirilmə nəzərə alınmayıb.'],
  ])('is another thing to say of %s: %s', (sender, note) => {
    expect(askedOf(read(sender, note))).toContain('B5');
  });
});
