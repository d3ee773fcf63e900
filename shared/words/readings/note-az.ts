import { IDENTIFIER_AZ } from './identifier-words.ts';
import type { DeliveryNote } from '../../domain/deliveries/delivery-note.ts';
import type { ReadingLimit } from '../../domain/understanding/interpretation.ts';
import { assertNever } from '../../result.ts';
import { readErrorAz } from '../errors/read-error-az.ts';
import { cellText } from '../cell-text.ts';
import { changeAz } from './layout-change.ts';
import { SCREEN_AZ, screenNumber } from '../number-words.ts';
import { periodAz } from '../period-words.ts';

const givenUp = (limit: ReadingLimit): string =>
  limit.tag === 'OutOfTime'
    ? `Rəqəmləri oxunmadı: ${screenNumber(limit.seconds, SCREEN_AZ)} saniyə kifayət etmədi.`
    : `Rəqəmləri oxunmadı: ${screenNumber(limit.megabytes, SCREEN_AZ)} MB yaddaş kifayət etmədi.`;

/** What a person should know of a delivery, one Azerbaijani sentence; null where it goes without saying. */
export function noteAz(note: DeliveryNote): string | null {
  switch (note.tag) {
    case 'LayoutChanged':
      if (note.change !== undefined) return `${note.sheet ?? ''}: ${changeAz(note)}`;
      return `Fayl artıq “${note.layout}” formasına uyğun deyil; gözlənilən yer: ${cellText(note.sheet ?? '', note.expected)}.`;
    case 'PeriodDiffers':
      return `${cellText(note.sheet, note.ref)} xanasında göstərilən dövr ${periodAz(note.stated)}, göndərilən dövr isə ${periodAz(note.delivered)}: “${note.text}”.`;
    case 'WrongTotal':
      return `${cellText(note.sheet, note.ref)} xanasında ${screenNumber(note.printed, SCREEN_AZ)} yazılıb, hissələrin cəmi isə ${screenNumber(note.computed, SCREEN_AZ)}.`;
    case 'HiddenSheetKept':
      return `“${note.sheet}” vərəqi gizlidir: xanaları saxlanılıb, ondan heç nə götürülməyib.`;
    case 'HiddenCellsRead':
      return `“${note.sheet}” vərəqində gizli xanalar oxunub (${note.refs.slice(0, 4).join(', ')}${note.refs.length > 4 ? ', …' : ''}).`;
    case 'PersonalData':
      if (note.cells === undefined)
        return `${cellText(note.sheet, note.ref)} fərdi məlumata bənzəyir (${note.what}).`;
      if (note.where !== undefined)
        return `${note.where === 'file' ? 'Faylın adında və ya onun gəldiyi yolda' : 'Vərəqin adında'} şəxsə aid məlumat var (${IDENTIFIER_AZ[note.kind ?? 'name']}): ${note.kept !== undefined ? `saxlanılıb: “${note.kept}”` : note.where === 'file' ? 'burada addan çıxarılıb' : `çıxarılıb, vərəq burada “${note.sheet}” adlanır; faylın özü də saxlanılmır`}.`;
      return `${cellText(note.sheet, note.ref)}${note.what === '' ? '' : ` (${note.what})`}: ${note.cells} xanada ${IDENTIFIER_AZ[note.kind ?? 'name']}, ${note.kept === undefined ? 'saxlanılmır; faylın özü də saxlanılmır' : `saxlanılıb: “${note.kept}”`}.`;
    case 'SenderUnknown':
      return 'Göndərən qurum məlum deyil: kimin göndərdiyini göstərin.';
    case 'NothingUnderstood':
      if (note.limit)
        return `${givenUp(note.limit)} Faylın daxil edilməsini geri alın və onu yenidən daxil edin və ya hissələrə bölün.`;
      return 'Fayldan heç nə anlaşılmadı: rəqəmlərini əl ilə daxil etmək olar.';
    case 'Opened':
      return note.parts === 1
        ? 'Açılıb: içindəki fayl ayrıca qəbul edilib.'
        : `Açılıb: içindəki ${note.parts} fayldan hər biri ayrıca qəbul edilib.`;
    case 'KeptUnread':
      return `Gəldiyi kimi saxlanılıb, oxunmayıb. ${readErrorAz('Fayl', note.error)}`;
    case 'MailFromOther':
      return `Faylın gəldiyi məktubu “${note.from}” göndərib, cədvəli isə başqa qurumundur: ona kimin cavabdeh olduğunu dəqiqləşdirin.`;
    case 'MacrosIgnored':
      return 'Makroslar nəzərə alınmayıb.';
    case 'FormulaWithoutValue':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} xanasında nəticəsi saxlanılmamış düstur var: boş kimi oxunub.`;
    case 'CellError':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} xanasında xəta var${bracket(note.detail)}.`;
    case 'ExternalLinksIgnored':
      return 'Başqa fayllara keçidlərə baxılmayıb: sonuncu saxlanılmış rəqəmlər oxunub.';
    case 'EncodingGuessed':
      return `Mətnin kodlaşdırması təxmini müəyyən edilib${bracket(note.detail)}.`;
    case 'LettersLost':
      return `Hərflər fayl bura gəlməzdən əvvəl itib${bracket(note.detail)}.`;
    case 'EncodingDoubtful':
      return `Hərflər iki cür təxminən eyni dərəcədə yaxşı oxunur${bracket(note.detail)}: adları əsli ilə tutuşdurun.`;
    case 'LettersMended':
      return `Başqa proqramın korladığı hərflər bərpa edilib${bracket(note.detail)}.`;
    case 'RowTooWide':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} xanası mətn faylının başlığından kənarda qalır${bracket(note.detail)}: ayırıcı rəqəmi ikiyə bölmüş ola bilər.`;
    case 'RowsTooShort':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} sətirlərində başlıqdakından az sahə var${bracket(note.detail)}: rəqəmlərin hansı ilə aid olduğu soruşulur.`;
    case 'QuoteUnbalanced':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} xanası sətirlər sonra bağlanan və ya heç bağlanmayan dırnaqla başlayır${bracket(note.detail)}: sətirlər birləşmiş ola bilər.`;
    case 'GridGuessed':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} xanasının sətrində xanalar çəkilməyib${bracket(note.detail)}: nəyin hansı sütuna aid olduğu soruşulur.`;
    case 'WrongExtension':
      return `Faylın adındakı növ məzmununa uyğun deyil${bracket(note.detail)}.`;
    case 'TextUnderMerge':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} birləşdirilmiş xanasının altında mətn gizlənib.`;
    case 'PartUnreadable':
      return `Faylın bir hissəsi oxunmadı${bracket(note.detail)}.`;
    case 'EntryTwice':
      return `Faylın arxivində eyni hissə iki dəfə var, sonuncusu oxunub${named(note.detail)}.`;
    case 'RepeatCut':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} xanası vərəqin son sətrindən və ya sütunundan kənarda da təkrarlanır: kənarda qalanlar oxunmayıb${bracket(note.detail)}.`;
    case 'ChartSheetSkipped':
    case 'HiddenSheet':
    case 'HiddenRowsOrColumns':
    case 'ProtectedSheet':
      return null;
    default:
      return assertNever(note);
  }
}

/** A name as the file has it. */
const named = (detail: string | undefined): string =>
  detail === undefined || /^and \d+ more$/.test(detail) ? bracket(detail) : `: “${detail}”`;

/** A technical detail as the readers give it; those that are English words are said in Azerbaijani or left out. */
function bracket(detail: string | undefined): string {
  if (detail === undefined) return '';
  const cells = /^(\d+) cells$/.exec(detail)?.[1];
  if (cells !== undefined) return ` (${cells} xana)`;
  const more = /^and (\d+) more$/.exec(detail)?.[1];
  if (more !== undefined) return ` (daha ${more} yerdə)`;
  const kind = /^(\.\w+) holds (\S+)$/.exec(detail);
  if (kind) return ` (ad: ${kind[1]}, məzmun: ${kind[2]})`;
  return /[a-z]{2,} [a-z]{2,}/.test(detail) ? '' : ` (${detail})`;
}
