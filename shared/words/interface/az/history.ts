import type { ActName } from '../../../domain/history/act-name.ts';
import { shownNumber } from '../../number.ts';
import { blocksOf, countOf, fileOf, nameOf, numberOf, repairsOf, sourceOf, wordOf } from '../act-facts.ts';
import type { Words } from '../words.ts';

const REMARKS: Record<string, string> = {
  break: 'Sıranın qırılması işarələndi',
  explained: 'Sıçrayış izah edildi',
  withdrawn: 'Qeyd geri götürüldü',
};
const ROLES: Record<string, string> = { analyst: 'analitik', reviewer: 'rəyçi', editor: 'redaktor' };

const SENTENCES: Record<string, string> = {
  mended: 'düzəldildi',
  kept: 'olduğu kimi saxlanıldı',
  later: 'sonraya qaldı',
};

function act(of: ActName): string {
  const about = of.about?.az ?? '';
  const number = numberOf(of, 'value', (value) => shownNumber(value, 'az'));
  switch (of.command) {
    case 'new':
      return `İş faylı yaradıldı: ${wordOf(of, 'period')}`;
    case 'roll-forward':
      return `${wordOf(of, 'period')}: ${wordOf(of, 'from')} ilinin davamı kimi başlanıb`;
    case 'mend sentence':
      return `${wordOf(of, 'period')}: cümlə ${SENTENCES[wordOf(of, 'fate')] ?? wordOf(of, 'fate')} (${wordOf(of, 'block')})`;
    case 'people add':
      return `${nameOf(of)} əlavə edildi, ${ROLES[wordOf(of, 'role')] ?? wordOf(of, 'role')}`;
    case 'import':
      return countOf(of, 'deliveries') > 0
        ? `${countOf(of, 'deliveries')} fayl qəbul edildi`
        : fileOf(of) === ''
          ? `${countOf(of, 'refused')} fayl oxunmadı`
          : `${fileOf(of)} qəbul edildi`;
    case 'enter':
      return `Əl ilə daxil edildi: ${number}, ${about}`;
    case 'due':
      return wordOf(of, 'due') === ''
        ? `Son tarix götürüldü${about === '' ? '' : `: ${about}`}`
        : `Son tarix ${wordOf(of, 'due')}: ${about === '' ? 'bütün qurumlar' : about}`;
    case 'answer':
      return `Sual cavablandırıldı: ${about}`;
    case 'confirm answer':
      return `Cavab təsdiq edildi: ${about}`;
    case 'teach':
      return `Forma öyrədildi: ${fileOf(of)}`;
    case 'ask agency':
      return `Quruma məktub üçün qeyd edildi: ${about}`;
    case 'read again':
      return countOf(of, 'deliveries') > 0
        ? `${countOf(of, 'deliveries')} fayl yenidən oxundu`
        : `Yenidən oxundu: ${fileOf(of)}`;
    case 'withdraw':
      return `Geri çəkildi: ${fileOf(of)}`;
    case 'propose erasing':
      return `Silinməsi təklif edildi: ${about} tərəfindən göndərilmiş fayl`;
    case 'erase':
      return `Həmişəlik silindi: ${about} tərəfindən göndərilmiş fayl`;
    case 'decide':
      return `Təklif edildi: ${number}, ${about}${sourceOf(of) === '' ? '' : `, mənbə: ${sourceOf(of)}`}`;
    case 'confirm':
      return `Təsdiq edildi: ${number}, ${about}`;
    case 'explain':
      return `İzah edildi: ${about}`;
    case 'waive':
      return `Kənara qoyuldu: ${about}`;
    case 'reopen':
      return `Yenidən açıldı: ${about}`;
    case 'confirm clearance':
      return `${wordOf(of, 'kind') === 'explain' ? 'İzah' : 'Kənara qoyma'} təsdiq edildi: ${about}`;
    case 'letter':
      return `${wordOf(of, 'kind') === 'reminder' ? 'Xatırlatma məktubu' : 'Suallarla məktub'}: ${about}`;
    case 'series remark':
      return `${REMARKS[wordOf(of, 'kind')] ?? wordOf(of, 'kind')}: ${about}`;
    case 'figure break':
      return `${of.summary['withdrawn'] === true ? 'Göstəricilərin qırılması geri götürüldü' : 'Göstəricilərin qırılması'}: ${about}`;
    case 'export':
      return `Layihə yazıldı: ${fileOf(of)}`;
    case 'take look':
      return `Görünüş qəbul edildi: ${fileOf(of)}`;
    case 'import text':
      return `Mətn qəbul edildi: ${blocksOf(of)}`;
    case 'edit text':
      return `Mətn dəyişdirildi: ${blocksOf(of)}`;
    case 'repair text':
      return `Dil düzəldildi: ${repairsOf(of)}`;
    case 'add word':
      return `Nazirliyin sözü: ${wordOf(of, 'word')}`;
    case 'comment':
      return `Mətnə şərh: ${wordOf(of, 'block')}`;
    case 'settle comment':
      return `Şərh həll edilib: ${wordOf(of, 'block')}`;
    case 'take returned':
      return `“${fileOf(of)}” faylından qəbul edildi: ${blocksOf(of)}`;
    case 'refuse returned':
      return `“${fileOf(of)}” faylından rədd edildi: ${countOf(of, 'count')} dəyişiklik`;
    case 'edit catalogue':
      return `Kataloq dəyişdirildi: ${about}`;
    case 'withdraw layout':
      return `Forma geri çəkildi: ${about === '' ? wordOf(of, 'layout') : about}`;
    case 'add figure':
      return `Yeni göstərici: ${about}`;
    case 'edit layout':
      return `Cədvəl quruluşu dəyişdirildi: ${about}`;
    case 'accept copy':
      return 'Nüsxə olduğu kimi qəbul edildi: son əməllər çatışmaya bilər';
    case 'undo':
      return `Geri alındı: ${of.target ? act(of.target) : ''}`;
    case 'redo':
      return `Yenidən edildi: ${of.target ? act(of.target) : ''}`;
    default:
      return about === '' ? of.command : `${of.command}: ${about}`;
  }
}

