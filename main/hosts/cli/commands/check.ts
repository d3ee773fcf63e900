import { statSync, openSync, readSync, closeSync } from 'node:fs';
import {
  checkFile,
  checkValuesOf,
  checkWorkspace,
  notLookedAtIn,
  rulesOfWorkspace,
} from '../../../work/checks/checks.ts';
import { standings } from '../../../work/checks/clearances.ts';
import { findingSeen } from '../../../work/checks/seen-finding.ts';
import { newestEntryOf } from '../../../store/seen-token.ts';
import type { App } from '../../../resources/app.ts';
import { knowledgeOfPrint, knowledgeOfWorkspace, SHIPPED } from '../../../work/checks/knowledge-of.ts';
import type { Coverage } from '../../../../shared/domain/checks/document/coverage.ts';
import type { KnowledgeData } from '../../../../shared/domain/checks/document/knowledge.ts';
import { uncheckedBecause } from '../../../../shared/words/findings/unchecked-because.ts';
import type { FindingPlace } from '../../../../shared/domain/findings/finding.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import { documentIndex } from '../../../work/text/printed-at.ts';
import { shippedReferences } from '../../../work/text/template-files.ts';
import { textOf } from '../../../work/text/workspace-text.ts';
import { reconcile, type Reconciled } from '../../../work/conflicts/reconciled.ts';
import type { Standing } from '../../../../shared/domain/checks/clearance.ts';
import { countFindings, needPerson } from '../../../../shared/domain/findings/finding-count.ts';
import type { WordedFinding } from '../../../../shared/words/findings/finding-en.ts';
import type { ReferenceText } from '../../../../shared/domain/reference/reference.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import type { CliError } from '../cli-error.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import { inkOfState } from '../ink.ts';
import type { Output } from '../output.ts';
import { counted } from '../shown.ts';
import { countedFindings } from '../counted-findings.ts';
import { remarkLanguage } from '../language-remark.ts';
import { withWorkspace } from '../with-workspace.ts';
import { worded } from '../worded.ts';

export const checkCommand: Command = {
  name: 'check',
  positionals: ['WS|FILE'],
  options: { workspace: { value: 'WS' }, summary: {} },
  summary:
    'runs all checks over the figures, or over the numbers of any .docx, .odt, .md or .txt; --workspace WS holds them against that workspace; --summary says how many were checked, and which not',
  run: async (call) => {
    const { app, args, path } = call;
    const target = path(args.positional(0));
    if (isWorkspace(target)) {
      return withWorkspace(call, (workspace, { app: own }) => {
        const since = newestEntryOf(workspace.db);
        const state = reconcile(own, workspace);
        const values = checkValuesOf(state);
        const findings = checkWorkspace(own, workspace, state);
        const stands = standings(workspace, state, findings);
        const ran = rulesOfWorkspace(own, workspace, state, findings).filter(
          (rule) => rule.looked > 0,
        ).length;
        const reach = args.has('summary') ? reachOf(own, workspace, state) : null;
        const reported = report(
          findings.map((finding) => {
            const standing = stands.get(finding.id)!;
            return {
              ...worded(own, finding),
              state: standing.state,
              seen: findingSeen(since, finding, standing, values),
            };
          }),
          call,
          { ran, reach },
        );
        if (!call.out.json)
          remarkLanguage({ app: own, workspace, state }, [...textOf(own, workspace).texts.keys()], call.out);
        return reported;
      });
    }
    const ws = args.text('workspace');
    if (ws === undefined)
      return checkDocument(call, app, target, {
        texts: shippedReferences(app, SHIPPED),
        knowledge: knowledgeOfPrint(app),
      });
    const inWorkspace = { ...call, args: { ...args, positional: () => ws } };
    return withWorkspace(inWorkspace, (workspace, { app: own }) =>
      checkDocument(call, own, target, {
        texts: [...textOf(own, workspace).texts.values()],
        knowledge: knowledgeOfWorkspace(own, workspace),
      }),
    );
  },
};

async function checkDocument(
  call: Call,
  app: App,
  file: string,
  { texts, knowledge }: { texts: readonly ReferenceText[]; knowledge: KnowledgeData },
): Promise<Result<ExitCode, CliError>> {
  const found = await call.out.progress('Checking', () => checkFile(app, file, texts, knowledge));
  if (!found.ok) return found;
  const { numbers, checked, unchecked } = found.value;
  const findings = found.value.findings.map((finding) => worded(app, finding));
  const said = unchecked.map(({ text, where, why }) => ({ text, where, why: uncheckedBecause(why, 'en') }));
  const { out, args } = call;
  out.result(args.has('summary') ? { numbers, checked, unchecked: said, findings } : findings, () => {
    printCoverage(found.value, out);
    printFindings(findings, out);
  });
  return ok(exitOf(findings));
}

