import { housesOf } from '../../catalogue/houses.ts';
import { lower } from '../../text/fold.ts';
import type { Meanings, Member } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import type { Told } from '../meaning/told.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { Changes } from './narrowing.ts';

/** What a text that says nothing else is headed with (az, ru, en, tr). */
const HEAD = /^\s*(?:(?:qeyd|примечание|note|not)\s*[:.–—-]\s*)?/u;

/**
 * Nothing but a time that is not the year's, a word that takes only some, or what is no count at all (az, ru, en, tr):
 * `ötən il`, `təkrar`, `fərq`, `indeks`.
 */
const ALONE =
  /^(?:(?:ötən|keçən|əvvəlki|geçen|önceki) (?:il|dövr|rüb|yarimil|ay|yil|dönem)(?:in|də|de)?|(?:прошл|предыдущ)\p{L}+ (?:год|период|квартал|месяц)\p{L}{0,2}|(?:previous|prior|last) (?:year|period|quarter|month)|təkrar(?:ən)?|yenilər|yeni|keçmiş|əlavə|повторн\p{L}+|новы[ей]|бывши[ей]|дополнительны[ей]|repeat(?:ed)?|new|former|additional|tekrar(?:layan)?|eski|fərq(?:lər)?|artim|azalma|разниц[аы]|рост|прирост|снижение|differences?|increase|decrease|growth|fark|artiş|azaliş|indeks(?:lər)?|индекс\p{L}{0,2}|ind(?:ex|ices)|endeks|reytinq|рейтинг|rank(?:ing)?|rating|siralama|kənd yer\p{L}*|(?:в )?сельск\p{L}+ (?:местност|район)\p{L}*|(?:in )?rural areas?|kirsal alan\p{L}*|xaricdə|за (?:рубежом|границей)|abroad|yurt dişinda|penitensiar müəssisə\p{L}*|(?:в )?пенитенциарн\p{L}+ учрежден\p{L}*|(?:in )?penitentiary institutions?|cezaev\p{L}*|özəl sektor\p{L}*|частн\p{L}+ сектор\p{L}?|private sector|özel sektör\p{L}*|apel\p{L}+ instansiya\p{L}*|апелляционн\p{L}+ инстанци\p{L}|appeals? (?:instance|court|stage)|istinaf \p{L}+|qiyabi|заочно|in absentia|giyabinda)\s*[.!]?$/u;

/** Persons of one kind by age, state or occupation (az, ru, en, tr; stems): a part of whoever is counted. */
const GROUP =
  /^(?:hamilə|işsiz|pensiyaç|təqaüdç|tələbə(?:lər)?|şagird|məktəbli|veteran|əlil|boşan|ailəli|subay|evli|dənizçi|qaçqin|köçkün|şəhid|qulluqçu|gənc|ahil|yaşli|yeniyetmə|azyaş|çatmayan|yetim|miqrant|beremenn|беремен|безработ|пенсионер|студент|школьник|учащи[хе]ся|ветеран|инвалид|развед[её]н|женат|замужн|холост|вдов|моряк|беженц|переселенц|подростк|молод[её]ж|пожил|несовершеннолет|малолет|сирот|мигрант|pregnan|unemployed|pensioner|retire|students?$|pupil|school|veteran|disab|divorc|married|widow|seafarer|sailor|refugee|displaced|teenage|adolescent|young|youth|elderly|minors?$|juvenile|underage|orphan|migrant|homeless|hamile|gebe|emekli|öğrenci|gazi|engelli|bekar|denizci|mülteci|göçmen|genç|ergen|reşit)/u;
/** … with words that say nothing else. */
const WITH_GROUP =
  /^(?:\d{1,2}|yaş\p{L}*|kiçik|böyük|aşaği|yuxari|qədər|altinda|alti|üstü|yetkinlik|ailələr\p{L}*|aile\p{L}*|famil\p{L}+|семь\p{L}*|qadin\p{L}*|kadin\p{L}*|kişi\p{L}*|женщин\p{L}*|мужчин\p{L}*|women|men|female|male|şəxs\p{L}*|vətəndaş\p{L}*|insan\p{L}*|nəfər\p{L}*|лиц\p{L}*|люд\p{L}*|граждан\p{L}*|persons?|people|citizens?|məcburi|вынужденн\p{L}+|internally|ev|olan\p{L}*|olmayan\p{L}*|üzrə|arasinda|aid|və|ilə|и|с|из|по|для|среди|of|the|and|with|among|having|for|ve|yalniz|только|only|sadece|age[ds]?|years?|old|under|over|лет|года?|до|старше|моложе|младше)$/u;