export const history: Words['history'] = {
  changedPage: {
    title: 'Nə dəyişib',
    open: 'Nə dəyişib',
    since: 'Nə vaxtdan',
    lastVisit: 'son dəfə burada olduğumdan',
    lastExport: 'son ixracdan',
    act: (number) => `${number} nömrəli əməldən`,
    from: (when) => `başlanğıc: ${when}`,
    close: 'Tarixçəyə',
    next: 'Növbəti göstərici',
    toFigure: 'Göstəriciyə keç',
    columns: { figure: 'Göstərici', before: 'Onda', after: 'İndi', who: 'Kim', why: 'Niyə' },
    figures: 'Rəqəmlər',
    sentences: 'Cümlələr',
    kinds: { new: 'yeni', gone: 'çıxarılıb', numbers: 'başqa rəqəmlər', words: 'başqa sözlər' },
    page: (page) => `səh. ${page}`,
    nothing: 'O vaxtdan heç nə dəyişməyib.',
    unknown: 'Bu tarixçədə hələ belə bir an yoxdur.',
    counts: (values, sentences, acts) => `${acts} əməldə ${values} rəqəm və ${sentences} cümlə dəyişib`,
  },
  title: 'Tarixçə',
  act,
  search: 'Tarixçədə axtar',
  everybody: 'Hamı',
  program: 'Arayış',
  everything: 'Bütün əməliyyatlar',
  who: 'Kim',
  what: 'Nə',
  kinds: {
    deliveries: 'Daxil olanlar',
    answers: 'Cavablar',
    decisions: 'Qərarlar',
    findings: 'Tapıntılar',
    letters: 'Məktublar',
    text: 'Mətn',
    documents: 'Sənədlər',
    catalogue: 'Kataloq',
    people: 'Şəxslər və iş faylı',
    undo: 'Geri alma və təkrar',
  },
  columns: {
    time: 'Vaxt',
    act: 'Əməliyyat',
    change: 'Əvvəl → sonra',
    who: 'Kim',
    reason: 'Səbəb',
    undone: 'Geri alınıb',
  },
  onlyFigure: (label) => `Yalnız: ${label}`,
  allFigures: 'Bütün əməliyyatları göstər',
  today: 'Bu gün',
  nothingBefore: 'heç nə',
  stays: (value) => `${value}, olduğu kimi`,
  undoneBy: (name, when) => `Geri alıb: ${name}, ${when}`,
  number: (seq) => `№ ${seq}`,
  reason: 'Səbəb',
  changed: 'Nəyi dəyişib',
  files: 'Fayllar',
  refusedFiles: 'Oxunmayıb',
  brought: (observations, questions) => `${observations} rəqəm, ${questions} sual`,
  letterText: 'Məktub',
  leadsTo: 'Harada görünür',
  toFigure: 'Rəqəm',
  toDelivery: 'Daxil olan fayl',
  toCell: 'Xana',
  toFinding: 'Tapıntı',
  isNext: 'Növbəti geri alma bunu geri qaytarır.',
  backTo: 'Bura qədər geri al…',
  backTitle: 'Bura qədər geri al',
  backWhy: (count) =>
    count === 1
      ? 'Bir əməliyyat geri alınır. O, tarixçədə qalır və yenidən edilə bilər.'
      : `${count} əməliyyat geri alınır, ən yenidən başlayaraq. Onlar tarixçədə qalır və yeni heç nə edilməyincə yenidən edilə bilər.`,
  backDo: (count) => `${count} əməliyyatı geri al`,
  backDone: (count) => `${count} əməliyyat geri alındı`,
  backMore: (count) => `və daha ${count}`,
  clockBack: (before) =>
    `Saat geri çəkilib: bundan əvvəlki əməliyyat ${before} tarixlidir. Ardıcıllığı əməliyyatların nömrəsi göstərir.`,
  redoNow: 'Yenidən et',
  older: 'Köhnə əməliyyatları göstər',
  lookFurther: 'Baxılan əməliyyatlar arasında başqası yoxdur. Daha geriyə bax',
  end: 'Tarixçənin başlanğıcı',
  none: 'Belə əməliyyat yoxdur.',
  showAll: 'Bütün tarixçəni göstər',
  footer: (total) => `Tarixçədə ${total} əməliyyat`,
  nextRow: 'əməliyyat',
  goThere: 'oraya keç',
  closePanel: 'Paneli bağla',
};
