/** All measures one after the other: `npx node tests/measure/everything.ts [--foreign]`; other flags as in each. */
const MEASURES = [
  'keys',
  'unseen',
  'law-one',
  'one-word',
  'one-wrong-sum',
  'mutations',
  'accounted',
  'draft-digits',
  'draft-edits',
  'draft-takes',
];

const wanted = process.argv.includes('--foreign') ? [...MEASURES, 'foreign'] : MEASURES;
for (const name of wanted) await import(`./${name}.ts`);
