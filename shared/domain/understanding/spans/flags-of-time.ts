import type { Tape } from './tape.ts';
import type { Gathered } from './time-items.ts';
import type { SpanFlag } from './stated-span.ts';

const word = (inner: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${inner})(?![\\p{L}\\d])`, 'gu');

/** Names of plans that are documents, and of groups that are aimed at: they say nothing of time. */
const NO_PLAN =
  /(?:fəaliyyət|tədbirlər|iş|hərəkət|eylem|faaliyet|ailə|action|work|family|national|milli|strateji|strategic|çalişma|дорожн\p{L}+) plan\p{L}*|план\p{L}* (?:действий|мероприятий|работы?|по борьбе)|plan of action|planning|hədəf (?:qrup|auditoriya|kütlə)\p{L}*|целев\p{L}+ (?:групп|аудитор)\p{L}*|target (?:group|audience|population)\p{L}*|hedef (?:kitle|grup)\p{L}*/u;

const PLAN = word(
  'plan(?:i|in|inin|li|lar|lari|da|laşdirilmiş|laşdirilan|laşdirilib|laşdirilir|lanan|lanmiş)?|план(?:а|ы|е|ом|ов|овый|овые|овое|ируется|ируемый|ируемое|ируемые)?|запланирован\\p{L}*|planned|plan üzrə|по плану|proqnoz\\p{L}*|прогноз\\p{L}*|forecasts?|hədəf(?:i|lər|ləri)?|hedef(?:i|ler|lenen)?|targets?|целев\\p{L}+(?: показател\\p{L}+)?|nəzərdə tutul\\p{L}+|gözlənil\\p{L}+|beklenen|ожидаем\\p{L}+|ожидается|expected|projected|projections?|estimates? for|öngörül\\p{L}+|budget(?:ed)?|tahmin edilen|növbəti il\\p{L}*|gələn il\\p{L}*|следующ\\p{L}+ год\\p{L}*|next year|gelecek yil\\p{L}*',
);
/** Cheap: what all of these begin with. */
const MAY_PLAN =
  /plan|план|proqnoz|прогноз|forecast|hədəf|hedef|target|целев|nəzərdə|gözlənil|beklen|ожида|expect|project|estimat|öngör|budget|tahmin|növbəti|gələn|следующ|next|gelecek/u;
const CUMULATIVE = word(
  'artan yekun\\p{L}*(?: hesablanmaqla)?|artan qayda\\p{L}*|нарастающ\\p{L}+(?: итог\\p{L}*)?|cumulative(?:ly)?(?: total)?|running total|year[- ]to[- ]date|ytd|kümülatif|kumulyativ\\p{L}*|кумулятивн\\p{L}*|накопительн\\p{L}+(?: итог\\p{L}*)?|ilin əvvəlindən(?: bəri| etibarən| başlayaraq)?|il əvvəlindən|ilin başindan(?: bəri)?|с начала(?: \\d{4})?(?: года)?|с нач\\. ?(?:года|г\\.)|yil ?başindan(?: beri| bu yana| itibaren)?|yilin başindan(?: beri| bu yana| itibaren)?|since (?:the )?(?:beginning|start) of (?:the )?year|from the (?:beginning|start) of the year|since january|since the beginning|bütün dövr(?:lər)? (?:ərzində|üzrə)|indiyə ?(?:qədər|dək|kimi)|bu günə ?(?:qədər|dək|kimi)|за весь период|за все (?:время|годы)|to date|all time|bugüne kadar|по настоящее время|до настоящего времени|' +
    // Of several years, or since something began.
    '(?:iki|üç|dörd|beş|\\d{1,2}) ilin (?:cəmi|yekunu|toplami)|сумма за (?:два|три|четыре|\\d{1,2}) (?:года|лет)|(?:sum|total) of (?:the )?(?:two|three|four|\\d{1,2}) years|(?:iki|üç|dört|\\d{1,2}) yilin toplami|' +
    '(?:proqram|layihə|fəaliyyət|plan|tədbir)\\p{L}* (?:əvvəlindən|başlanğicindan|başindan)(?: bəri| etibarən)?|(?:programin|projenin|faaliyetin|planin) (?:başindan|başlangicindan)(?: beri| itibaren)?|с (?:самого )?начала (?:действия|реализации|работы|деятельности|программы|проекта)(?: \\p{L}+)?|since (?:the )?(?:start|beginning|launch|inception) of (?:the )?(?:programme|program|project|activit(?:y|ies)|plan)|' +
    '(?:yarandiği|yaradildiği|təsis edildiyi) (?:gündən|vaxtdan|ildən)(?: bəri| etibarən)?|с (?:момента|времени|дня) (?:создания|основания|образования|учреждения|открытия)|since (?:its |the )?(?:establishment|foundation|inception|creation|launch|opening)|kurul(?:uş|du)\\p{L}*(?:dan|dən|den) (?:beri|bu yana|itibaren)|' +
    '(?:the )?(?:whole|entire|full) period|tüm dönem(?:ler)?',
);
const AVERAGE = word(
  'orta ?(?:aylik|illik|rüblük|gündəlik)|ayliq orta|orta ayliq|orta illik|illik orta|(?:ayliq|illik|rüblük|gündəlik) orta|orta hesabla(?: (?:ayda|bir ayda|hər ay|ildə|bir ildə))?|среднемесячн\\p{L}*|среднегодов\\p{L}*|среднеквартальн\\p{L}*|в среднем(?: (?:за|в) (?:месяц|год|квартал))?|(?:monthly|annual|yearly|quarterly|daily) average|average (?:per|a) (?:month|year|quarter)|monthly mean|(?:aylik|yillik) ortalama|ortalama (?:aylik|yillik)|ayda orta|bir ayda orta',
);
// Without its letter `ön` is ten.
const DRAFT = word(
  'ilkin (?:məlumat|rəqəm|nəticə|hesabat|göstərici)\\p{L}*|предварительн\\p{L}+ (?:данн|итог|свед|отчет|результат|оценк)\\p{L}*|preliminary (?:data|figures?|results?|report|estimates?)|provisional(?: data| figures?)?|geçici (?:veri|rakam|sonuç)\\p{L}*|\\u00f6n (?:veri|rapor)\\p{L}*|dəqiqləşdirilməmiş\\p{L}*|неуточнен\\p{L}+|operativ məlumat\\p{L}*|оперативн\\p{L}+ данн\\p{L}+|natamam(?: məlumat\\p{L}*)?|неполн\\p{L}+ данн\\p{L}+|incomplete data',
);
/** Words that mean a draft only where they stand alone, as in `(layihə)`. */
const DRAFT_ALONE =
  /(?<=^|[([] ?|[,;:] )(?:ilkin|layihə|qaralama|предварительно|предварительные|проект|черновик|preliminary|draft|taslak|prelim\.?|предв\.?)(?= ?[)\]]|$)/gu;
const LAST_YEAR = word(
  '(?:ötən|keçən|əvvəlki|bundan əvvəlki|keçmiş|bir öncəki) (?:ilin|ildə|ilin son|il|illə)(?: (?:müvafiq|eyni|analoji|həmin) dövr\\p{L}*)?|(?:əvvəlki|keçən|ötən) (?:hesabat )?(?:dövr|ili)\\p{L}*|аппг|(?:за )?(?:аналогичн|соответствующ)\\p{L}+ период\\p{L}* (?:прошл|предыдущ)\\p{L}+ (?:года|лет)|(?:прошл|предыдущ|предшествующ|минувш)\\p{L}+ (?:год|период)\\p{L}*|(?:the )?same period (?:of )?(?:the )?(?:last|previous|prior) year|(?:the )?corresponding period of (?:the )?(?:last|previous|prior) year|(?:previous|last|prior|preceding|past) (?:reporting )?(?:year|period)|(?:bir )?(?:önceki|geçen|evvelki) (?:yilin|yilda|yil|dönem)(?: (?:ayni|karşilik gelen) dönem\\p{L}*)?|py',
);
/** `в прошлые годы`, `əvvəlki illərdə`: more than one year, nobody says which. */
const EARLIER = word(
  '(?:прошл|предыдущ|предшеств|минувш)\\p{L}+ (?:годы|лет|годов|годах|годам)|(?:əvvəlki|ötən|keçən|keçmiş) illər\\p{L}*|(?:previous|past|earlier|prior|preceding) years|(?:önceki|geçmiş|geçen) yillar\\p{L}*',
);
const THIS_YEAR = word(
  '(?:hesabat|cari|bu|təqvim) (?:ili|ilin|ilində|ildə|il|dövrü|dövründə|dövr)|(?:отчетн|текущ|нынешн)\\p{L}+ (?:год|период)\\p{L}*|этот год|в этом году|(?:reporting|current|this) (?:year|period)|(?:rapor|cari|bu) (?:yili|yil|yilda|dönem|dönemi)',
);
/** Years that need not begin with January. */
const ACADEMIC = word(
  '(?:tədris|dərs|akademik|maliyyə|fiskal) (?:ili|ilin|ilində|ilinin|il|ilinə)|(?:учебн|академическ|финансов|фискальн)\\p{L}+ год\\p{L}*|уч\\. ?г(?:од)?\\.?|(?:academic|school|fiscal|financial) years?|(?:eğitim[- ]?(?:ve )?)?öğretim yil\\p{L}*|eğitim yil\\p{L}*|(?:akademik|mali) yil\\p{L}*',
);

const FLAGS: [SpanFlag, RegExp][] = [
  ['academic-year', ACADEMIC],
  ['average', AVERAGE],
  ['cumulative', CUMULATIVE],
  ['last-year', LAST_YEAR],
  ['this-year', THIS_YEAR],
  ['draft', DRAFT],
  ['draft', DRAFT_ALONE],
];

/** Takes the words that say how a time is meant: planned, running total, last year… */
export function takeFlags(tape: Tape, { items, flags }: Gathered): void {
  const begun = tape.has(/(?<![\p{L}])(?:növbəti il|gələn il|следующ\p{L}+ год|next year|gelecek yil)/u);
  if (begun) flags.add('plan');
  tape.take(EARLIER, (_, at) => void items.push({ at, kind: 'unnamed' }));
  for (const [flag, pattern] of FLAGS)
    tape.take(pattern, (found, at) => {
      flags.add(flag);
      // The year of `с начала 2023 года` is a year all the same.
      const year = /\d{4}/.exec(found[0])?.[0];
      if (year !== undefined) items.push({ at, kind: 'year', year: Number(year) });
    });
  if (tape.has(MAY_PLAN) && !tape.has(NO_PLAN)) tape.take(PLAN, () => void flags.add('plan'));
}
