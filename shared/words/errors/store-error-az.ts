import { dottedDay } from '../../domain/periods/day.ts';
import type { StoreError, WorkspaceHolder } from '../../domain/errors/store-error.ts';
import { assertNever } from '../../result.ts';

/** `Leyla (PC-7, proses 4711, açılıb: 31.01.2024 09:12 UTC)` */
function holderWords({ by, host, pid, since }: WorkspaceHolder): string {
  const day = dottedDay(since.slice(0, 10));
  return `${by} (${host}, proses ${pid}, açılıb: ${day} ${since.slice(11, 16)} UTC)`;
}

/** Why a workspace could not be opened or written, one Azerbaijani sentence. */
export function storeErrorAz(error: StoreError): string {
  const { path } = error;
  switch (error.tag) {
    case 'WorkspaceMissing':
      return `“${path}” iş faylı tapılmadı: köçürülüb və ya silinib. Onu indi olduğu yerdən açın.`;
    case 'WorkspaceExists':
      return `“${path}” artıq mövcuddur: başqa ad seçin, üzərinə yazılmır.`;
    case 'NotAWorkspace':
      return `“${path}” Arayış proqramının iş faylı deyil: başqa fayl açın, əgər əvvəllər iş faylı olubsa, son yararlı nüsxəsinə qayıdın.`;
    case 'NewerWorkspace':
      return `“${path}” Arayış proqramının daha yeni versiyası ilə yazılıb (sxem ${error.found}, bu proqramın tanıdığı sxem ${error.known}): fayla toxunulmayıb, onu yeni proqramla açın.`;
    case 'ForeignSchema':
      return `“${path}” başqa proqramla dəyişdirilib (“${error.what}” Arayışın yaratdığı kimi deyil): fayl açılmadı. Son yararlı nüsxəsinə qayıdın.`;
    case 'WorkspaceDamaged':
      return `“${path}” zədələnib və bağlandı: nüsxəyə qayıdın və ya oxunanları xilas edin.`;
    case 'WorkspaceLocked':
      return error.holder
        ? `“${path}” faylına hazırda yazan: ${holderWords(error.holder)}; onu orada bağlayın və ya yenidən cəhd edin.`
        : `“${path}” faylına hazırda başqa proqram yazır: onu orada bağlayın və ya yenidən cəhd edin.`;
    case 'WorkspaceHeld':
      return `“${path}” başqa pəncərədə açıqdır: ${holderWords(error)}; əvvəlcə onu orada bağlayın, bu müddətdə oxumaq mümkündür.`;
    case 'WorkspaceReadOnly':
      return `“${path}” faylına yazmaq olmur: fayl yalnız oxumaq üçün açılıb və ya bu istifadəçinin fayla, yaxud qovluğa icazəsi yoxdur. Başqası bağlayandan sonra yenidən açın və ya yaza bildiyiniz qovluğa köçürün.`;
    case 'ActsMayBeMissing': {
      const why =
        error.log === 'none'
          ? 'fayl açıq olarkən jurnalı olmadan köçürülüb'
          : `yanındakı “${path}-wal” başqa faylın və ya başqa vaxtın jurnalıdır`;
      return `“${path}” faylında son əməllər çatışmaya bilər: ${why}. Əslini açıb bağlayın və yenidən köçürün, ya da bu faylı olduğu kimi qəbul edin; o vaxta qədər fayl yalnız oxumaq üçün açılır.`;
    }
    case 'CopyNotKept':
      return `${path} faylının ehtiyat nüsxəsi saxlanıla bilmədi (${error.detail}); işinizin özü saxlanılıb. Qovluqda yer və yazmaq icazəsi olub-olmadığına baxın.`;
    case 'NameNotUsable':
      return error.why === 'too long'
        ? `“${path}”: ad bu diskdə iş faylı və onun yanındakı fayllar üçün çox uzundur; daha qısa ad seçin.`
        : `“${path}” adının əvvəlində və ya sonunda boşluq var: iş faylının adı belə ola bilməz; adını dəyişin və ya başqasını seçin.`;
    case 'DiskFull':
      return `“${path}” faylının diskində yer yoxdur: heç nə dəyişdirilmədi; yer açıb yenidən cəhd edin.`;
    case 'FolderMissing':
      return `“${path}” qovluğu mövcud deyil: əvvəlcə onu yaradın və ya başqasını seçin.`;
    default:
      return assertNever(error);
  }
}
