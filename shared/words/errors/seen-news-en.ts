import type { OfferedValue, SeenNews } from '../../domain/errors/seen-news.ts';
import { assertNever } from '../../result.ts';
import type { ErrorHost } from './error-host.ts';
import { SCREEN_EN, screenNumber } from '../number-words.ts';

/** So much of the news is told in the sentence; all of it is on the screen that shows the thing. */
const TOLD = 4;

const shown = (value: number | null): string =>
  value === null ? 'no value' : screenNumber(value, SCREEN_EN);

/** Why an act was not done: what is new since its person looked, and what to do. */
export function notAsSeenEn({ seen, news }: { seen: string; news: SeenNews[] }, host: ErrorHost): string {
  const more = news.length > TOLD ? [`and ${news.length - TOLD} more`] : [];
  const told = [...news.slice(0, TOLD).map((one) => newsEn(one, host)), ...more].join('; ');
  const next =
    host === 'command-line'
      ? `Look at that too, then repeat with --seen ${seen}.`
      : 'Nothing of yours is lost: look at it, then do it again.';
  return `Not done, for it is no longer as you saw it: ${told}. ${next}`;
}

function newsEn(news: SeenNews, host: ErrorHost): string {
  switch (news.tag) {
    case 'offered':
      return `new is ${named(news.figure?.en)}${offeredEn(news, host)}`;
    case 'decision': {
      const by =
        news.confirmedBy === undefined
          ? `proposed by ${news.by}`
          : `proposed by ${news.by} and confirmed by ${news.confirmedBy}`;
      return `new is the decision for ${named(news.figure?.en)}${shown(news.value)}, ${by}`;
    }
    case 'now': {
      const counts = news.value === null ? 'nothing counts' : `${shown(news.value)} counts`;
      const offered = news.offered.slice(0, TOLD).map((one) => offeredEn(one, host));
      return `for “${news.figure.en}” now ${counts}, and ${offered.length === 0 ? 'nobody gives a value' : `the values are ${offered.join(', ')}`}`;
    }
    case 'replaced':
      return `a later version of its file, ${news.file}, answers it or asks it again`;
    case 'otherwise':
      return 'it was changed, or something else was meant';
    default:
      return assertNever(news);
  }
}

const named = (figure: string | undefined): string => (figure === undefined ? '' : `“${figure}”: `);

function offeredEn({ observation, value, agency, file, cell }: OfferedValue, host: ErrorHost): string {
  const id = host === 'command-line' ? [`observation ${observation}`] : [];
  const place = [...id, [file, cell].filter((text) => text !== '').join(' ')].filter((text) => text !== '');
  return `${shown(value)} from ${agency.en} (${place.join(', ')})`;
}
