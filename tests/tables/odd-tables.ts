/** Tables of rarer make that a seed invents: what official statistics do besides a plain grid. */
import { between, chance, pick, shuffledSlice, type Draft, type Random } from './dense-tables.ts';

const REGIONS = ['North', 'South', 'East', 'West', 'Centre', 'Coast', 'Highlands', 'Islands'];
const KINDS = [
  'Cattle',
  'Sheep',
  'Goats',
  'Poultry',
  'Horses',
  'Pigs',
  'Rabbits',
  'Bees',
  'Camels',
  'Buffaloes',
  'Ducks',
  'Geese',
];
const HEADS = [
  'Agriculture',
  'Manufacturing',
  'Construction',
  'Trade',
  'Transport',
  'Finance',
  'Education',
  'Health',
];
const REMARKS = ['see annex', 'revised by the office', 'estimate of the ministry', 'without the army'];

/** Two levels of labels, the upper one merged or written once. */
export function twoLevels(random: Random): Draft {
  const cells: Draft['cells'] = [];
  const merges: Draft['merges'] = [];
  const columns = between(random, 2, 5);
  const inner = between(random, 2, 4);
  const outer = between(random, 2, 4);
  ['Region', 'Kind'].forEach((value, col) => cells.push({ row: 0, col, value, role: 'header' }));
  const first = between(random, 1990, 2018);
  for (let i = 0; i < columns; i++) cells.push({ row: 0, col: i + 2, value: first + i, role: 'header' });
  const merged = chance(random, 0.5);
  for (let g = 0; g < outer; g++) {
    const top = 1 + g * inner;
    cells.push({ row: top, col: 0, value: REGIONS[g]!, role: 'attribute' });
    if (merged) merges.push({ top, left: 0, bottom: top + inner - 1, right: 0 });
    for (let k = 0; k < inner; k++) {
      cells.push({ row: top + k, col: 1, value: KINDS[k]!, role: 'attribute' });
      for (let i = 0; i < columns; i++)
        cells.push({ row: top + k, col: i + 2, value: between(random, 0, 5000), role: 'data' });
    }
  }
  return { cells, merges, height: 1 + outer * inner, width: columns + 2, headerRows: 1, headerCols: 2 };
}

/** Blank lines after the heading and after every few rows; group headings in the middle of their columns. */
export function airy(random: Random): Draft {
  const cells: Draft['cells'] = [];
  const groups = between(random, 1, 3);
  const leaves = shuffledSlice(random, HEADS, 3);
  for (let g = 0; g < groups; g++) {
    cells.push({
      row: 0,
      col: 2 + g * 3,
      value: pick(random, ['Employees', 'Turnover', 'Output']) + ` ${String(g + 1)}`,
      role: 'header',
    });
    leaves.forEach((value, i) => cells.push({ row: 1, col: 1 + g * 3 + i, value, role: 'header' }));
  }
  cells.push({ row: 1, col: 0, value: 'Kind', role: 'header' });
  let row = chance(random, 0.5) ? 3 : 2;
  const labels = shuffledSlice(random, KINDS, between(random, 5, 12));
  labels.forEach((label, i) => {
    if (i > 0 && i % 4 === 0) row++;
    cells.push({ row, col: 0, value: label, role: 'attribute' });
    for (let col = 1; col <= groups * 3; col++)
      cells.push({ row, col, value: between(random, 10, 900_000), role: 'data' });
    row++;
  });
  return { cells, merges: [], height: row, width: 1 + groups * 3, headerRows: 2, headerCols: 1 };
}

