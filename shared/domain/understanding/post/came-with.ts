import { identifiersInName } from '../../identifiers/in-name.ts';
import { identifiersIn } from '../../identifiers/in-text.ts';

/** What stands around a file that came with others, and may say of all its numbers what the file itself does not. */
export interface CameWith {
  /** Names of the archives and folders that it lay in, and subjects of the mails; none that names a person. */
  names: string[];
  /** Sentences of the mails that brought it, but for those that name a person. */
  says: string[];
}

/** The part of an `Origin` that is heard. */
interface Way {
  path: readonly string[];
  mails: readonly { subject?: string }[];
  pasted?: true;
}

/** What a mail program writes before a subject that is answered or passed on. */
const PASSED_ON = /^(?:\s*(?:re|fwd?|aw|wg|ynt|ilt|отв|пересл|cvb)(?:\[\d+\])?\s*:)+/iu;
const ENDING = /\.(?:zip|eml|msg|mht|rar|7z)$/iu;
/** An archive may be called just that: what it holds is none the older for it. */
const ONLY_ARCHIVE = /^(?:arxiv|архив|archive|arşiv)$/iu;

/** The letter that is answered, and its day: `№ 12/345`, `15.06.2023 tarixli məktub`, `от 15.06.2023`. */
const ANSWERED =
  /(?:№|(?<!\p{L})no\.|исх\.?)\s*[\p{L}\d]*[\d/.-]+[\p{L}\d/.-]*|(?:от|dated|of)\s+\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}(?:-?\p{L}+)?(?:\s+il)?\s+(?:tarixli|tarihli)(?:\s+\p{L}+)?/giu;

/** @param says sentences of the mails that brought it, as they are known */
export function cameWith({ path, mails, pasted }: Way, says: readonly string[]): CameWith {
  // Where a person copied a table from is the name of that table's file.
  const within = pasted === true ? [] : path;
  const names = within.flatMap((name, at) => {
    const steps = name.split(/[\\/]/).map((step) => step.trim());
    if (at === within.length - 1) return steps.slice(0, -1);
    const last = steps.at(-1)!.replace(ENDING, '');
    return [...steps.slice(0, -1), ...(ONLY_ARCHIVE.test(last) ? [] : [last])];
  });
  const subjects = mails.map(({ subject = '' }) =>
    subject.replace(PASSED_ON, '').replaceAll(ANSWERED, ' ').trim(),
  );
  return {
    names: [...new Set([...names, ...subjects])].filter(
      (name) => !/^\.*$/.test(name) && identifiersInName(name).length === 0,
    ),
    says: says.filter(namesNobody),
  };
}

/** Questions repeat what they heard. */
const namesNobody = (text: string): boolean => identifiersIn(text).length === 0;
