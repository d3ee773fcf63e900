import { basename, extname } from 'node:path';
import {
  countFindings,
  needPerson,
  type FindingCount,
} from '../../../shared/domain/findings/finding-count.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import type { Correction } from '../../../shared/domain/reference/composed.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Suppressed } from '../../../shared/domain/suppression/suppress.ts';
import type { App } from '../../resources/app.ts';
import {
  draftSince,
  linesUpTo,
  nextDraftNumber,
  type DraftDocument,
} from '../../store/tables/draft-table.ts';
import { checkWorkspace, rulesOfWorkspace } from '../checks/checks.ts';
import { composeReference, type ReferenceParts } from './compose-reference.ts';
import { documentBytes, referencePdf } from './document-bytes.ts';
import { contentState } from './content-state.ts';
import { warmBuilder } from '../../docx/build-task.ts';
import { warmReader } from '../../readers/run-reader.ts';
import { documentLines } from '../../../shared/domain/reference/tracked/document-line.ts';
import { sha256 } from '../../readers/file-bytes.ts';
import { gate, type GateSays } from './gate.ts';
import { notFinal } from './final.ts';
import { countHidden, outsideOf } from './outside.ts';
import { whoIs } from '../people/people.ts';
import { LANGUAGES } from '../text/template-files.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { OutputAct } from '../../store/file/output-act.ts';
import { findingsThatWait } from '../checks/findings-that-wait.ts';
import { judgeTarget } from '../../outputs/write-target.ts';
import { writeWhole, writeWithAct } from '../../outputs/write-whole.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';

export interface ExportInput {
  out: string;
  /** A person said that what lies there may go. */
  replace?: boolean;
  /** One that the workspace has a text in. */
  language: string;
  asPrinted: boolean;
  /** Without the marks of a draft; refused while anything in it is open or a blocker stands. */
  final?: boolean;
  /** Shows what changed since the last draft of an earlier state, as changes that are tracked. */
  tracked?: boolean;
  /** For readers outside: small counts, and what would give them away, are not shown. It is no draft. */
  outside?: boolean;
  /** Who exports: the file then becomes a draft with a number, kept with the values that it prints. */
  by?: string;
}

export interface Exported {
  file: string;
  /** Number of the draft; null where it is none. */
  draft: number | null;
  /** A figure that a blocker speaks against is neither resolved nor open. */
  figures: { total: number; resolved: number; open: number };
  /** What the checks found and nobody has explained or waived. */
  findings: FindingCount;
  needsPerson: boolean;
  /** What reading it back said. */
  gate: GateSays;
  charts: number;
  /** Where the document says something else than the printed one. */
  corrections: Correction[];
  /** Numbers that are not shown; null where it is written for those inside. */
  hidden: { small: number; linked: number; beyond: readonly string[] } | null;
}

/**
 * Writes the reference as a Word file or a PDF, by the name of the file: all of it, or nothing. Before it has its name
 * it is read back through `verify` and `check`.
 */
