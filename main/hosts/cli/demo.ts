import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, type App } from '../../resources/app.ts';
import { exportReference } from '../../work/reference/export.ts';
import { newWorkspace } from '../../work/workspace/new-workspace.ts';
import { addPerson } from '../../work/people/people.ts';
import { openForWork, type Workspace } from '../../store/file/workspace.ts';
import type { CliError } from './cli-error.ts';
import { applyAnswers, applyDecisions, type NotFound } from '../../work/sample/apply-shipped.ts';
import { heading, stateOfFigures, whatCame, whatDisagrees, whatIsLeft, whatTheChecksFound, whatWaits, whoIsSilent } from './demo/sections.ts'; // prettier-ignore
import { takeSamplesIn } from '../../work/sample/take-returns.ts';
import { shippedAnswers, shippedDecisions } from '../../work/sample/shipped.ts';
import { countedFindings } from './counted-findings.ts';
import { createOutput, type Output } from './output.ts';
import type { Result } from '../../../shared/result.ts';
import { errorSentence } from './words/error-sentence.ts';

const OUT = fileURLToPath(new URL('../../../out', import.meta.url));
const WORKSPACE = join(OUT, 'workspace.arayis');
const REFERENCE = join(OUT, 'reference-2023.docx');

/** From the sample returns to the reference in Word, through the same services as the commands. */
async function demo(app: App, out: Output): Promise<void> {
  out.line(out.ink.strong('Arayış: the reference for 2023, from sample returns to Word'));
  const workspace = freshWorkspace(app);
  try {
    const { people, decisions } = shippedDecisions(app.resources);
    for (const person of people) expectOk(addPerson(app, workspace, person));
    const samples = await takeSamplesIn(app, workspace, people[0]!.name, out.progress);
    const { taken, refused } = expectOk(samples);
    whatCame(
      taken,
      refused.map(({ error }) => errorSentence(error)),
      out,
    );
    whoIsSilent(app, workspace, out);
    whatWaits(workspace, out);
    whatDisagrees(app, workspace, out);
    whatTheChecksFound(app, workspace, out, 6);
    heading(out, 'Before');
    stateOfFigures(app, workspace, out);
    const { answered, skipped } = expectOk(applyAnswers(app, workspace, shippedAnswers(app.resources)));
    const decided = expectOk(applyDecisions(app, workspace, decisions));
    heading(out, `After ${answered} answers and ${decided} decisions, each confirmed by a second person`);
    for (const place of skipped)
      out.line(out.ink.amber(`Nobody asked about ${place}: its answer was not needed.`));
    const open = stateOfFigures(app, workspace, out).filter(
      (f) => f.state === 'open' || f.state === 'missing',
    );
    for (const figure of open) out.line(out.ink.amber(`${figure.state}: ${figure.id}`));
    whatIsLeft(app, workspace, out);
    await writeReference(app, workspace, out);
  } finally {
    workspace.close();
  }
}

/** Removes what an earlier run left, and nothing else. */
function freshWorkspace(app: App): Workspace {
  mkdirSync(OUT, { recursive: true });
  for (const file of [WORKSPACE, `${WORKSPACE}-wal`, `${WORKSPACE}-shm`, REFERENCE])
    rmSync(file, { force: true });
  expectOk(newWorkspace(app, { path: WORKSPACE, period: '2023', template: 'reference-2023' }));
  return expectOk(openForWork(WORKSPACE));
}

async function writeReference(app: App, workspace: Workspace, out: Output): Promise<void> {
  const input = { out: REFERENCE, replace: true, language: 'en', asPrinted: false };
  const exported = expectOk(await exportReference(app, workspace, input));
  const { figures, findings, charts, corrections } = exported;
  heading(out, `Written: ${figures.resolved} of ${figures.total} figures resolved, ${charts} charts`);
  out.line(`It says what still waits on every page: ${countedFindings(findings)}.`);
  out.line(`out/reference-2023.docx and out/workspace.arayis`);
  out.line(`It differs from the printed reference in ${corrections.length} places:`);
  out.table(corrections, [
    { head: 'printed', cell: (c) => c.printed, most: 34 },
    { head: 'now', cell: (c) => c.now, most: 34 },
    { head: 'because', cell: (c) => c.reason, most: 60 },
  ]);
}

/** The demo stops with a sentence where a step that must succeed does not. */
class DemoStopped extends Error {}

function expectOk<T>(result: Result<T, CliError | NotFound>): T {
  if (result.ok) return result.value;
  const { error } = result;
  throw new DemoStopped(error.tag === 'NotFound' ? `${error.what} was not found.` : errorSentence(error));
}

try {
  await demo(createApp(), createOutput(false));
} catch (error) {
  if (!(error instanceof DemoStopped)) throw error;
  process.stderr.write(`The demo stopped: ${error.message}\n`);
  process.exitCode = 2;
}
