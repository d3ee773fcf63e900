import { lower } from '../../text/fold.ts';
import type { Said } from '../lines/line.ts';
import { hasWording } from '../lines/parents.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import type { Changes } from './narrowing.ts';

/** The mark of a note, and what a text that says nothing else is headed with (az, ru, en, tr). */
const HEAD =
  /^\s*(?:\*+|[¹²³⁴-⁹†‡])?\s*(?:(?:qeyd(?:lər)?|примечани[ея]|notes?|remarks?|not)\s*[:.–—-]\s*)?/iu;
/** A sentence, a list, a source, a number, an address, an explanation: more than a name. */
const MORE = /[.,!/]\s*\p{L}|[;:?@№\d()]/u;
const MOST_WORDS = 5;
const LONGEST = 60;

/** Who signed or did it has a capital in every word, or a name that ends as surnames do. */
const SURNAME = /(?:[oey]va?|zad[əe]|oğlu|qizi|[оеё]ва?|заде|оглы|кызы|ск(?:ий|ая))$/u;
const isPerson = (words: readonly Token[]): boolean =>
  words.length < 4 &&
  ((words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text))) ||
    words.some(({ text }) => /^\p{Lu}/u.test(text) && SURNAME.test(lower(text))));

/** It tells that something is or was so: `təlim keçirilib`, `работа продолжается`, `figures cover` (az, ru, en, tr). */
const TELLS =
  /(?:m[iuü]şd[iuü]r|[iuü]b(?:d[iuü]r)?|(?<!\p{L})edir|olunur|[iuü]l[iuü]r|acaq|əcək|m[aə][qk]dad[iı]r|\p{L}{3}d[iuü]r(?:l[aə]r)?)$|(?<!\p{L})(?:yox|var|нет|none|nil|yok|да|yes|bəli|evet|ok)$|(?:ется|ются|ится|ятся|лось|лись)(?!\p{L})|(?<!\p{L})(?:is|are|was|were|has|have|been|being|will|(?:cover|include|contain|relate|refer|reflect|show|come|remain)s?|не изменил\p{L}+)(?!\p{L})|(?:ildi|uldu|ündü|indi|landi|lendi|makta|mekte|yor|acak|ecek)$|^(?:без изменений|no changes?|unchanged|dəyişməz)$/u;
/** … in Russian also by a participle, with what it was done to or by. */
const WAS_DONE = /\p{L}{3}(?:[лдшчжтвщ]ен|[еа]н[оаы]|[ая]н)(?!\p{L})/u;
const tells = (text: string): boolean =>
  TELLS.test(text) || (text.includes(' ') && WAS_DONE.test(text) && /[а-я]/u.test(text));

/**
 * Words of remarks that say nothing of what is counted (az, ru, en, tr; stems): posts and ranks, seals and secrecy, how far
 * a document or a task has got, in what records a number was kept, how it moves.
 */
const SAYS_NOTHING =
  /^(?:mütəxəssis|inspektor|müfəttiş|polkovnik|mayor|kapitan|leytenant|müşavir|mühasib|aparici|baş$|böyük$|polis$|polisi$|специалист|инспектор|полковник|подполковник|майор|капитан|лейтенант|советник|бухгалтер|главн|старший|старшего|ведущ|полиции$|юстиции$|ədliyyə$|chief$|senior|leading|specialist|inspector|colonel|major$|captain|lieutenant|advis[eo]r|accountant|head$|police$|executive|uzman|albay|yüzbaşi|binbaşi|müfettiş|şube$|rəsmi|официальн|official|resm|son$|yekun|final|окончательн|kesin|tam$|полные|полный|complete$|completed|faktiki|fiili|фактич|actual$|dəqiq|точн|accurate|exact|yoxlan|checked|verified|approved|agreed|confirmed|signed|done$|finished|ongoing|progress|track|işdə|surəti|icrada|davam|выполн|полностью|провер[яе]|проведен|завершен|утвержден|согласован|обновлен|подписан|исполн|tamamlan|devam|kontrol|onayl|məxfi|gizli|секретн|confidential|internal$|möhür|yer$|yeri$|печат|мест[ао]$|seal|stamp|mühür|place$|uçot|уч[её]т|reyestr|реестр|regist(?:er|ry)|sicil|карточ|baza|база$|базы$|database|tabani$|records?$|kayitlar|elektron|электронн|electronic|based$|observed$|ведомственн|bax$|baxin|bakin|см$|see$|прилаг|ekte|eke$|подробн|ətrafli|details|dəyişiklik|değişiklik|измен|changes?$|stable|sabit|dinamika|динамик|dynamics?$|trend|eğilim|тенденц|müsbət|положительн|positive|olumlu|mənfi|отрицательн|müşahidə|observed|mühüm|важн|important|önemli|yenilən|обновл|updated|all$|все$|hamisi$|tümü$|kart|i?llüstrativ|иллюстратив|illustrative)/u;

/**
 * `Qaçaqmalçılıq`, `liberated territories`, `домработницы` beside numbers and nothing more: a name of what they are of,
 * with a word that their labels lack and that nobody knows to say nothing. What is not known may narrow them.
 */
export function namesUnknown(told: Told, meanings: Meanings, over: readonly Said[] = []): Changes {
  const bare = told.text
    .replace(HEAD, '')
    .replace(/^["«„“](.*)["»“”]$/u, '$1')
    .replace(/[.!,]?\s*$/u, '');
  if (bare.length > LONGEST || MORE.test(bare) || tells(lower(bare))) return () => false;
  const { tokens, members, agencies, units, axes, roles } = told;
  if (tokens.length > MOST_WORDS || told.span.periods.length > 0 || isPerson(tokens)) return () => false;
  // The label of another number is no note on this one.
  if (hasWording(told, meanings, true)) return () => false;
  const { lists } = meanings;
  const unknown = tokens.filter(
    (token, at) =>
      // Capitals alone abbreviate a body, a form or a programme.
      token.text !== token.text.toUpperCase() &&
      ![members, agencies, units, axes, roles].some((found) => isWithin(found, at)) &&
      !lists.isEmptyInTitle(token) &&
      !lists.mayBeMissing(token) &&
      !SAYS_NOTHING.test(lower(token.text)),
  );
  const left = unknown.filter((token) => !isSaidIn(token, over));
  if (left.length === 0) return () => false;
  return ({ row, column }) =>
    left.some((token) => !isSaidIn(token, [...row.own, ...row.near, ...column.own]));
}

const isSaidIn = ({ text, lemmas }: Token, labels: readonly Said[]): boolean =>
  labels.some(({ told: { tokens } }) =>
    tokens.some(
      (token) => token.lemmas.some((lemma) => lemmas.includes(lemma)) || lower(token.text) === lower(text),
    ),
  );
