import { basename } from 'node:path';
import { showCells } from '../../../work/sheets/cells.ts';
import { ok } from '../../../../shared/result.ts';
import type { Sheet } from '../../../../shared/domain/sheets/cell.ts';
import type { Command } from '../command.ts';
import type { Output } from '../output.ts';
import { counted } from '../shown.ts';
import { noteEn } from '../../../../shared/words/readings/note-en.ts';

export const cellsCommand: Command = {
  name: 'cells',
  positionals: ['FILE'],
  options: {},
  summary: 'shows how a spreadsheet is read; touches no workspace',
  run: async ({ args, out, path }) => {
    const file = args.positional(0);
    const read = await out.progress(`Reading ${basename(file)}`, () => showCells(path(file)));
    if (!read.ok) return read;
    const document = read.value;
    out.result(document, () => {
      const encoding = document.encoding === undefined ? '' : `, ${document.encoding}`;
      out.line(`${basename(file)}: ${document.format}${encoding}`);
      for (const sheet of document.sheets) printSheet(sheet, out);
      for (const warning of document.warnings) {
        const sentence = noteEn(warning, 'command-line');
        if (sentence !== null) out.line(out.ink.amber(sentence));
      }
    });
    return ok(0);
  },
};

function printSheet(sheet: Sheet, out: Output): void {
  const state = sheet.state === 'visible' ? '' : `, ${sheet.state}`;
  const name = sheet.name === '' ? 'text' : sheet.name;
  out.line(
    `\n${out.ink.strong(name)}  ${counted(sheet.cells.length, 'cell')}, ${counted(sheet.merges.length, 'merge')}${state}`,
  );
  for (const { kind, text } of sheet.outside ?? [])
    out.line(`${out.ink.strong(kind)}  ${text.replace(/\s+/g, ' ')}`);
  if (sheet.cells.length === 0) return;
  out.table(sheet.cells, [
    { head: 'cell', cell: (cell) => cell.ref },
    { head: 'type', cell: (cell) => cell.type },
    { head: 'value', cell: (cell) => (cell.value === null ? '' : String(cell.value)), most: 48 },
    { head: 'shown', cell: (cell) => (cell.text === String(cell.value ?? '') ? '' : cell.text), most: 32 },
    { head: 'formula', cell: (cell) => (cell.formula === undefined ? '' : `=${cell.formula}`), most: 32 },
    { head: '', cell: (cell) => [cell.hidden ? 'hidden' : '', cell.struck ? `struck${cell.standing ? `, stands “${cell.standing}”` : ''}` : '', cell.coveredBy ? `in ${cell.coveredBy}` : '', cell.comment ? `“${cell.comment}”` : ''].filter((t) => t !== '').join(' '), most: 60 }, // prettier-ignore
  ]);
}
