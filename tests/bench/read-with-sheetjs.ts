import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';

/** The peer: SheetJS parsing alone, with dates, formats and styles, in a process of its own. */
const book = read(readFileSync(process.argv[2]!), {
  dense: true,
  cellDates: true,
  cellNF: true,
  cellStyles: true,
});
if (book.SheetNames.length === 0) process.exitCode = 2;
