import { identifiersInName, nameWithout } from '../../../shared/domain/identifiers/in-name.ts';
import { LEFT_OUT } from '../../../shared/domain/identifiers/left-out.ts';
import type { Identifier } from '../../../shared/domain/identifiers/identifier.ts';
import type { Origin } from '../../../shared/domain/deliveries/origin.ts';
import { ok } from '../../../shared/result.ts';
import type { PersonalNote } from './personal-notes.ts';
import type { FileContent, ReadFile } from './read-files.ts';

/**
 * Points out files that are called after persons, or lay in folders or mails that are, and leaves that out of what
 * they are called here, unless somebody gave a reason. The bytes of a mail or archive repeat what its parts are called.
 */
export function leaveOutNames(read: ReadFile, keepPersons: string | undefined): ReadFile {
  const parts = read.parts?.map((part) => leaveOutNames(part, keepPersons));
  const { file, origin, content } = read;
  const notes = ownNameNotes(file, keepPersons, wayOf(origin));
  const own = keepPersons === undefined ? { file: nameWithout(file), ...without(origin) } : { file };
  const isWithheld = keepPersons === undefined && holdsNames(read);
  return {
    ...read,
    ...own,
    ...(own.file === file ? {} : { asSent: read.asSent ?? file }),
    ...(content.ok ? { content: ok(noted(content.value, notes, isWithheld)) } : {}),
    ...(parts === undefined ? {} : { parts }),
  };
}

/** What is said of a file that is called after a person, or was before that was left out. */
export function ownNameNotes(
  file: string,
  kept: string | undefined,
  way: readonly string[] = [],
): PersonalNote[] {
  const kind = kindIn([file, ...way]);
  if (kind === null) return [];
  const reason = kept === undefined ? {} : { kept };
  return [{ tag: 'PersonalData', sheet: '', ref: '', kind, what: '', cells: 1, where: 'file', ...reason }];
}

function kindIn(names: readonly string[]): Identifier | null {
  const found = names.flatMap((name) => identifiersInName(name))[0]?.kind;
  return found ?? (names.some((name) => name.includes(LEFT_OUT)) ? 'name' : null);
}

const wayOf = (origin: Origin | undefined): string[] =>
  origin === undefined
    ? []
    : [...origin.path.flatMap(steps), ...origin.mails.flatMap(({ subject = '' }) => [subject])];

const steps = (way: string): string[] => way.split('/');

function without(origin: Origin | undefined): { origin?: Origin } {
  if (origin === undefined) return {};
  const path = origin.path.map((way) => steps(way).map(nameWithout).join('/'));
  const mails = origin.mails.map((mail) =>
    mail.subject === undefined ? mail : { ...mail, subject: nameWithout(mail.subject) },
  );
  return { origin: { ...origin, path, mails } };
}

/** Whether the bytes of a mail or archive say what its parts, or itself, are called after persons. */
const holdsNames = ({ origin, parts = [] }: ReadFile): boolean =>
  parts.length > 0 && [origin, ...parts.map((part) => part.origin)].some(isCalledWithin);

/** Within what was received: that is called as its own bytes do not say. */
const isCalledWithin = (origin: Origin | undefined): boolean =>
  origin !== undefined && kindIn(wayOf({ ...origin, path: origin.path.slice(1) })) !== null;

function noted(content: FileContent, notes: readonly PersonalNote[], isWithheld: boolean): FileContent {
  if (notes.length === 0 && !isWithheld) return content;
  const { interpretation } = content.read;
  return {
    ...content,
    ...(isWithheld ? { withheld: true } : {}),
    read: {
      ...content.read,
      interpretation: { ...interpretation, notes: [...notes, ...interpretation.notes] },
    },
  };
}
