import { app } from 'electron';
import { runCommandLine } from './command-line.ts';
import { isDriven } from './lock-down.ts';
import { openProgram } from './program.ts';

/** Entry of the packaged program: `Arayis [FILE.arayis]`, or `Arayis --cli …` for the command line. */
const at = process.argv.indexOf('--cli');
if (isDriven()) app.exit(1);
else if (at >= 0) void runCommandLine(process.argv.slice(at + 1));
else openProgram();
