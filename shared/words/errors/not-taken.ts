import type { NotTaken } from '../../domain/errors/not-taken.ts';

/** Why a change cannot be taken into the text, and what to do instead. */
export const NOT_TAKEN_EN: Readonly<Record<NotTaken, string>> = {
  'other-line': 'its line reads otherwise by now: compare again',
  bound: 'it cuts a number of a figure, or words that depend on one: change the block in the text',
  signs: 'it holds signs that mean something in the text ({ }, |, # or - at its beginning): change the block in the text', // prettier-ignore
  figure: 'the number is that of a figure: refuse it, or propose the other value among the figures',
  'no-line': 'it stands in no line of the text: a margin, a note, a chart, or several paragraphs at once',
  'no-prose': 'only paragraphs and items of lists come, go and move here: change the block in the text',
  empty: 'nothing would be left of the line: remove the block in the text',
};

export const NOT_TAKEN_AZ: Readonly<Record<NotTaken, string>> = {
  'other-line': 'həmin sətir artıq başqa cürdür: yenidən müqayisə edin',
  bound: 'bu, göstəricinin rəqəmini və ya ondan asılı sözləri kəsir: bloku mətndə dəyişin',
  signs: 'burada mətndə xüsusi mənası olan işarələr var ({ }, |, əvvəlində # və ya -): bloku mətndə dəyişin',
  figure: 'rəqəm göstəricinindir: rədd edin, yaxud başqa qiyməti göstəricilərdə təklif edin',
  'no-line': 'bu, mətnin heç bir sətrində deyil: haşiyə, qeyd, diaqram və ya birdən çox abzas',
  'no-prose':
    'burada yalnız abzaslar və siyahı bəndləri əlavə edilir, silinir və yerini dəyişir: bloku mətndə dəyişin',
  empty: 'sətirdən heç nə qalmazdı: bloku mətndən silin',
};
