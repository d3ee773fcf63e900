import type { Words } from '../words.ts';

export const checked: Words['checked'] = {
  choose: 'Sənədi yoxla…',
  dialog: 'Yoxlanacaq sənəd',
  another: 'Başqa sənəd…',
  close: 'Yoxlamalara qayıt',
  coverage: (numbers, holds, differs, unchecked) =>
    numbers === 0
      ? 'Sənəddə rəqəm yoxdur'
      : `${numbers} rəqəm: ${holds} uyğundur, ${differs} fərqlidir, ${unchecked} yoxlanmayıb`,
  against: (period) => `${period} göstəriciləri ilə və öz aralarında tutuşdurulub`,
  list: 'Sənədin rəqəmləri',
  document: 'Yoxlanan sənəd',
  groups: {
    differs: 'Fərqli olanlar',
    also: 'Başqa tapılanlar',
    unchecked: 'Yoxlanmayanlar',
    holds: 'Uyğun olanlar',
  },
  notes: {
    differs: (numbers, findings) =>
      findings === numbers ? `${numbers} rəqəm` : `${findings} tapıntıda ${numbers} rəqəm`,
    also: (findings) => `${findings} tapıntı`,
    unchecked: (numbers) => `${numbers} rəqəm`,
    holds: (numbers) => `${numbers} rəqəm`,
  },
  verdicts: { holds: 'uyğundur', differs: 'fərqlidir', unchecked: 'yoxlanmayıb', also: 'tapılıb' },
  nothingDiffers: 'Heç bir rəqəmi göstəricilərdən fərqlənmir.',
  because: (why) => `Yoxlanmayıb, çünki ${why}.`,
  held: {
    figure: 'İş faylındakı kimidir.',
    arithmetic: 'Sənədin başqa rəqəmləri ilə cəmlənir.',
    text: 'Arayışın mətnində də belədir.',
  },
  parts: {
    value: (figure, known, year) => `${figure}: ${year} üzrə ${known}`,
    previous: (figure, known, year) => `${figure}: ${year} üzrə ${known}`,
    change: (figure, known, year) => `${figure}: ${year} üzrə dəyişmə ${known}`,
  },
  stands: (section, page) =>
    [section === '' ? '' : `«${section}»`, page === undefined ? '' : `səhifə ${page}`]
      .filter(Boolean)
      .join(', '),
  figures: 'Göstəricilərə',
  origin: 'Mənbə',
  next: 'növbəti fərqli',
  move: 'növbəti, əvvəlki',
  fold: 'Uyğun olanları göstər və ya yığ',
  left: (count) => (count === 0 ? 'baxılası heç nə yoxdur' : `${count} rəqəmə baxılmalıdır`),
  save: 'Cədvəl kimi saxla…',
  table: {
    title: (file, coverage) => `${file}: ${coverage}`,
    columns: {
      number: 'Rəqəm',
      verdict: 'Nəticə',
      why: 'Səbəb',
      figure: 'Göstərici',
      known: 'Qəbul edilib',
      section: 'Bölmə',
      page: 'Səhifə',
      sentence: 'Cümlə',
    },
  },
};
