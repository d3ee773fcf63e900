import { basename } from 'node:path';
import { runsOf } from '../../../../../shared/domain/reference/compose.ts';
import type { ReferenceLanguage } from '../../../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../../../shared/result.ts';
import { readWholeFile } from '../../../../readers/file-bytes.ts';
import { blockHistory } from '../../../../store/tables/text-table.ts';
import type { Workspace } from '../../../../store/file/workspace.ts';
import { reconcile } from '../../../../work/conflicts/reconciled.ts';
import { composeReference } from '../../../../work/reference/compose-reference.ts';
import { editBlock, importText, type TextChanged } from '../../../../work/text/change-text.ts';
import { takeLook, writeLook } from '../../../../work/text/look.ts';
import { LANGUAGES } from '../../../../work/text/template-files.ts';
import { countText, exportText, readTextFolder } from '../../../../work/text/text-files.ts';
import { textOf } from '../../../../work/text/workspace-text.ts';
import type { CliError } from '../../cli-error.ts';
import type { Call, Command, ExitCode } from '../../command.ts';
import { counted } from '../../shown.ts';
import { withWorkspace } from '../../with-workspace.ts';
import { addOwnWord, listSlips, listSpelling, repairSlipsIn } from './text-language.ts';
import { refuseFrom, takeFrom } from './text-returned.ts';

const COMMAND = 'text';

type Outcome = Result<ExitCode, CliError>;
type Does = (workspace: Workspace, call: Call, language: ReferenceLanguage) => Promise<Outcome> | Outcome;

const ACTS: Readonly<Record<string, Does>> = {
  list,
  show,
  export: exportTo,
  import: importFrom,
  look,
  take: takeFrom,
  refuse: refuseFrom,
  language: listSlips,
  repair: repairSlipsIn,
  spelling: listSpelling,
  'add-word': addOwnWord,
  set: (workspace, call, language) => edit(workspace, call, { language, needs: true }),
  add: (workspace, call, language) => edit(workspace, call, { language, needs: true, after: true }),
  remove: (workspace, call, language) => edit(workspace, call, { language, needs: false }),
};

export const textCommand: Command = {
  name: COMMAND,
  positionals: [
    'WS',
    'list|show|export|import|set|add|remove|look|take|refuse|language|repair|spelling|add-word?',
    'BLOCK|FOLDER|FILE|SLIP|WORD?',
    'CHANGE|SLIP?…',
  ],
  options: {
    lang: { value: 'en|az' },
    out: { value: 'FOLDER|FILE' },
    source: { value: 'TEXT' },
    overwrite: {},
    all: {},
    link: { value: 'FIGURE|plain,…' },
    reason: { value: 'TEXT' },
    by: { value: 'NAME' },
  },
  summary:
    'the text of the reference, block by block: "show BLOCK" with how it prints and who said it, "export --out FOLDER" and "import FOLDER --by NAME" as files, "set BLOCK --source TEXT --by NAME" says it otherwise, "add BLOCK --source TEXT" puts one behind it, "remove BLOCK", "look FILE.docx --by NAME" takes styles, margins, header and footer of a base document, "look --out FILE.docx" writes the present one, "take FILE CHANGE… --by NAME" makes the text say what a returned draft says (names of changes: verify; "wording": all of words alone; --link FIGURE or --link plain --reason TEXT for each new number, with commas), "refuse FILE CHANGE… --reason TEXT" leaves it, "language" lists what the rules of the language find, "repair SLIP…|KIND… --by NAME" or "repair --all" repairs it, "spelling" lists words that no dictionary knows ("spelling WORD" what may have been meant), "add-word WORD --by NAME" makes one a word of the house',
  run: (call) =>
    withWorkspace(call, (workspace, on) => {
      const [act = 'list'] = on.args.rest(1);
      const does = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
      if (does === undefined) return err({ tag: 'TooManyArguments', argument: act, command: COMMAND });
      const asked = on.args.text('lang') ?? 'en';
      const language = LANGUAGES.find((known) => known === asked);
      if (language === undefined) return err({ tag: 'LanguageNotReady', language: asked });
      return does(workspace, on, language);
    }),
};

function list(workspace: Workspace, { app, out }: Call, language: ReferenceLanguage): Outcome {
  const { blocks, texts } = textOf(app, workspace);
  const [own, text] = [blocks.get(language), texts.get(language)];
  if (own === undefined || text === undefined) return err({ tag: 'LanguageNotReady', language });
  const rows = own.map(({ id, source, untouched }, at) => ({
    id,
    kind: text.blocks[at]!.kind,
    source,
    untouched,
  }));
  out.result(rows, () =>
    out.table(rows, [
      { head: 'block', cell: ({ id }) => id },
      { head: 'kind', cell: ({ kind }) => kind },
      { head: 'text', cell: ({ source }) => source.replaceAll('\n', ' '), most: 90 },
    ]),
  );
  return ok(0);
}

