import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { grid, line, makePdf, text } from './make-pdf.ts';

async function read(draws: string): Promise<ReadDocument> {
  const document = await readSpreadsheet(makePdf(draws), 'a.pdf');
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

const cellsOf = ({ sheets }: ReadDocument, at = 0): Record<string, string> =>
  Object.fromEntries(sheets[at]!.cells.map((cell) => [cell.ref, cell.text]));

const guessed = ({ warnings }: ReadDocument): (string | undefined)[] =>
  warnings.filter(({ tag }) => tag === 'GridGuessed').map(({ ref }) => ref);

const GRID = grid([50, 200, 260, 320], [700, 680, 660, 640]);
const HEAD = text(52, 685, 'Indicator') + text(205, 685, '2022') + text(265, 685, '2023');

describe('cells that are drawn', () => {
  test('are cells, and what stands near their lines is not of the next one', async () => {
    const document = await read(
      text(50, 750, 'Report of the Ministry') +
        GRID +
        HEAD +
        text(52, 665, 'Victims identified') +
        text(243, 665, '94') +
        text(262, 665, '91') +
        text(52, 645, 'Cases') +
        text(232, 645, '2 374') +
        text(262, 645, '161'),
    );
    expect(cellsOf(document)).toEqual({
      A1: 'Indicator', B1: '2022', C1: '2023', A2: 'Victims identified', B2: '94', C2: '91', A3: 'Cases', B3: '2 374', C3: '161',
    }); // prettier-ignore
    expect(guessed(document)).toEqual([]);
    expect(document.sheets[0]!.outside).toMatchObject([{ text: 'Report of the Ministry', above: true }]);
  });

  test('a letter of another font that was drawn after its line stands where it is seen', async () => {
    const document = await read(GRID + text(52, 685, 'Z r rç kmis') + text(58.3, 685, 'i') + text(205, 685, '5')); // prettier-ignore
    expect(cellsOf(document)['A1']).toBe('Zir rç kmis');
  });

  test('numbers of two lines of a cell are not one number', async () => {
    const document = await read(GRID + text(205, 672, '12', 6) + text(205, 663, '345', 6));
    expect(cellsOf(document)).toEqual({ B2: '12\n345' });
  });

  test('what runs over its line is in doubt', async () => {
    const document = await read(GRID + HEAD + text(52, 665, 'Cases') + text(240, 665, '123 456 789'));
    expect(guessed(document)).toEqual(['A2:A2']);
  });

  test('footnote marks are raised, struck text is struck, an underline is none', async () => {
    const document = await read(
      GRID +
        text(205, 685, '16') +
        text(216.3, 689, '1', 6) +
        text(205, 665, '84') +
        line(204, 668.5, 217, 668.5) +
        text(205, 645, '91') +
        line(204, 643, 217, 643),
    );
    const [cells] = document.sheets.map((sheet) => new Map(sheet.cells.map((cell) => [cell.ref, cell])));
    expect(cells!.get('B1')).toMatchObject({ text: '161', superscript: '1' });
    expect(cells!.get('B2')).toMatchObject({ text: '84', struck: true });
    expect(cells!.get('B3')).not.toHaveProperty('struck');
  });

  test('what a cell cuts off is not read, as nobody sees it', async () => {
    const clipped = `q 50 660 150 20 re W n ${text(52, 665, 'A label that runs on below the number beside it')} Q\n`;
    const document = await read(GRID + HEAD + clipped + text(205, 665, '5') + text(265, 665, '6'));
    expect(cellsOf(document)).toMatchObject({ B2: '5', C2: '6' });
    expect(cellsOf(document)['A2']).toMatch(/^A label that runs on/);
  });

  test('a frame around numbers that stand side by side draws no cells', async () => {
    const frame = grid([50, 320], [700, 640]);
    const document = await read(frame + line(50, 680, 320, 680) + HEAD + text(52, 665, 'Cases') + text(205, 665, '5') + text(265, 665, '6')); // prettier-ignore
    expect(guessed(document)).toEqual(['A1:A2']);
  });
});

test('without lines columns are guessed, and every row is in doubt', async () => {
  const document = await read(HEAD + text(52, 665, 'Victims') + text(215, 665, '94') + text(275, 665, '91') + text(50, 600, 'In all 91 persons were identified.')); // prettier-ignore
  expect(cellsOf(document)).toEqual({
    A1: 'Indicator',
    B1: '2022',
    C1: '2023',
    A2: 'Victims',
    B2: '94',
    C2: '91',
  });
  expect(guessed(document)).toEqual(['A1:A2']);
  expect(cellsOf(document, 1)).toEqual({ A1: 'In all 91 persons were identified.' });
});

test('digits drawn apart are not grown together without doubt', async () => {
  const document = await read(
    GRID + HEAD + text(52, 665, 'Cases') + text(205, 665, '12') + text(217.5, 665, '345'),
  );
  expect(guessed(document)).toEqual(['A2:A2']);
});

describe('what cannot be read is evidence', () => {
  const error = async (bytes: Uint8Array): Promise<unknown> => {
    const document = await readSpreadsheet(bytes, 'a.pdf');
    return document.ok ? document.value.sheets.length : document.error;
  };

  test('a page without text, recognised text behind a scan, a cut file, a locked one', async () => {
    expect(await error(makePdf(line(0, 0, 100, 0)))).toEqual({ tag: 'Evidence', what: 'pdf' });
    expect(await error(makePdf(text(50, 700, 'Victims 91', 10, '3 Tr')))).toEqual({ tag: 'Evidence', what: 'pdf' });
    expect(await error(new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatchObject({ what: 'pdf', why: { tag: 'Damaged' } });
    const locked = makePdf(text(50, 700, 'x'), {
      trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'61'.repeat(32)}> /U <${'62'.repeat(32)}> /P -4 >> `,
    });
    expect(await error(locked)).toMatchObject({ what: 'pdf', why: { tag: 'PasswordProtected' } });
  }); // prettier-ignore
});
