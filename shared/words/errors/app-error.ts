import type { AppError } from '../../domain/errors/app-error.ts';
import { serviceErrorAz } from './error-az.ts';
import { serviceErrorEn } from './error-en.ts';

/** Why a call came to nothing, one English sentence for the window. */
export function appErrorEn(error: AppError): string {
  switch (error.tag) {
    case 'NoWorkspaceOpen':
      return 'No workspace is open: open or make one first.';
    case 'NobodyNamed':
      return 'Say who you are first: choose a person in the top bar.';
    case 'InputInvalid':
      return `This is a mistake in Arayış itself: ${error.procedure} was called wrongly (${error.detail}). Pass this sentence on to whoever looks after the program.`;
    case 'JobUnknown':
      return 'This work is no longer running: look whether it was done, and begin anew if not.';
    case 'JobCancelled':
      return 'Cancelled: nothing was kept.';
    case 'LeftOutForPersons':
      return `${error.file} names persons and was left out as you said: ask for it without names.`;
    case 'JobRunning':
      return 'Other work is still running: wait for it, or cancel it.';
    case 'FileNotGranted':
      return `${error.path} was not chosen for this since the program started: choose it in the file dialog.`;
    case 'NetworkPath':
      return `${error.path} lies on another machine: files are not used by a network address. Copy it to this machine, or give the shared folder a drive letter.`;
    case 'ProgramStopped':
      return 'The program behind this window stopped before it answered. What was saved is safe; look whether this was done, and do it again if not.';
    case 'Bug':
      return `This is a mistake in Arayış itself (${error.detail}); nothing was changed. Pass this sentence on to whoever looks after the program.`;
    default:
      return serviceErrorEn(error);
  }
}

/** Why a call came to nothing, one Azerbaijani sentence. */
export function appErrorAz(error: AppError): string {
  switch (error.tag) {
    case 'NoWorkspaceOpen':
      return 'Heç bir iş faylı açıq deyil: əvvəlcə birini açın və ya yaradın.';
    case 'NobodyNamed':
      return 'Əvvəlcə kim olduğunuzu bildirin: yuxarı paneldən şəxsi seçin.';
    case 'InputInvalid':
      return `Bu, Arayış proqramının öz səhvidir: ${error.procedure} düzgün çağırılmayıb (${error.detail}). Bu cümləni proqrama baxan şəxsə göndərin.`;
    case 'JobUnknown':
      return 'Bu iş artıq icra olunmur: edilib-edilmədiyinə baxın, edilməyibsə, yenidən başlayın.';
    case 'JobCancelled':
      return 'Ləğv edildi: heç nə saxlanılmadı.';
    case 'LeftOutForPersons':
      return `${error.file} faylında şəxslər göstərilib, dediyiniz kimi kənarda qaldı: adlar olmadan göndərilməsini xahiş edin.`;
    case 'JobRunning':
      return 'Başqa iş hələ davam edir: gözləyin və ya onu ləğv edin.';
    case 'FileNotGranted':
      return `${error.path} proqram işə salınandan bəri bunun üçün seçilməyib: onu fayl pəncərəsində seçin.`;
    case 'NetworkPath':
      return `${error.path} başqa maşındadır: fayllar şəbəkə ünvanı ilə işlədilmir. Onu bu maşına köçürün və ya paylaşılan qovluğa disk hərfi verin.`;
    case 'ProgramStopped':
      return 'Bu pəncərənin arxasındakı proqram cavab vermədən dayandı. Saxlanılanlar yerindədir; bunun edilib-edilmədiyinə baxın, edilməyibsə, yenidən edin.';
    case 'Bug':
      return `Bu, Arayış proqramının öz səhvidir (${error.detail}); heç nə dəyişdirilmədi. Bu cümləni proqrama baxan şəxsə göndərin.`;
    default:
      return serviceErrorAz(error);
  }
}