/** By age alone. */
const OF_AGE =
  /^(?:\d{1,2}(?:-\p{L}+)? ?yaş\p{L}*(?: \p{L}+){1,2}|(?:лица |граждане |дети )?(?:до|старше|моложе|младше) \d{1,2}(?:-ти)? лет|(?:under|over|below|above|younger than|older than)(?: the age of)? \d{1,2}(?: years(?: of age| old)?)?|\d{1,2} yaş(?:in)? (?:alti|altinda|üstü))\p{L}*[.]?$/u;

/** A body, and its numbers (az, ru, en, tr). */
const BODY =
  /(?<!\p{L})(?:komitə|nazirli[yk]|agentli[yk]|xidmət|təşkilat|birli[yk]|fond|комитет|министерств|агентств|служб|организаци|фонд|госкомстат|committee|ministry|agency|service|organi[sz]ation|fund|bureau|komitesi|bakanli[kğ]|kurumu|örgüt|teşkilat)\p{L}*/u;
const ITS_NUMBERS =
  /(?<!\p{L})(?:məlumat|rəqəm|göstərici|hesablama|qiymətləndirmə|данн|цифр|сведени|расч[её]т|оценк|data|figures?|numbers|estimates?|calculat|veri(?:ler)?|rakam|hesaplama)\p{L}*/u;
/** It is for the body, and not of it. */
const SENT_TO =
  /^(?:to|for|в|для) |(?:komitəsi|nazirliyi|agentliyi|xidməti|təşkilati|birliyi|fondu|prokurorluğu?|məhkəməsi)n?[aə](?!\p{L})|(?:komitesi|bakanliği|kurumu)n[ae](?!\p{L})|(?<!\p{L})(?:üçün|için)(?!\p{L})/u;
export const isSentTo = (text: string): boolean => SENT_TO.test(lower(text));
const LONGEST = 90;

/** Whether a text is nothing but a time, a change or an index that the numbers are of, whatever they count. */
export const saysAlone = (text: string): boolean => ALONE.test(lower(text).replace(HEAD, ''));

/** Whether a text is a group of persons, or the numbers of another house's body, and nothing else. */
export function changesAlone(told: Told, { lists, catalogue }: Meanings): Changes {
  const text = lower(told.text).replace(HEAD, '').trim();
  if (text.length > LONGEST) return () => false;
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const groups = words.filter((word) => GROUP.test(word));
  if (
    OF_AGE.test(text) ||
    (groups.length > 0 && words.every((word) => GROUP.test(word) || WITH_GROUP.test(word)))
  )
    return (reading) => !saysGroup(reading, groups);
  if (!ITS_NUMBERS.test(text) || isSentTo(text)) return () => false;
  const bodies = told.agencies.flatMap(({ what }) => what);
  const isAbroad = told.members.some(({ what }) => what.some(isForeign));
  if (bodies.length === 0)
    return () => BODY.test(text) && told.tokens.some((token) => !lists.isEmptyInTitle(token));
  const isOnly = told.tokens.every(
    (token, at) =>
      isWithin(told.agencies, at) ||
      isWithin(told.members, at) ||
      ITS_NUMBERS.test(lower(token.text)) ||
      lists.isEmptyInTitle(token),
  );
  const parentOf = (body: string): string | undefined => catalogue.agenciesById.get(body)?.parent;
  return ({ agency, isBodyStated }) =>
    isOnly &&
    isBodyStated !== true &&
    (isAbroad || housesOf([agency], parentOf).isDisjointFrom(housesOf(bodies, parentOf)));
}

const isForeign = ({ dimension, code }: Member): boolean => dimension === 'country' && code !== 'azerbaijan';

/** Its labels name the group already. */
const saysGroup = ({ row, column }: CellReading, groups: readonly string[]): boolean =>
  groups.length > 0 &&
  groups.every((group) =>
    [...row.own, ...row.near, ...column.own].some(({ placed }) =>
      lower(placed.text).includes(group.slice(0, STEM)),
    ),
  );
/** So many letters of a word are its stem. */
const STEM = 5;
