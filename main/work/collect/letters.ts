import { titleAsFileName } from '../../../shared/domain/text/file-name.ts';
import { basename, extname } from 'node:path';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { Letter } from '../../../shared/domain/collect/letter.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { LetterAbout, LetterLanguage, LetterView } from '../../../shared/contract/letters.ts';
import { letterAz } from '../../../shared/words/letters/letter-az.ts';
import { letterEn } from '../../../shared/words/letters/letter-en.ts';
import type { App } from '../../resources/app.ts';
import { buildLetter } from '../../docx/letter.ts';
import { buildPdfInThread } from '../../pdf/build-task.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { letterItem } from './letter-items.ts';
import { lettersTo } from './letters-written.ts';
import { localDay } from '../../resources/local-day.ts';
import { whoIs } from '../people/people.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { reminderFacts } from './reminder.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { writeWithAct } from '../../outputs/write-whole.ts';

/** What letters rest on, each worked out when it is needed. */
export interface LetterSources {
  /** Name of who writes; empty where nobody is chosen. */
  from: string;
  state: () => Reconciled;
  findings: () => Finding[];
}

/** A letter to an agency, ready to be edited. */
export function composeLetter(
  app: App,
  workspace: Workspace,
  input: { about: LetterAbout; language: LetterLanguage },
  sources: LetterSources,
): LetterView {
  const { about, language } = input;
  const catalogue = app.catalogue();
  const names = namesOfAgency(catalogue, about.agency);
  const letter = factsOf(app, workspace, about, sources);
  const label = (figure: string): string | undefined => catalogue.figuresById.get(figure)?.labels[language];
  const { subject, text } = language === 'az' ? letterAz(letter, label) : letterEn(letter, label);
  const earlier = lettersTo(workspace, about.agency).toReversed();
  return {
    agency: about.agency,
    agencyName: names[language],
    subject,
    text,
    suggested: titleAsFileName(`${letter.day} ${names[language]}`),
    earlier,
  };
}

function factsOf(app: App, workspace: Workspace, about: LetterAbout, sources: LetterSources): Letter {
  const head = {
    agency: namesOfAgency(app.catalogue(), about.agency),
    period: workspace.meta.period,
    day: localDay(app.now()),
    from: sources.from,
  };
  if (about.kind === 'reminder') return { ...head, kind: 'reminder', ...reminderFacts(app, workspace, about.agency, head.day) }; // prettier-ignore
  const items = about.items.flatMap((ref) => letterItem(app, workspace, about.agency, ref, sources) ?? []);
  return { ...head, kind: 'questions', items };
}

export interface LetterToKeep {
  about: LetterAbout;
  language: LetterLanguage;
  subject: string;
  text: string;
  /** null: it was copied. */
  path: string | null;
  /** A person said that what lies there may go. */
  replace?: boolean;
  by: string;
}

/**
 * Writes the letter where a path is given and keeps in the history who wrote what to whom. What has left
 * the program cannot be taken back: the act is not undone.
 */
export async function keepLetter(
  app: App,
  workspace: Workspace,
  input: LetterToKeep,
): Promise<Result<{ file: string | null }, ServiceError>> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const { about, language, subject, text, path, replace } = input;
  const at = app.now();
  const entry = { at, by: who.value.name, command: 'letter' };
  const items = about.kind === 'questions' ? { items: about.items } : {};
  const file = path === null ? {} : { file: basename(path) };
  const summary = { agency: about.agency, kind: about.kind, language, ...items, ...file, subject, text };
  if (path === null)
    return workspace.commit<{ file: null }, ServiceError>({ ...entry, undoable: false }, () =>
      ok({ value: { file: null }, summary }),
    );
  const bytes = await bytesOf(text, subject, language, path, { at, resources: app.resources });
  const target = { path, replace: replace === true, workspace };
  const written = await writeWithAct(target, bytes, () => ({ entry, summary, draft: null }));
  return written.ok ? ok({ file: path }) : written;
}

async function bytesOf(
  text: string,
  title: string,
  language: LetterLanguage,
  path: string,
  { at, resources }: { at: string; resources: string },
): Promise<Uint8Array> {
  const letter = { text, title, language, now: new Date(at) };
  const kind = extname(path).toLowerCase();
  if (kind === '.docx') return buildLetter(letter);
  if (kind === '.pdf') {
    const { bytes, missing } = await buildPdfInThread({ letter, resources });
    if (missing.length > 0) throw new Error('a letter was not written as it was edited');
    return bytes;
  }
  // Notepad needs the mark to read Azerbaijani letters, and its own line ends.
  return Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`, 'utf8');
}