/** How far the findings reach, before any of them. */
const printCoverage = ({ unchecked, ...counts }: Coverage, out: Output): void =>
  printReach({ ...counts, unchecked: unchecked.map((one) => ({ ...one, why: uncheckedBecause(one.why, 'en') })) }, out); // prettier-ignore

function printReach({ numbers, checked, unchecked }: Reach, out: Output): void {
  out.line(`${counted(numbers, 'number')}: ${checked} checked, ${unchecked.length} not checked.`);
  for (const [why, all] of Map.groupBy(unchecked, (one) => one.why)) {
    const some = all.slice(0, SHOWN_UNCHECKED).map(({ text }) => text);
    const more = all.length > some.length ? ` and ${all.length - some.length} more` : '';
    out.line(out.ink.muted(`  ${all.length} not checked because ${why}: ${some.join(', ')}${more}`));
  }
}
const SHOWN_UNCHECKED = 12;

/** Told apart by content; a name ending in `.arayis` is meant as a workspace, whatever it holds. */
function isWorkspace(path: string): boolean {
  if (path.endsWith('.arayis')) return true;
  try {
    if (!statSync(path).isFile()) return false;
    const head = Buffer.alloc(16);
    const file = openSync(path, 'r');
    readSync(file, head, 0, 16, 0);
    closeSync(file);
    return head.toString('latin1') === 'SQLite format 3\0';
  } catch {
    return false;
  }
}

/** Only in a workspace: what people said of it, and the token of what a word on it weighs. */
type Shown = WordedFinding & { state?: Standing['state']; seen?: string };

interface Reach {
  numbers: number;
  checked: number;
  unchecked: { text: string; where: FindingPlace; why: string }[];
}

const NOT_LOOKED_AT = {
  'no-rule': 'no rule holds it against another number',
  values: 'the numbers that its rules hold it against are not known',
};

/** How many values some rule held against another number, and each that none did: as of a document. */
function reachOf(app: App, workspace: Workspace, state: Reconciled): Reach {
  const values = checkValuesOf(state);
  const not = notLookedAtIn(app, workspace, state);
  const { sections, printed } = documentIndex(app, workspace);
  const unchecked = [...not].map(([figure, why]) => {
    const text = String(values.get(figure)!.value);
    const place = printed.get(figure)?.[0];
    const section = sections.find(({ id }) => id === place?.section)?.title.en ?? '';
    const sentence = app.catalogue().figuresById.get(figure)?.labels.en ?? figure;
    const where = { ...(place === undefined ? {} : { page: place.page }), section, sentence, text };
    return { text, where, why: NOT_LOOKED_AT[why] };
  });
  return { numbers: values.size, checked: values.size - unchecked.length, unchecked };
}

/**
 * @param ran how many rules had anything to look at
 * @param reach null: nobody asked for it
 */
function report(
  findings: readonly Shown[],
  { out }: Call,
  { ran, reach }: { ran: number; reach: Reach | null },
): Result<ExitCode, CliError> {
  out.result(reach ? { ...reach, findings } : findings, () => {
    if (reach) printReach(reach, out);
    printFindings(findings, out);
    if (ran === 0) out.line('Nothing was checked: no rule has the values that it looks at.');
    else out.line(`${counted(ran, 'rule')} had the values to look at.`);
  });
  return ok(exitOf(findings));
}

function printFindings(findings: readonly Shown[], out: Output): void {
  for (const finding of findings) printFinding(finding, out);
  out.line(summary(findings));
}

const exitOf = (findings: readonly Shown[]): ExitCode =>
  needPerson(countFindings(findings.filter(waits))) ? 1 : 0;

/** Nobody has explained or waived it: only that is counted, here as everywhere. */
const waits = ({ state = 'open' }: Shown): boolean => state === 'open' || state === 'proposed';

const SAID = {
  open: '',
  proposed: ' (waits for a second person)',
  explained: ' (explained)',
  waived: ' (waived)',
};

function printFinding(finding: Shown, out: Output): void {
  const { ink } = out;
  const word = inkOfState(ink, finding.severity)(finding.severity.padEnd(7));
  out.line(`${word}  ${finding.message}${SAID[finding.state ?? 'open']}`);
  if (finding.likeliest !== undefined) out.line(`         ${finding.likeliest}`);
  const { where } = finding;
  if (where === undefined) return;
  const page = where.page === undefined ? '' : `p. ${where.page}, `;
  const place = where.section === '' ? page : `${page}${where.section}: `;
  out.line(ink.muted(`         ${place}“${where.sentence}”`));
}

function summary(findings: readonly Shown[]): string {
  const waiting = findings.filter(waits);
  const cleared = findings.length - waiting.length;
  const rest = cleared === 0 ? '' : `; ${cleared} more explained or waived`;
  return `${countedFindings(countFindings(waiting))}${rest}.`;
}
