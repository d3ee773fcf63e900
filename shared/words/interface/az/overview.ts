import { capitalised } from '../../../domain/text/letter-case.ts';
import { periodAz } from '../../period-words.ts';
import type { Words } from '../words.ts';

const NUMBERS = ['heç bir', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz', 'on'];
const counted = (count: number): string => NUMBERS[count] ?? String(count);

export const overview: Words['overview'] = {
  title: 'İcmal',
  sentence: (at) => {
    if (!at.any) return `${periodAz(at.period)} üçün hələ heç nə daxil olmayıb.`;
    const draft = `${periodAz(at.period)} layihə kimi çap oluna bilər.`;
    const parts = [
      ...(at.open > 0 ? [`${counted(at.open)} rəqəm açıqdır`] : []),
      ...(at.waiting > 0 ? [`${counted(at.waiting)} rəqəm təsdiq gözləyir`] : []),
      ...(at.missing > 0 ? [`${counted(at.missing)} rəqəm bildirilməyib`] : []),
      ...(at.blockers > 0 ? [`${counted(at.blockers)} yoxlama mütləq səhv tapıb`] : []),
      ...(at.queries > 0 ? [`${counted(at.queries)} sorğuya baxılmalıdır`] : []),
    ];
    const unchecked =
      at.rules === 0 ? ' Heç nə yoxlanılmayıb: heç bir qaydanın baxdığı rəqəmlər yoxdur.' : '';
    if (parts.length === 0)
      return `${draft} Açıq rəqəm yoxdur${unchecked === '' ? ', işləmiş qaydalar heç nə tapmayıb.' : `.${unchecked}`}`;
    return `${draft} ${capitalised(parts.join(', '), 'az')}.${unchecked}`;
  },
  against: (period, previous) =>
    previous === null ? periodAz(period) : `${periodAz(period)}, müqayisə: ${periodAz(previous)}`,
  draftOf: (number, day, moved) =>
    moved === 0
      ? `${day} tarixli ${number} nömrəli layihə, sonra heç nə dəyişməyib`
      : `${day} tarixli ${number} nömrəli layihə, ondan sonra ${moved} rəqəm dəyişib`,
  noDraft: 'hələ layihə yoxdur',
  toWord: (number) => `${number} nömrəli layihə Word-ə`,
  street: {
    title: 'Cədvəldən Word-ə',
    deliveries: 'Daxil olanlar',
    cells: 'Xanalar',
    observations: 'Müşahidələr',
    conflicts: 'Uyğunsuzluqlar',
    decisions: 'Qərarlar',
    figures: 'Rəqəmlər',
    sections: 'Hissələr',
    unread: (n) => `${n} fayl oxunmayıb`,
    corrected: (n) => `${n} düzəliş`,
    questions: (n) => `${n} sual`,
    hidden: (n) => `${n} gizli hissə`,
    keys: (keys, bodies) => `${keys} açar, ${bodies} qurum`,
    open: (n) => `${n} açıq`,
    waiting: (n) => `${n} gözləyir`,
    none: 'açıq yoxdur',
    twoEach: 'hər biri iki şəxslə',
    confirmed: (n) => `${n} iki şəxslə`,
    blockers: (n) => `${n} maneə`,
    queries: (n) => `${n} sorğu`,
    missing: (n) => `${n} bildirilməyib`,
    ready: (n) => `${n} hazırdır`,
    toSettle: (n) => `${n} həll olunmalıdır`,
  },
  next: {
    title: 'Növbəti işləriniz',
    of: (shown, all) => (shown === all ? String(all) : `${shown} / ${all}`),
    confirm: 'Təsdiq edin:',
    decide: 'Qərar verin:',
    or: ' və ya ',
    sender: (file) => `${file} faylını kim göndərib?`,
    senderWhy: 'Göndərəni bildirilməyincə onun heç bir rəqəmi sayılmır.',
    newVersion: (agency) => `Yeni variantdır, ya yox: ${agency}`,
    read: 'Oxuyun:',
    in: (agency) => `– ${agency}`,
    agree: 'Cavabı təsdiq edin:',
    clear: 'Razısınızmı:',
    says: (by, reason) => `${by}: ${reason}`,
    remind: (agency) => `Xatırladın: ${agency}`,
    again: (agency) => `Faylı yenidən istəyin: ${agency}`,
    empty: (file) => `${file} sıfır baytla gəlib`,
    unreadable: (file) => `${file} oxuna bilmədi`,
    wasDue: (day) => `Müddət ${day} tarixində bitib, heç nə daxil olmayıb`,
    letter: 'Məktub',
    done: 'Burada sizi gözləyən iş yoxdur.',
    doneWhy: 'Başqa şəxsin təsdiq edəcəyi işlər yuxarıda sayılıb.',
    start: 'Faylları bura atın və ya Ctrl I basın.',
    nobody: 'Yuxarıda sağda özünüzü seçin: hər əməl onu edənin adı ilə saxlanılır.',
    open: 'işi aç',
  },
  agencies: {
    title: (reported, expected) => `Məlumat verib: ${expected} qurumdan ${reported}`,
    titleWhy:
      'Kataloqa görə məlumat verməli olan, ayrıca müddəti olan və ya faylı yenidən göndərməli olan qurumlar.',
    show: 'Hansı qurumlar',
    all: (n) => `hamısı ${n}`,
    late: (n) => `${n} gecikib`,
    listed: (n) => `${n} yalnız siyahıda`,
    dueAll: (day) => `müddət ${day}`,
    noDue: 'müddət yoxdur',
    toDisputed: 'Mübahisəli rəqəmləri',
    setDue: 'Dövrün müddətini təyin et',
    setDueOf: (agency) => `Müddət: ${agency}`,
    dueHint: 'Tarix, məsələn 15.02.2024; boş qoyduqda silinir. Enter saxlayır, Esc imtina edir.',
    dueSet: (agency, day) =>
      `${agency ?? 'Bütün qurumlar'}: ${day === null ? 'öz müddəti yoxdur' : `müddət ${day}`}`,
    columns: {
      body: 'Qurum',
      file: 'Fayl',
      observed: 'Müşahidə',
      disputed: 'Fərqli',
      due: 'Müddət',
      state: 'Vəziyyət',
    },
    empty: 'boş fayl',
    unreadable: 'fayl oxunmur',
    silent: 'cavab yoxdur',
    overdue: 'gecikib',
    questions: (n) => `${n} sual`,
    counted: 'başqa faylda',
    corrected: 'düzəliş edilib',
    read: 'oxunub',
    reminded: (day) => `xatırladılıb ${day}`,
    more: (n, silent) =>
      silent === 0 ? `daha ${n} qurum` : `daha ${n} qurum, onlardan ${silent} cavab verməyib`,
    fewer: 'Az göstər',
    letter: 'Məktub yaz',
    due: 'Müddət təyin et',
    open: 'Faylını aç',
  },
  sections: {
    title: 'Arayışın hissələri',
    columns: { section: 'Hissə', figures: 'Rəqəm', state: 'Vəziyyət' },
    settled: 'həll olunub',
    proposed: 'təklif',
    open: 'açıq',
    share: 'Pay',
    bar: (settled, proposed, open) => `${settled} həll olunub, ${proposed} təklif olunub, ${open} açıq`,
    ready: 'hazırdır',
    onlyPrinted: 'yalnız çapda',
    opens: (n) => `${n} açıq`,
    waits: (n) => `${n} gözləyir`,
    missing: (n) => `${n} bildirilməyib`,
    blockers: (n) => `${n} maneə`,
    bare: (n) => `İlin rəqəmləri olmayan ${n} hissə göstərilmir.`,
  },
  moved: {
    title: (draft) => `${draft} nömrəli layihədən sonra dəyişənlər`,
    none: 'Heç bir rəqəm dəyişməyib.',
    some: (all, shown) =>
      all === shown ? `${all} rəqəm` : `${all} rəqəm. Burada ${shown}, qalanı Arayış bölməsində.`,
    to: 'indi',
  },
};
