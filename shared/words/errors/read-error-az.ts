import type { ReadError, TooMuch } from '../../domain/sheets/cell.ts';
import { assertNever } from '../../result.ts';
import { SCREEN_AZ, screenNumber } from '../number-words.ts';

/** Why a file could not be read and what to do, one Azerbaijani sentence. Technical details stay out. */
export function readErrorAz(file: string, error: ReadError): string {
  const name = `“${file}”`;
  switch (error.tag) {
    case 'Empty':
      return `${name} boşdur (0 bayt): göndərəndən yenidən göndərməsini xahiş edin.`;
    case 'NotAFile':
      return notAFile(name, error.what);
    case 'NoPermission':
      return `Bu istifadəçinin ${name} faylını oxumağa icazəsi yoxdur: icazəni dəyişin və ya faylı başqa yerə köçürün.`;
    case 'PasswordProtected':
      return `${name} parolla qorunur: onu öz proqramında açın, parolsuz saxlayın və yenidən əlavə edin.`;
    case 'Damaged':
      return `${name} zədələnib: göndərəndən yenidən göndərməsini xahiş edin.`;
    case 'Evidence':
      return `${name} ${EVIDENCE[error.what]}: sübut kimi saxlanılır, lakin oxunmur; rəqəmlərini əl ilə daxil edin.`;
    case 'UnknownFormat':
      return `${name} oxuna bilən cədvəl və ya sənəd deyil${kindOf(error.detail)}${ADVISED.test(error.detail) ? '.' : ': onu öz proqramında .xlsx, .ods, .csv və ya .docx kimi saxlayın və ya bunu göndərəndən xahiş edin.'}`;
    case 'TooLarge':
      return `${name} çox böyükdür: ${LIMITED[error.what]} üçün hədd ${screenNumber(error.limit, SCREEN_AZ)}. Onu öz proqramında hissələrə bölün və hissələri əlavə edin.`;
    case 'HostileContent':
      return `${name} tərkibi təhlükəli olduğuna görə qəbul edilmədi: göndərəndən onu yenidən saxlayıb göndərməsini xahiş edin.`;
    case 'OutOfTime':
      return `${name} ${error.seconds} saniyə oxunduqdan sonra dayandırıldı: onu öz proqramında yenidən saxlayın və ya hissələrə bölün.`;
    case 'OutOfMemory':
      return `${name} faylını oxumaq üçün ${screenNumber(error.megabytes, SCREEN_AZ)} MB-dan çox yaddaş lazımdır: onu öz proqramında hissələrə bölün və hissələri əlavə edin.`;
    default:
      return assertNever(error);
  }
}

/** Details that say themselves what to do. */
const ADVISED = /save it as|open it with/;

const EVIDENCE = {
  pdf: 'mətni yalnız gözlə oxunan PDF faylıdır (skan və ya hərfləri tanınmayan yazı)',
  picture: 'şəkildir',
  'e-mail': 'elektron məktubdur',
  archive: 'burada açılmayan arxivdir',
} as const;

const LIMITED = {
  file: 'fayldakı baytlar',
  entries: 'arxivdəki hissələr',
  expansion: 'açılmış baytlar',
  pages: 'səhifələr',
  nesting: 'bir-birinin içindəki məktublar və arxivlər',
  cells: 'xanalar',
  characters: 'mətnin işarələri',
  paragraphs: 'abzaslar',
  numbers: 'ədədlər',
} satisfies Record<TooMuch, string>;

/** What kind of file it is instead, where the readers tell it. */
const KINDS: Readonly<Record<string, string>> = {
  JSON: 'JSON',
  SYLK: 'SYLK',
  XML: 'XML',
  'a web page without a table': 'cədvəlsiz veb-səhifə',
  'an Office file of 1997–2003; save it as .docx':
    '1997–2003-cü illərin Office faylı; onu .docx kimi saxlayın',
  'an old Word document (.doc)': 'köhnə Word sənədi (.doc)',
  'a presentation': 'təqdimat',
  'a rich text document (.rtf)': 'RTF sənədi',
  'an OpenDocument without a spreadsheet': 'cədvəlsiz OpenDocument faylı',
  'a zip without a Word document inside': 'Word sənədi olmayan ZIP arxivi',
  'an Office container without a workbook': 'cədvəlsiz Office faylı',
  'a program': 'proqram',
  'a database': 'verilənlər bazası',
  'a workspace of this program: open it with Ctrl O': 'bu proqramın iş faylıdır: onu Ctrl O ilə açın',
  'an old Office draft': 'köhnə Office faylı',
  'a binary file of no known kind': 'naməlum növlü fayl',
  'neither Word nor text': 'nə Word sənədi, nə də mətn',
  'neither Word nor UTF-8 text': 'nə Word sənədi, nə də UTF-8 mətni',
};

const kindOf = (detail: string): string => (KINDS[detail] === undefined ? '' : ` (${KINDS[detail]})`);

type NotAFile = Extract<ReadError, { tag: 'NotAFile' }>;

function notAFile(name: string, what: NotAFile['what']): string {
  switch (what) {
    case 'directory':
      return `${name} qovluqdur: içindəki faylları göstərin.`;
    case 'empty-directory':
      return `${name} qovluğunda fayl yoxdur və ya yalnız gizli fayllar var: faylların olduğu qovluğu seçin.`;
    case 'missing':
      return `${name} mövcud deyil: fayl köçürülüb, adı dəyişdirilib və ya silinib. İndi harada olduğuna baxın və onu oradan seçin.`;
    case 'special':
      return `${name} adi fayl deyil: içindəkini adi fayla köçürün və həmin faylı seçin.`;
    default:
      return assertNever(what);
  }
}
