import type { Language } from '../mutate/turkish.ts';

/**
 * Words that change what is counted, when and by whom: beside a known label none of them may leave the value
 * under the plain key. Invented for this measure, one line for each kind.
 */
const LISTS: Record<Exclude<Language, 'tr'>, string[]> = {
  az: [
    'yalnız qadınlar|yalnız azyaşlılar|təkcə kişilər|ancaq yeniyetmələr|əlilliyi olanlar',
    'təkrar|təkrarən|ikinci dəfə|yenidən|residiv',
    'plan üzrə|planlaşdırılan|proqnoz|gözlənilən|hədəf göstəricisi|layihə',
    'sair|qalan|digərləri istisna olmaqla|bəziləri|bir hissəsi',
    'ilkin|təxmini|dəqiqləşdirilməmiş|qiymətləndirmə|operativ məlumat',
    'xarici vətəndaşlar üzrə|vətəndaşlığı olmayanlar|əcnəbilər|qaçqınlar|məcburi köçkünlər',
    'Bakı üzrə|Gəncə şəhəri|Naxçıvan MR üzrə|regionlar üzrə|sərhədyanı rayonlar',
    'o cümlədən dövlət büdcəsindən|ödənişli|pulsuz|güzəştli|kreditlə',
    'dayandırılmış|xitam verilmiş|icraata qaytarılmış|rədd edilmiş|baxılmamış',
    'sübuta yetirilməmiş|şübhəli|ehtimal olunan|iddia edilən|təsdiqlənməmiş',
    'narkotiklə əlaqəli|məişət zorakılığı üzrə|silahla|qrup halında|internet vasitəsilə',
    'kənd yerləri|şəhər əhalisi|dağlıq ərazi|ali təhsilli|orta təhsilli',
    'orta hesabla|bir nəfərə düşən|aylıq|ən çoxu|minimum',
    'əvvəlki illərdən qalan|ötən illərin qalığı|növbəti ilə keçən|köhnə|arxiv üzrə',
    'könüllü|məcburi|müvəqqəti|daimi|mövsümi',
  ],
  ru: [
    'только несовершеннолетние|исключительно женщины|лишь пенсионеры|инвалиды|студенты',
    'повторно|вторично|рецидив|неоднократно|впервые',
    'без учёта повторных|за исключением Баку|кроме граждан СНГ|без иностранцев|не включая стажёров',
    'по плану|плановые|прогнозируемые|ожидаемые|целевой показатель',
    'предварительно|оценочно|уточняется|ориентировочно|по оперативным данным',
    'иностранные граждане|лица без гражданства|беженцы|мигранты|граждане Грузии',
    'по городу Гянджа|сельская местность|приграничные районы|в столице|по регионам',
    'прочие|остальные|часть из них|некоторые|избранные',
    'приостановленные|прекращённые|отказные|нерассмотренные|возвращённые',
    'неподтверждённые|предполагаемые|подозреваемые случаи|заявленные|спорные',
    'с применением оружия|группой лиц|в состоянии опьянения|через интернет|на бытовой почве',
    'в среднем|на одного человека|ежемесячно|максимум|минимум',
    'остаток прошлых лет|переходящие|нарастающим итогом|архивные|прежние',
    'добровольно|временные|сезонные|постоянные|внештатные',
    'за счёт донора|платные|бесплатные|льготные|внебюджетные',
  ],
  en: [
    'only minors|women only|pensioners only|persons with disabilities|students',
    'repeat|second time|reoffenders|first-time|returning',
    'excluding foreigners|without repeat cases|except Baku|not including trainees|net of duplicates',
    'planned|forecast|expected|target|projected',
    'preliminary|estimated|provisional|unverified|indicative',
    'foreign nationals|stateless persons|refugees|asylum seekers|Georgian citizens',
    'Ganja only|rural areas|border districts|capital region|overseas',
    'other|remaining|some of them|selected|partial',
    'suspended|discontinued|dismissed|pending|reopened',
    'alleged|suspected|unconfirmed|disputed|reported by media',
    'armed|committed in a group|alcohol-related|online|domestic violence',
    'average|per person|monthly|maximum|minimum',
    'carried over|backlog|cumulative|archived|previous method',
    'voluntary|temporary|seasonal|permanent|part-time',
    'donor-funded|paid|free of charge|subsidised|off-budget',
  ],
};

export interface Qualifier {
  language: Exclude<Language, 'tr'>;
  words: string;
  /** Takes something away: no narrower key names what is left. */
  isNegative: boolean;
}

const NEGATIVE = /istisna|без |кроме|исключен|не включ|excluding|without|except|not including|net of/iu;

export const QUALIFIERS: Qualifier[] = Object.entries(LISTS).flatMap(([language, lines]) =>
  lines
    .flatMap((line) => line.split('|'))
    .map((words) => ({
      language: language as Qualifier['language'],
      words,
      isNegative: NEGATIVE.test(words),
    })),
);
