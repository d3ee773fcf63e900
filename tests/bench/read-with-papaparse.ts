import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';

/** The peer: papaparse alone, every field as text, in a process of its own. */
const { data } = papaparse.parse<string[]>(readFileSync(process.argv[2]!, 'utf8'), { delimiter: ';' });
if (data.length < 2) process.exitCode = 2;
