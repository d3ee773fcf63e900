import { isYear, type Period } from '../../periods/period.ts';
import type { Cell } from '../../sheets/cell.ts';
import { lower } from '../../text/fold.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { indicatorOf } from '../reading/indicator-of.ts';
import { changesAlone, saysAlone } from './alone.ts';
import { namesUnknown } from './bare-names.ts';
import { isCategory, narrowing, saysMore, type Changes } from './narrowing.ts';
import { countsSomeOf, saysOfArticle, saysOfWhom } from './of-whom.ts';

/** Stems by which a text beside a number leaves something out, takes it back or only guesses (az, ru, en, tr). */
const LIMITS = [
  /(?<!\p{L})(?:yalniz|ancaq|təkcə|istisna|xaric(?!i işlər)|nəzərə alinma|sadece|yalnizca|hariç|только|лишь|исключ|кроме|only|exclud|except|without)/u,
  /daxil (?:deyil|edilmə|olma)|dahil (?:değil|edilme)|без уч[её]та|не (?:включ|вош|учт|учит|подтвержд)|not (?:includ|confirm|count)|(?:təsdiq|təsdiqini) ?(?:lənmə|tapma)/u,
  /(?<!\p{L})(?:rədd|ləğv|etibarsiz|səhv(?!\p{L})|səhvdir|yanlişdir|отклон|отмен|аннулир|ошиб|reject|cancel|invalid|wrong|iptal|reddedil)/u,
  /(?<!\p{L})(?:təxmin|ehtimal|qiymətləndirmə|ориентировоч|приблиз|предпола(?:г|ж)|подозрева|оценочн|оценка(?!\p{L})|estimate|approximat|suspected|alleged|presumed|tahmin|yaklaşik|şüpheli)/u,
  /(?<!\p{L})(?:orta(?:dir| hesabla| ayliq)|(?:ayliq|illik|rüblük) orta|orta (?:göstərici|rəqəm)|в среднем|средн(?:ий|яя|ее|ем)|on average|average|ortalama)/u,
  /dəqiqləşdiril(?:ir|əcək)|уточня[ею]т|being (?:verified|checked)|to be (?:verified|confirmed)|kesinleş(?:mem|ecek)/u,
  /(?<!\p{L})(?:əvvəlki|ötən|keçən|прошл\p{L}*|предыдущ\p{L}*|last|previous|geçen|önceki) (?:il\p{L}*|год\p{L}*|year(?:['’]s)?|yil\p{L}*) (?:rəqəm|məlumat|göstərici|данн|цифр|figure|data|rakam|veri)/u,
  // Counted more than once.
  /(?:iki|2) dəfə (?:say|göstər)|bir neçə dəfə|təkrar say|(?<!\p{L})(?:дважды|несколько раз|неоднократн|birkaç kez|birden fazla kez)|counted twice|double.?count|more than once|several times|iki kez say/u,
  // Not the last word, or not of all.
  /(?<!\p{L})(?:ilkin(?:dir|(?= (?:məlumat|rəqəm|göstərici)))|dəqiqləşdirilmə[km]|natamam|yarimçiq|tam deyil|qismən|seçmə (?:yol|müayin|sorğu|üsul)|предварит|неполн|частичн|выборочн|preliminar|provisional|incomplete|partial|sample|geçici(?:dir|(?= (?:veri|rakam)))|eksik|kismi|örneklem)|subject to (?:revis|chang|correct)/u,
  /operativ (?:məlumat|rəqəm)|(?:məlumat|rəqəm)\p{L}* operativ(?:dir)?(?!\p{L}|-)|оперативн\p{L}+ (?:данн|сведен)|(?:данн|сведен)\p{L}+ оперативн\p{L}+(?!-)|operational (?:data|figure)|operasyonel veri/u,
  /не вс[её](?!\p{L})|not all|hamisi (?:deyil|təqdim)|(?:təqdim|hesabat) etməy|tümü değil|hepsi değil/u,
  // Taken out, or counted elsewhere.
  /(?<!\p{L})aid edilmə|(?:sayil|hesablan)may|çixilmaqla|ayrica (?:say|göstər|veril|hesab)|(?<!\p{L})(?:за вычетом|отдельно)|net of|(?:counted|shown) separately|düşülerek|ayri say/u,
  // Not in the unit that stands there.
  /(?<!\p{L})faizlə (?:göst|veril|ifad)|(?:указан|привед|дан)\p{L}* (?:в )?процент|percentages? (?:shown|given)|yüzde olarak|в тысячах|in thousands|minlərlə|(?<!\p{L})bin (?:\p{L}+ )?olarak/u,
  // Approved or verified by nobody yet.
  /(?:təsdiq(?:lən| olun| edil)?|yoxlan(?:il)?|razilaşdir(?:il)?)m(?:əyib|ayib|əmiş\p{L}*|amiş\p{L}*)|не (?:утвержд|провер|согласов|верифиц)|(?:not|never)(?: yet)?(?: been)? (?:verified|approved|checked|validated)|unverified|unapproved|(?:onaylan|doğrulan)ma(?:di|miş)/u,
  /(?<!\p{L})(?:(?:rəqəm|məlumat|göstərici)\p{L}* (?:hələ )?ilkin(?:dir|dirlər)?(?!\p{L})|(?:данн|цифр|показател|сведен)\p{L}+ (?:являются |пока |носят )?предварительн|(?:figures|data|numbers|values) (?:below |above )?(?:are )?(?:still )?(?:preliminary|provisional|incomplete))/u,
  // No return at all: a form filled in for show, a draft of one.
  /(?<!\p{L})(?:doldurul\p{L}+ nümunə|nümunə(?:dir|vi (?:rəqəm|məlumat)|si(?:dir)? ?$)|образ(?:ец|цом|ца) (?:заполн|оформл)|пример\p{L}* заполн|sample of how|example of how|(?:dummy|fictitious) (?:data|figure|number|value)|(?:şərti|uydurma) (?:rəqəm|məlumat)|rəqəmlər\p{L}* şərti|условн\p{L}+ (?:данн|цифр|знач)|(?:данн|цифр|знач)\p{L}+ (?:условн|вымышлен)|(?:figures|numbers|values) are (?:fictitious|invented)|layihədir|(?:является|есть) проект|is (?:only )?a draft|withdrawn)/u,
  // Rounded, of a sample, or made into a year.
  /(?<!\p{L})(?:yuvarlaq|округл|rounded|yuvarlan|seçmə (?:üzrə|müşahidə|sorğu|yoxlama)|выборочн|выборк|sampl|örneklem|annuali[sz]|в годовом (?:выражении|исчислении)|yilliklandir)/u,
  // Read in the newspapers.
  /(?<!\p{L})(?:media|kiv|mətbuat)\p{L}* (?:məlumat|xəbər|hesabat)|(?:сообщени|данны|материал)\p{L}+ (?:сми(?!\p{L})|прессы)|(?:media|press|newspaper) reports|basin (?:haber|yayin)/u,
];
/** With what another body counted (az, ru, en, tr): who may count it again, another return tells. */
const TOGETHER =
  /(?<!\p{L})(?:hər iki|iki) (?:qurum|orqan|idarə|nazirlik|tərəf)\p{L}*|ilə (?:birlikdə|birgə|toplam)|(?<!\p{L})обоих (?:ведомств|орган|учрежд)|(?:вместе|совместно) с|(?<!\p{L})both (?:bodies|agencies|ministries|institutions|offices)|(?:together|combined|jointly) with|her iki (?:kurum|bakanlik)|ile birlikte/u;
/** What a note, a name or a stamp calls the numbers where it says nothing else (az, ru, en, tr): no counts of the year. */
const ALONE =
  /^\s*(?:(?:qeyd|примечание|note|not)\s*[:.–—-]\s*)?(?:(?:rəqəm|məlumat|göstərici|данн|цифр|показател|figures?|data|values?|rakam|veri)\p{L}* )?(?:simulyasiya|test|sınaq|sinaq|norma|normativ|limit|tapşiriq|öhdəlik|kontrol|hesablanmiş|təqribən|təqribi|razilaşdirilmamiş|ekspert qiymətləndirməsi|симуляци\p{L}|тестов\p{L}+|норматив\p{L}*|норма|лимит|задание|обязательство|контрольн\p{L}+|цель|расч[её]тн\p{L}+|примерн\p{L}+|не согласован\p{L}*|экспертн\p{L}+ оценк\p{L}|simulat(?:ion|ed)|test|norm|ceiling|assignment|commitment|control|imputed|roughly|not agreed|expert (?:judge?ment|estimate)|simülasyon|görev|taahhüt|hesaplanan|tavan|mutabik kalinmamiş|uzman değerlendirmesi)(?: (?:üzrə |üçün )?(?:rəqəm|məlumat|göstərici|данн|цифр|показател|figure|data|value|rakam|veri)\p{L}*)?[.!]?\s*$/u;

/** Stems by which a text takes something in that else is no part of the count; what, its other words say. */
const INCLUDES =
  /(?<!\p{L})(?:daxildir|daxil edilib|nəzərə alinib|aid edilib|включ[её]н|включа[ею]т|вход[ия]т|с уч[её]том|includ(?:es?|ed|ing)|dahildir|dahil edil)/u;
/** What is left of years before, or another year. */
const OF_BEFORE =
  /(?<!\p{L})(?:qaliq|qaliğ|остат|переход|backlog|carried over|bakiye|devreden)|(?:əvvəlki|ötən|keçən|прошл\p{L}*|previous|last|earlier|önceki|geçen) (?:il|год|лет|year|yil)/u;
/** A mark of a note, at its head or behind a number or a label. */
const MARK = /^\s*(\*+|[¹²³⁴-⁹]|\d\)|†|‡)/u;
/** What follows, or goes before, is the time or the part that the numbers are of, or that they take in. */
const SPEAKS_OF =
  /əhatə ed|охватыва|относятся|(?:refers?|relates?) to|covers?(?!\p{L})|kapsa|aiddir|daxil (?:olmaqla|edil(?:ib|miş))|daxildir|включ(?:ая|ен|ает)|includ(?:ing|es?)|(?<!\p{L})incl(?!\p{L})|o cümlədən|в том числе|of wh(?:ich|om)|dahil(?:dir)?(?!\p{L})/u;

export const saysTogether = (text: string): boolean => TOGETHER.test(lower(text));

/** `For official use only` limits who reads it, and no number. */
const SECRECY = /for (?:official|internal|service|departmental) use only/gu;

export const limits = (text: string): boolean =>
  LIMITS.some((stems) => stems.test(lower(text).replaceAll(SECRECY, ''))) ||
  ALONE.test(lower(text)) ||
  saysAlone(text) ||
  countsSomeOf(text);

/** Nothing but another year: `2022-ci ilin məlumatı`, `данные за 2022 год`. */
export const isOtherYear = ({ span, tokens }: Told, period: Period, { lists }: Meanings): boolean =>
  span.flags.length === 0 &&
  span.part === undefined &&
  span.periods.length === 1 &&
  /^\d{4}(?:-\d{4})?$/.test(span.periods[0] ?? '') &&
  span.periods[0] !== period &&
  tokens.every((token: Token) => lists.isEmptyInTitle(token));

/**
 * Whether a text takes in what the words of the table do not: potential victims, what was left of last year; or says of
 * a part that it is of another year (`onlardan 4-ü əvvəlki ilin`).
 */
function takesIn(told: Told): boolean {
  const text = lower(told.text);
  const includes = INCLUDES.test(text);
  if (OF_BEFORE.test(text)) return includes || told.roles.some(({ what }) => what.includes('of-which'));
  return includes && narrowing(told).length > 0;
}

/** Of persons, that it takes in repeated or further ones: the same person twice. Calls, and what else is done, repeat. */
function countsAgain(told: Told, meanings: Meanings): Changes {
  const isSaid = INCLUDES.test(lower(told.text)) && told.tokens.some(meanings.lists.restricts);
  const { indicatorsById } = meanings.catalogue;
  return (reading) => isSaid && indicatorsById.get(indicatorOf(reading, meanings))?.unit === 'persons';
}

/** Whether a remark beside a value, or a comment on it, changes what it counts. */
export function changesValue(told: Told, meanings: Meanings): Changes {
  const isPart = namesPart(told, meanings);
  const ways = [
    isPart,
    saysOfWhom(told, meanings),
    saysOfArticle(told, meanings, true),
    changesAlone(told, meanings),
    countsAgain(told, meanings),
    namesUnknown(told, meanings),
  ];
  const isScaled = told.units.some(({ what }) => what.some(({ factor }) => factor !== 1));
  return (reading) =>
    isOtherYear(told, reading.time.period, meanings) ||
    speaksOfOther(told, reading.time.period) ||
    // The unit that is written there is told of a number already; any other may be meant.
    (isScaled && (reading.unit?.factor ?? 1) === 1) ||
    ways.some((changes) => changes(reading));
}

/** Whether a text limits a value, or is a category that its labels do not have. */
export function namesPart(told: Told, meanings: Meanings): Changes {
  if (limits(told.text) || takesIn(told)) return () => true;
  const isHere =
    told.members.length > 0 &&
    told.members.every(({ what }) => what.every(({ code }) => code === 'azerbaijan'));
  return !isHere && isCategory(told, meanings) ? (reading) => saysMore(told, reading) : () => false;
}

const OF_PLACE: ReadonlySet<string> = new Set(['country', 'citizenship', 'territory', 'place']);

/** Whether a text is a place, and nothing else, that the labels of a value do not have: `Gürcüstan`. */
export function namesPlace(told: Told, meanings: Meanings): Changes {
  const isPlace = told.members.every(({ what }) => what.some(({ dimension }) => OF_PLACE.has(dimension)));
  const isHere = narrowing(told).every(({ code }) => code === 'azerbaijan');
  return isPlace && !isHere && isCategory(told, meanings)
    ? (reading) => saysMore(told, reading)
    : () => false;
}

/**
 * Whether a note under a table changes what the numbers of the table count.
 *
 * @param isTopic where it stands at the head of the page: words that are a row's own
 */
export function changesTable(
  told: Told,
  period: Period,
  meanings: Meanings,
  isTopic?: (token: Token) => boolean,
): Changes {
  const scaled = told.units.some(({ what }) => what.some(({ factor }) => factor !== 1));
  const isOfAll =
    limits(told.text) ||
    takesIn(told) ||
    (scaled && !/\d/.test(told.text)) ||
    isOtherYear(told, period, meanings) ||
    speaksOfOther(told, period);
  if (isOfAll) return () => true;
  const ways = [
    ...[saysOfWhom, saysOfArticle, countsAgain, isNotedPart, changesAlone].map((way) => way(told, meanings)),
    namesUnknown(told, meanings, isTopic === undefined ? {} : { isTopic }),
  ];
  return (reading) => ways.some((changes) => changes(reading));
}

/** Groups of countries that are not this one, and parts of the world (az, ru, en, tr). */
const COUNTRIES =
  /^(?:(?:avropa|asiya|afrika|amerika|mdb|yaxin şərq|orta asiya|mərkəzi asiya|körfəz|skandinaviya|baltik\p{L}*|qonşu|xarici|digər) ?(?:ittifaq\p{L}*|birliy\p{L}*|ölkə\p{L}*|dövlət\p{L}*)?|(?:страны|государства) .+|(?:европейск|африканск|евразийск|зарубежн|соседн|скандинавск|прибалтийск|иностранн|други)\p{L}+ (?:союз|страны|государства)|европа|азия|африка|америка|снг|евросоюз|ес|(?:european|african|eurasian) union|eu|cis|europe|asia|africa|america|(?:foreign|neighbou?ring|nordic|gulf|european|asian|african|baltic|cis|eu|other) (?:countries|states)|avrupa(?: birliği)?|körfez ülkeleri|komşu ülkeler)$/u;

export const namesCountries = (text: string): boolean => COUNTRIES.test(lower(text).replace(NOTE, '').trim());

/** Where central bodies sign. */
const SIGNED_IN: ReadonlySet<string> = new Set(['capital', 'azerbaijan', 'in_country']);
/** Dimensions of persons; the capital under a table, and no more, is where it was signed. */
const OF_PERSONS: ReadonlySet<string> = new Set(['sex', 'age', 'status', 'group', 'country', 'citizenship']);
const NOTE = /^\s*(?:qeyd|примечание|note|not)\s*[:.–—-]/u;

/** `Qeyd: kişilər`, `Note: Baku`; of persons, and of another place than the capital, also without being called a note. */
function isNotedPart(told: Told, meanings: Meanings): Changes {
  // A number is a value, and no age.
  if (!/\p{L}/u.test(told.text)) return () => false;
  if (namesCountries(told.text)) return () => true;
  const isPart =
    NOTE.test(lower(told.text)) ||
    told.members.every(({ what }) =>
      what.some(
        ({ dimension, code }) =>
          OF_PERSONS.has(dimension) ||
          // With a year it is where and when it was signed.
          (dimension === 'territory' && !SIGNED_IN.has(code) && !/\d/.test(told.text)),
      ),
    );
  return isPart ? namesPart(told, meanings) : () => false;
}

/** `Rəqəmlər 2022-ci ilə aiddir`, `incl. 2022`. */
function speaksOfOther({ text, span: { periods, years } }: Told, period: Period): boolean {
  // `относятся к 2021 году`: of it, where else a year behind `к` is one to compare with.
  const named = periods.length === 0 ? years.map(String) : periods;
  const [year] = named;
  return named.length === 1 && isYear(year ?? '') && year !== period && SPEAKS_OF.test(lower(text));
}

/** Whether the head of the labels, which speaks of the whole table, changes what its numbers count. */
export function headChanges(told: Told, meanings: Meanings): Changes {
  const isScaled = told.units.some(({ what }) =>
    what.some(({ unit, factor }) => factor !== 1 || unit === 'percent'),
  );
  return isScaled || EACH.test(lower(told.text)) ? () => true : namesPart(told, meanings);
}

const EACH =
  /(?<!\p{L})(?:ayliq|rüblük|ежемесячн|ежеквартальн|среднемесячн|monthly|quarterly|aylik|proqnoz|прогноз|forecast|tahmin)/u;

/** The cells that a note is about: those with its mark, on the number or its label; all where it has none. */
export function markedBy(text: string, readings: readonly CellReading[]): readonly CellReading[] {
  const mark = MARK.exec(text)?.[1];
  if (mark === undefined) return readings;
  const has = (said: string): boolean => said.includes(mark);
  return readings.filter(
    ({ placed, row, column }) =>
      has(placed.text) || [...row.own, ...column.own].some(({ placed: label }) => has(label.text)),
  );
}

/** A note whose mark nothing else on the sheet bears is of all numbers: it stands there without the mark. */
export function withoutStrayMark(text: string, cells: readonly Cell[]): string {
  const mark = MARK.exec(text)?.[1];
  const isBorne = ({ text: own, superscript }: Cell): boolean =>
    superscript?.includes(mark!) === true || (own.includes(mark!) && MARK.exec(own)?.[1] !== mark);
  return mark === undefined || cells.some(isBorne) ? text : text.replace(MARK, '').trimStart();
}

/** Stems of `only`: what follows is the part that is counted, where other limits name what is left out. */
const ONLY = /(?<!\p{L})(?:yalniz|ancaq|təkcə|sadece|только|лишь|only)/u;

/** The categories to which a text narrows a value; none where it leaves something out. */
export function narrowedTo(told: Told): Record<string, string> {
  if (limits(told.text) && !ONLY.test(lower(told.text))) return {};
  return Object.fromEntries(narrowing(told).map(({ dimension, code }) => [dimension, code]));
}
