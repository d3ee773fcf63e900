import { SLIP_KINDS, type Slip } from '../../../../../shared/domain/reference/language/slip.ts';
import type { ReferenceLanguage } from '../../../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../../../shared/result.ts';
import { NO_REPAIR_EN } from '../../../../../shared/words/errors/no-repair.ts';
import { language as WORDS } from '../../../../../shared/words/interface/en/language.ts';
import type { Workspace } from '../../../../store/file/workspace.ts';
import { reconcile } from '../../../../work/conflicts/reconciled.ts';
import { addWord } from '../../../../work/language/add-word.ts';
import { repairText } from '../../../../work/language/repair-text.ts';
import { slipsOf } from '../../../../work/language/slips.ts';
import { spellingOf, suggestionsFor } from '../../../../work/language/spelling.ts';
import { textOf } from '../../../../work/text/workspace-text.ts';
import type { CliError } from '../../cli-error.ts';
import type { Call, ExitCode } from '../../command.ts';
import { counted } from '../../shown.ts';

const COMMAND = 'text';

type Outcome = Result<ExitCode, CliError>;

/** What the rules of a language find in its text. */
export function listSlips(workspace: Workspace, { app, out }: Call, language: ReferenceLanguage): Outcome {
  if (!textOf(app, workspace).blocks.has(language)) return err({ tag: 'LanguageNotReady', language });
  const { slips } = slipsOf(app, workspace, reconcile(app, workspace), language);
  out.result(slips.map(listed), () => {
    out.table(slips, [
      { head: 'slip', cell: ({ id }) => id },
      { head: 'now', cell: ({ now }) => now, most: 40 },
      { head: 'becomes', cell: ({ say, no }) => say ?? `(${NO_REPAIR_EN[no!]})`, most: 40 },
      { head: 'why', cell: ({ kind }) => WORDS.kinds[kind] },
    ]);
    const repairable = slips.filter(({ say }) => say !== null).length;
    out.line(`${counted(slips.length, 'place')}, ${repairable} of which a repair is known for.`);
  });
  return ok(0);
}

const listed = ({ edits: _edits, from: _from, to: _to, ...slip }: Slip) => slip;

/** Does the repairs of slips: those named, all of a kind, or all. */
export function repairSlipsIn(
  workspace: Workspace,
  { app, args, out }: Call,
  language: ReferenceLanguage,
): Outcome {
  const by = args.text('by');
  if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
  if (!textOf(app, workspace).blocks.has(language)) return err({ tag: 'LanguageNotReady', language });
  const state = reconcile(app, workspace);
  const named = args.rest(2);
  const isKind = (word: string): boolean => SLIP_KINDS.some((kind) => kind === word);
  const isAll = args.has('all');
  if (named.length === 0 && !isAll)
    return err({ tag: 'MissingArgument', argument: 'SLIP', command: COMMAND });
  const { slips } = slipsOf(app, workspace, state, language);
  const wanted = [
    ...named.filter((word) => !isKind(word)),
    ...slips.flatMap(({ id, kind, say }) => (say !== null && (isAll || named.includes(kind)) ? [id] : [])),
  ];
  if (wanted.length === 0) {
    out.result({ repaired: [] }, () => out.line('Nothing to repair; nothing was kept.'));
    return ok(0);
  }
  const done = repairText(app, workspace, state, { language, slips: wanted, by });
  if (!done.ok) return done;
  out.result({ repaired: done.value.repaired.map(listed) }, () => {
    for (const { block, now, say } of done.value.repaired) out.line(`${block}: ${now} → ${say}`);
    out.line(`${counted(done.value.repaired.length, 'place')} repaired.`);
  });
  return ok(0);
}

/** Words of a text that no dictionary knows; with a word, what may have been meant by it. */
export async function listSpelling(
  workspace: Workspace,
  { app, args, out }: Call,
  language: ReferenceLanguage,
): Promise<Outcome> {
  const [word] = args.rest(2);
  if (word !== undefined) {
    const near = await suggestionsFor(app, { language, word });
    if (!near.ok) return near;
    out.result({ word, words: near.value }, () =>
      out.line(near.value.join(', ') || 'Nothing near it is known.'),
    );
    return ok(0);
  }
  const spelling = await spellingOf(app, workspace, language);
  if (!spelling.ok) return spelling;
  const { words, hints } = spelling.value;
  out.result(spelling.value, () => {
    out.table(words, [
      { head: 'word', cell: (one) => one.word },
      { head: 'block', cell: ({ block }) => block },
      { head: 'times', cell: ({ count }) => String(count) },
    ]);
    out.line(`${counted(words.length, 'word')} ${hints ? 'whose stem nobody knows: hints only, for no dictionary of Azerbaijani is at hand' : 'in no dictionary, and none of the house'}.`); // prettier-ignore
  });
  return ok(0);
}

/** Makes a word one of the house, for this workspace. */
export function addOwnWord(
  workspace: Workspace,
  { app, args, out }: Call,
  language: ReferenceLanguage,
): Outcome {
  const [word] = args.rest(2);
  if (word === undefined) return err({ tag: 'MissingArgument', argument: 'WORD', command: COMMAND });
  const by = args.text('by');
  if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
  const added = addWord(app, workspace, { language, word, by });
  if (!added.ok) return added;
  out.result(added.value, () =>
    out.line(
      added.value.added
        ? `${added.value.word} is a word of the house.`
        : 'It is one already; nothing was kept.',
    ),
  );
  return ok(0);
}