export async function exportReference(
  app: App,
  workspace: Workspace,
  input: ExportInput,
  state: Reconciled = reconcile(app, workspace),
): Promise<Result<Exported, ServiceError>> {
  const who = input.by === undefined ? ok(null) : whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  // Before the work, not after it.
  const target = { path: input.out, replace: input.replace === true, workspace };
  const judged = await judgeTarget(target);
  if (!judged.ok) return judged;
  // Both load while the document is composed.
  warmBuilder();
  void warmReader();
  const found = checkWorkspace(app, workspace, state);
  const waiting = findingsThatWait(app, workspace, state, found).map(({ finding }) => finding);
  const { final = false, outside: isOutside = false } = input;
  // The printed document and an earlier draft say what is kept from readers outside.
  const [asPrinted, tracked] = [input.asPrinted, input.tracked === true].map((asked) => asked && !isOutside);
  const mode = asPrinted ? 'as-printed' : 'house';
  const language = LANGUAGES.find((known) => known === input.language);
  if (language === undefined) return err({ tag: 'LanguageNotReady', language: input.language });
  const outside = isOutside ? outsideOf(app, workspace, state) : undefined;
  // What is final goes out without remarks for those who write it.
  const findingsAt = final ? [] : waiting;
  const parts = composeReference(app, workspace, state, {
    mode,
    language,
    findings: findingsAt,
    ...(outside && { outside }),
  });
  if (!parts.ok) return parts;
  const refused = final ? notFinal(app, parts.value, waiting) : null;
  if (refused) return err(refused);
  const content = contentState(workspace);
  const before = tracked ? linesUpTo(workspace.db, content.entry - 1, language) : null;
  if (tracked && before === null) return err({ tag: 'NothingToTrack' });
  const rules = rulesOfWorkspace(app, workspace, state, found).filter((rule) => rule.looked > 0).length;
  const how = {
    at: content.at,
    by: who.value?.name ?? '',
    findings: { ...countFindings(waiting), rules },
    final,
    outside: isOutside,
    ...(before && { before }),
  };
  const make = (draft: number | null): Promise<Uint8Array> =>
    documentBytes(app, workspace, parts.value, state, { ...how, draft });
  const kind = final ? 'final' : tracked ? 'tracked' : 'draft';
  const paper = pdfOnce((draft) => referencePdf(app, workspace, parts.value, state, { ...how, draft }));
  // A state that was written already by the same person as the same is the same draft, to the byte, in either form.
  const asked =
    who.value && !asPrinted && !isOutside ? ({ kind, language, by: who.value.id } as const) : null;
  const same = asked && draftSince(workspace.db, { entry: content.entry, ...asked });
  let bytes = same && (await make(same.number));
  const isSame = same !== null && bytes !== null && (await isWritten(same, bytes, paper));
  const draft = isSame ? same.number : asked && nextDraftNumber(workspace.db);
  if (bytes === null || !isSame) bytes = await make(draft);
  const gated = await gate(app, bytes, parts.value, state, found);
  if (!gated.ok) return gated;
  const unsaid = final ? notFinal(app, parts.value, gated.value.unknown) : null;
  if (unsaid) return err(unsaid);
  const file = isPdf(input.out) ? await paper(draft) : ok(bytes);
  if (!file.ok) return file;
  const document = { kind, lines: documentLines(parts.value.composed) } as const;
  const making = who.value && { input, by: who.value, at: app.now(), draft, isSame, document };
  const written = making
    ? await writeWithAct(target, file.value, (hash) => draftAct(state, making, hash))
    : await writeWhole(target, file.value);
  if (!written.ok) return written;
  return ok(exported(parts.value, waiting, { file: input.out, draft, gate: gated.value, hidden: outside }));
}

/** A name that ends in `.pdf` asks for one. */
const isPdf = (path: string): boolean => extname(path).toLowerCase() === '.pdf';

type Paper = (draft: number | null) => Promise<Result<Uint8Array, ServiceError>>;

/** Laid out once for each number. */
function pdfOnce(make: Paper): Paper {
  const made = new Map<number | null, ReturnType<Paper>>();
  return (draft) => {
    const known = made.get(draft) ?? make(draft);
    made.set(draft, known);
    return known;
  };
}

/** Whether a draft that is kept is what would be written now: in the form that it was written in. */
async function isWritten(
  kept: { number: number; file: string; sha256: FileHash },
  word: Uint8Array,
  paper: Paper,
): Promise<boolean> {
  if (!isPdf(kept.file)) return sha256(word) === kept.sha256;
  const again = await paper(kept.number);
  return again.ok && sha256(again.value) === kept.sha256;
}

interface Making {
  input: ExportInput;
  by: Person;
  at: string;
  draft: number | null;
  /** It is a draft that was kept already. */
  isSame: boolean;
  document: DraftDocument;
}

/** What is kept with the file: its line in the history, and every value that it prints. */
function draftAct(
  state: Reconciled,
  { input, by, at, draft, isSame, document }: Making,
  hash: FileHash,
): OutputAct {
  const file = basename(input.out);
  const mode = input.asPrinted ? 'as-printed' : 'house';
  // What goes out is no draft: nobody edits it, and nothing is measured against it.
  if (input.outside === true)
    return { entry: { at, by: by.name, command: 'export' }, summary: { file, sha256: hash, mode: 'outside' }, draft: null }; // prettier-ignore
  const values = state.figures.map(({ id, period, value, change, state: found }) => ({
    figure: id,
    period,
    value,
    change,
    state: found,
  }));
  return {
    entry: { at, by: by.name, command: 'export' },
    summary: { file, sha256: hash, mode, ...(draft === null ? {} : { draft }) },
    draft: isSame
      ? null
      : {
          number: draft,
          mode,
          language: input.language,
          file,
          sha256: hash,
          by: by.id,
          at,
          values,
          ...(mode === 'house' && { document }),
        },
  };
}

function exported(
  { composed, annex }: ReferenceParts,
  waiting: readonly Finding[],
  {
    file,
    draft,
    gate: says,
    hidden,
  }: { file: string; draft: number | null; gate: GateSays; hidden: Suppressed | undefined },
): Exported {
  const { total, open, blocked } = composed.figures;
  const findings = countFindings(waiting);
  return {
    file,
    draft,
    figures: { total, resolved: total - open - blocked, open },
    findings,
    needsPerson: open > 0 || needPerson(findings) || says.unknown.length > 0,
    gate: says,
    charts: annex.slides.reduce((sum, slide) => sum + slide.charts.length, 0),
    corrections: composed.corrections,
    hidden: hidden ? countHidden(hidden) : null,
  };
}
