/** Rows of the Azerbaijani, English, Turkish and Russian keyboards, folded, each key above its lower neighbours. */
const BOARDS = [
  ['qüertyuiopöğ', 'asdfghjkliə', 'zxcvbnmçş'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['qwertyuiopğü', 'asdfghjklşi', 'zxcvbnmöç'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];

/** Letters that are heard or written alike. */
const ALIKE = [
  'əea',
  'iyuü',
  'sşz',
  'cçj',
  'oö',
  'gğq',
  'kqg',
  'hx',
  'td',
  'bp',
  'vfw',
  'иы',
  'ое',
  'ао',
  'ея',
  'шщ',
  'ьъ',
  'тд',
  'бп',
  'вф',
  'сз',
  'эе',
  'ий',
];

const neighbours = new Set<string>();
const join = (a: string | undefined, b: string | undefined): void => {
  if (a !== undefined && b !== undefined) neighbours.add(a + b).add(b + a);
};
for (const rows of BOARDS)
  rows.forEach((row, at) =>
    Array.from(row).forEach((key, column) => {
      join(key, row[column + 1]);
      join(key, rows[at + 1]?.[column]);
      join(key, rows[at + 1]?.[column - 1]);
    }),
  );
for (const letters of ALIKE) for (const a of letters) for (const b of letters) if (a !== b) join(a, b);

/** Whether a finger or an ear may have put one of these letters for the other. */
export const areNear = (a: string, b: string): boolean => neighbours.has(a + b);
