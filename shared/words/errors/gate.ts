import type { ServiceError } from '../../domain/errors/service-error.ts';
import { plural } from '../interface/plural.ts';
import type { ErrorHost } from './error-host.ts';

type NotFinal = Extract<ServiceError, { tag: 'NotFinal' }>;
type NotAsWritten = Extract<ServiceError, { tag: 'NotAsWritten' }>;

/** Without its full stop: it is named in a list. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '');

/** One after the other in a window; each on a line of its own where an id stands before it. */
export function notFinalEn({ open, blockers }: NotFinal, host: ErrorHost): string {
  const [between, end] = host === 'command-line' ? ['\n  ', '\n'] : ['; ', '. '];
  const before = host === 'command-line' ? between : ' ';
  const named = (id: string, text: string): string => (host === 'command-line' ? `${id}: ${text}` : text);
  const names = open.map(({ figure, label }) => named(figure, label.en));
  const found = blockers.map(({ finding, message }) => named(finding, bare(message.en)));
  return [
    'Not written as final. ',
    names.length > 0 ? `${plural(names.length, 'figure')} open:${before}${names.join(between)}${end}` : '',
    found.length > 0 ? `${plural(found.length, 'blocker')}:${before}${found.join(between)}${end}` : '',
    'Decide the figures, explain or waive the blockers, or export a draft.',
  ].join('');
}

export function notFinalAz({ open, blockers }: NotFinal): string {
  const names = open.map(({ label }) => label.az);
  const found = blockers.map(({ message }) => bare(message.az));
  return [
    'Yekun sənəd yazılmadı.',
    ...(names.length > 0 ? [`Açıq göstəricilər (${names.length}): ${names.join('; ')}.`] : []),
    ...(found.length > 0 ? [`Maneələr (${found.length}): ${found.join('; ')}.`] : []),
    'Göstəricilər üzrə qərar qəbul edin, maneələri izah edin və ya layihə ixrac edin.',
  ].join(' ');
}

/** A reader looks at the first few. */
const MOST = 5;

export const notAsWrittenEn = ({ places }: NotAsWritten): string =>
  `Nothing was written: read back, the document says something else than this workspace at ${plural(places.length, 'place')}. ${places
    .slice(0, MOST)
    .map(({ printed, expected, sentence }) => `“${printed}” for “${expected}” in “${sentence}”.`)
    .join(' ')} This is a fault of the program: please report it.`;

export const notAsWrittenAz = ({ places }: NotAsWritten): string =>
  `Heç nə yazılmadı: geri oxunduqda sənəd ${places.length} yerdə iş faylından fərqli qiymət göstərir. ${places
    .slice(0, MOST)
    .map(({ printed, expected, sentence }) => `“${sentence}” cümləsində “${expected}” əvəzinə “${printed}”.`)
    .join(' ')} Bu, proqramın xətasıdır: xahiş edirik bildirin.`;
