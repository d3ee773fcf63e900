import type { OfferedValue, SeenNews } from '../../domain/errors/seen-news.ts';
import { assertNever } from '../../result.ts';
import { SCREEN_AZ, screenNumber } from '../number-words.ts';

/** So much of the news is told in the sentence; all of it is on the screen that shows the thing. */
const TOLD = 4;

const shown = (value: number | null): string =>
  value === null ? 'rəqəm verilməyib' : screenNumber(value, SCREEN_AZ);

/** Why an act was not done: what is new since its person looked, and what to do. */
export function notAsSeenAz(news: readonly SeenNews[]): string {
  const more = news.length > TOLD ? [`daha ${news.length - TOLD} yenilik var`] : [];
  const told = [...news.slice(0, TOLD).map(newsAz), ...more].join('; ');
  return `Yerinə yetirilmədi, çünki siz baxandan sonra dəyişiklik olub: ${told}. Yazdıqlarınız itməyib: yenidən baxın və təkrar edin.`;
}

function newsAz(news: SeenNews): string {
  switch (news.tag) {
    case 'offered':
      return `yeni məlumat: ${named(news.figure?.az)}${offeredAz(news)}`;
    case 'decision': {
      const by =
        news.confirmedBy === undefined
          ? `təklif edən: ${news.by}`
          : `təklif edən: ${news.by}, təsdiq edən: ${news.confirmedBy}`;
      return `yeni qərar: ${named(news.figure?.az)}${shown(news.value)} (${by})`;
    }
    case 'now': {
      const counts =
        news.value === null ? 'qəbul edilmiş rəqəm yoxdur' : `qəbul edilmiş rəqəm ${shown(news.value)}`;
      const offered = news.offered.slice(0, TOLD).map(offeredAz);
      return `“${news.figure.az}” üzrə indi ${counts}, ${offered.length === 0 ? 'heç bir qurum rəqəm vermir' : `verilən rəqəmlər: ${offered.join(', ')}`}`;
    }
    case 'replaced':
      return `faylın sonrakı variantı (${news.file}) bu suala cavab verir və ya onu yenidən qoyur`;
    case 'otherwise':
      return 'vəziyyət dəyişib və ya başqa bir şey nəzərdə tutulub';
    default:
      return assertNever(news);
  }
}

const named = (figure: string | undefined): string => (figure === undefined ? '' : `“${figure}”: `);

function offeredAz({ value, agency, file, cell }: OfferedValue): string {
  const place = [file, cell].filter((text) => text !== '').join(' ');
  return `${shown(value)} — ${agency.az}${place === '' ? '' : ` (${place})`}`;
}
