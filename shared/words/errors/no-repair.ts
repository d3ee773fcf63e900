import type { NoRepair } from '../../domain/reference/language/slip.ts';

/** Why a slip is left to a person. */
export const NO_REPAIR_EN: Readonly<Record<NoRepair, string>> = {
  choice: 'only a person knows what was meant',
  fact: 'a fact is missing',
  'two-ways': 'the number can be read in two ways',
  bound: 'the words belong to a figure',
};

export const NO_REPAIR_AZ: Readonly<Record<NoRepair, string>> = {
  choice: 'nəyin nəzərdə tutulduğunu yalnız insan bilir',
  fact: 'fakt çatışmır',
  'two-ways': 'rəqəm iki cür oxuna bilər',
  bound: 'sözlər göstəriciyə bağlıdır',
};