function show(workspace: Workspace, { app, args, out }: Call, language: ReferenceLanguage): Outcome {
  const block = args.rest(2)[0];
  if (block === undefined) return err({ tag: 'MissingArgument', argument: 'BLOCK', command: COMMAND });
  const { blocks, texts } = textOf(app, workspace);
  const [own, text] = [blocks.get(language), texts.get(language)];
  if (own === undefined || text === undefined) return err({ tag: 'LanguageNotReady', language });
  const at = own.findIndex(({ id }) => id === block);
  if (at < 0) return err({ tag: 'BlockUnknown', block });
  const parts = composeReference(app, workspace, reconcile(app, workspace), { mode: 'house', language });
  if (!parts.ok) return parts;
  const printed = parts.value.composed.blocks.filter(({ id }) => id === block);
  const shown = {
    id: block,
    kind: text.blocks[at]!.kind,
    source: own[at]!.source,
    prints: printed.flatMap(runsOf).map((run) => run.text).join(''), // prettier-ignore
    history: blockHistory(workspace.db, language, block),
  };
  out.result(shown, () => {
    out.line(shown.source);
    if (shown.prints !== '') out.line(out.ink.muted(shown.prints));
    for (const { by, at: when } of shown.history)
      out.line(out.ink.muted(`${when.slice(0, 16).replace('T', ' ')}  ${by ?? 'template'}`));
  });
  return ok(0);
}

async function exportTo(
  workspace: Workspace,
  { app, args, out, path }: Call,
  language: ReferenceLanguage,
): Promise<Outcome> {
  const to = args.text('out');
  if (to === undefined) return err({ tag: 'MissingOption', option: 'out', command: COMMAND });
  const only = args.has('lang') ? { language } : {};
  const written = await exportText(app, workspace, {
    out: path(to),
    replace: args.has('overwrite'),
    ...only,
  });
  if (!written.ok) return written;
  const count = countText(app, workspace);
  out.result(count, () => {
    for (const file of written.value.files) out.line(file);
    sayCount(count, out);
  });
  return ok(0);
}

async function importFrom(workspace: Workspace, { app, args, out, path }: Call): Promise<Outcome> {
  const folder = args.rest(2)[0];
  if (folder === undefined) return err({ tag: 'MissingArgument', argument: 'FOLDER', command: COMMAND });
  const by = args.text('by');
  if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
  const files = await readTextFolder(path(folder));
  if (!files.ok) return files;
  const taken = importText(app, workspace, { files: files.value, by });
  if (!taken.ok) return taken;
  const count = countText(app, workspace);
  out.result({ ...count, changed: taken.value }, () => {
    sayChanged(taken.value, out);
    if (taken.value.length === 0) out.line(`${basename(folder)}: the text is the same; nothing was kept.`);
    sayCount(count, out);
  });
  return ok(0);
}

async function look(workspace: Workspace, { app, args, out, path }: Call): Promise<Outcome> {
  const [typed, to, by] = [args.rest(2)[0], args.text('out'), args.text('by')];
  if (typed === undefined) {
    if (to === undefined) return err({ tag: 'MissingOption', option: 'out', command: COMMAND });
    const written = await writeLook(app, workspace, { path: path(to), replace: args.has('overwrite') });
    if (!written.ok) return written;
    out.result(written.value, () => out.line(written.value.file));
    return ok(0);
  }
  if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
  const file = basename(typed);
  const read = await readWholeFile(path(typed));
  if (!read.ok) return err({ tag: 'FileNotRead', file, error: read.error });
  const taken = await takeLook(app, workspace, { file, bytes: read.value, by });
  if (!taken.ok) return taken;
  out.result(taken.value, () =>
    out.line(taken.value.taken ? `The reference is written as ${file}.` : `${file} is the look already.`),
  );
  return ok(0);
}

function edit(
  workspace: Workspace,
  { app, args, out }: Call,
  { language, needs, after }: { language: ReferenceLanguage; needs: boolean; after?: true },
): Outcome {
  const block = args.rest(2)[0];
  if (block === undefined) return err({ tag: 'MissingArgument', argument: 'BLOCK', command: COMMAND });
  const [by, source] = [args.text('by'), args.text('source')];
  if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
  if (needs && source === undefined) return err({ tag: 'MissingOption', option: 'source', command: COMMAND });
  const changed = editBlock(app, workspace, {
    language,
    block,
    source: needs ? source! : null,
    ...(after && { after }),
    by,
  });
  if (!changed.ok) return changed;
  out.result(changed.value, () => {
    sayChanged(changed.value, out);
    if (changed.value.length === 0) out.line(`${block} says that already; nothing was kept.`);
  });
  return ok(0);
}

function sayChanged(changed: readonly TextChanged[], out: Call['out']): void {
  for (const { language, added, changed: said, removed, moved } of changed) {
    const parts = [
      ...(said.length > 0 ? [`${counted(said.length, 'block')} changed (${few(said)})`] : []),
      ...(added.length > 0 ? [`${added.length} new (${few(added)})`] : []),
      ...(removed.length > 0 ? [`${removed.length} removed (${few(removed)})`] : []),
      ...(moved ? ['order changed'] : []),
    ];
    out.line(`${language === 'all' ? 'charts' : language}: ${parts.join(', ')}.`);
  }
}

const few = (ids: readonly string[]): string =>
  ids.length > 5 ? `${ids.slice(0, 5).join(', ')}, …` : ids.join(', ');

function sayCount({ sections, figures, missing }: ReturnType<typeof countText>, out: Call['out']): void {
  out.line(`${counted(sections, 'section')}, ${counted(figures, 'figure')}.`);
  if (missing.length > 0)
    out.line(
      `Not in every language: ${few(missing.map(({ language, block }) => `${block} (missing in ${language})`))}.`,
    );
}