/** Numbers with a column of remarks that is filled here and there. */
export function remarked(random: Random): Draft {
  const cells: Draft['cells'] = [];
  const columns = between(random, 1, 3);
  cells.push({ row: 0, col: 0, value: 'Item', role: 'header' });
  for (let i = 1; i <= columns; i++)
    cells.push({ row: 0, col: i, value: `Quarter ${String(i)}`, role: 'header' });
  cells.push({ row: 0, col: columns + 1, value: 'Remarks', role: 'header' });
  const labels = shuffledSlice(random, KINDS, between(random, 3, 8));
  labels.forEach((label, i) => {
    cells.push({ row: i + 1, col: 0, value: label, role: 'attribute' });
    for (let col = 1; col <= columns; col++)
      cells.push({ row: i + 1, col, value: between(random, 0, 300), role: 'data' });
    if (chance(random, 0.4))
      cells.push({ row: i + 1, col: columns + 1, value: pick(random, REMARKS), role: 'data' });
  });
  return { cells, merges: [], height: labels.length + 1, width: columns + 2, headerRows: 1, headerCols: 1 };
}

/** One or two wide rows: what is counted stands on the left, where it was counted above. */
export function wide(random: Random): Draft {
  const cells: Draft['cells'] = [];
  const columns = between(random, 5, 12);
  const labelled = chance(random, 0.7);
  if (labelled) cells.push({ row: 0, col: 0, value: 'Branch', role: 'header' });
  for (let i = 1; i <= columns; i++)
    cells.push({ row: 0, col: i, value: i <= HEADS.length ? HEADS[i - 1]! : KINDS[i - 1]!, role: 'header' });
  const rows = between(random, 1, 2);
  for (let row = 1; row <= rows; row++) {
    cells.push({ row, col: 0, value: row === 1 ? 'Number' : 'Persons employed', role: 'attribute' });
    for (let col = 1; col <= columns; col++)
      cells.push({ row, col, value: between(random, 5, 5000), role: 'data' });
  }
  return { cells, merges: [], height: rows + 1, width: columns + 1, headerRows: 1, headerCols: 1 };
}

/** Sections with the same rows in each, under one heading; the section written alone or merged across. */
export function blocks(random: Random): Draft {
  const cells: Draft['cells'] = [];
  const merges: Draft['merges'] = [];
  const columns = between(random, 2, 6);
  const first = between(random, 1980, 2015);
  if (chance(random, 0.7)) cells.push({ row: 0, col: 0, value: 'Sex and age', role: 'header' });
  for (let i = 1; i <= columns; i++) cells.push({ row: 0, col: i, value: String(first + i), role: 'header' });
  let row = 1;
  const merged = chance(random, 0.4);
  for (const section of ['Both sexes', 'Male', 'Female'].slice(0, between(random, 2, 3))) {
    if (chance(random, 0.3) && row > 1) row++;
    cells.push({ row, col: 0, value: section, role: 'attribute' });
    if (merged) merges.push({ top: row, left: 0, bottom: row, right: columns });
    row++;
    for (const age of ['0-14', '15-64', '65 and over']) {
      cells.push({ row, col: 0, value: age, role: 'attribute' });
      for (let col = 1; col <= columns; col++)
        cells.push({ row, col, value: between(random, 100, 99_999), role: 'data' });
      row++;
    }
  }
  return { cells, merges, height: row, width: columns + 1, headerRows: 1, headerCols: 1 };
}

/** Money and shares with signs, all stored as text as a csv has them. */
export function texts(random: Random): Draft {
  const cells: Draft['cells'] = [];
  const columns = between(random, 2, 4);
  cells.push({ row: 0, col: 0, value: 'Budget line', role: 'header' });
  for (let i = 1; i <= columns; i++)
    cells.push({
      row: 0,
      col: i,
      value: pick(random, ['Plan', 'Actual', 'Execution']) + ` ${String(2015 + i)}`,
      role: 'header',
    });
  const labels = shuffledSlice(random, HEADS, between(random, 3, 8));
  labels.forEach((label, i) => {
    cells.push({ row: i + 1, col: 0, value: label, role: 'attribute' });
    for (let col = 1; col <= columns; col++) {
      const value = between(random, 1, 9000);
      const text = pick(random, [
        `${String(value)}.5%`,
        `$${String(value)}`,
        `${String(value)},250`,
        `(${String(value)})`,
        `${String(value)} r`,
      ]);
      cells.push({ row: i + 1, col, value: text, role: 'data' });
    }
  });
  return { cells, merges: [], height: labels.length + 1, width: columns + 1, headerRows: 1, headerCols: 1 };
}
