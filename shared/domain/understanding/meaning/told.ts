import { lower } from '../../text/fold.ts';
import type { HeaderRole } from '../../catalogue/layout.ts';
import { isYear, type Period } from '../../periods/period.ts';
import type { StatedSpan } from '../spans/stated-span.ts';
import { asidesIn, isAside, type Aside } from './asides.ts';
import { saysCarriedOver, saysLeft } from './carried-over.ts';
import { bareWords, type Member, type Meanings, type WrittenUnit } from './meanings.ts';
import { findSequences, type Found } from './sequences.ts';
import { withScale } from './scaled-units.ts';
import { spanIn } from './timed.ts';
import { tokensOf, type Token } from './tokens.ts';

type Tongue = NonNullable<ReturnType<Meanings['lexicon']['tongueOf']>>;

/** A text of a sheet with all that its words can name. */
export interface Told {
  text: string;
  /** Its words of time; they are no tokens. */
  span: StatedSpan;
  tokens: readonly Token[];
  members: readonly Found<Member>[];
  units: readonly Found<WrittenUnit>[];
  agencies: readonly Found<string>[];
  roles: readonly Found<HeaderRole>[];
  /** What it says only to take it in or leave it out: no name of what is counted. */
  asides: readonly Aside[];
  /** Dimensions that it names as such: `yaş qrupları`, `по странам`. */
  axes: readonly Found<string>[];
}

/** What a running number, a mark of a list or of a note says before or behind a label: nothing. */
const ENUMERATOR = /^\s*(?:(?:\d{1,3}\.)+\d{0,3}\.?|\d{1,3}[.)]|[a-zа-яə]\)|[-–—•*·]|[ivx]{1,4}[.)])\s+/iu;
/** The number that a form or table goes by: `Форма № 1-ТЛ`, `Forma 4/a`, `Cədvəl 8`. */
const FORM_NUMBER =
  /(?<=(?:^|[\s(«„“"])(?:[Фф]орма|ФОРМА|[Ff]orma?|FORMA?|[ƏəЭ]lavə|[Пп]риложение|[Aa]nnex|[Cc]ədvəl|[Тт]аблица|[Tt]able|[Tt]ablo|[Ee]k)\s*)(?:№|#|[Nn]o\.?|N)?\s*\d+(?:\.\d+)*(?:\s?[-–/]\s?[\p{Lu}\d]{1,4})?(?=[\s.,:;)»”"]|$)/u;
const FOOTNOTE_END = /(?:\s*[¹²³⁰⁴-⁹*†‡]+|\s*\[\d+\])+\s*$/u;

const remembered = new WeakMap<Meanings, Map<string, Told>>();
const MOST = 50_000;

/** Alone it says how often something was done, or how a table is parted. */
const OFTEN =
  /^(?:quarterly|rüblük|квартальн\p{L}*|(?:semi|half).?(?:annual|yearly)\p{L}*|yarim ?illik|полугодов\p{L}*|alti ayliq|çeyreklik)\.?$/u;

/** `Not:` in Turkish is no English `not`. */
const CALLED_NOTE = /^\s*(?:qeyd|примечание|note|not)(?:\s*[:.–—-]|\s*$)/iu;

/**
 * `Əvvəlki illərdə başlanmış` names no time of the value: it is what is counted. Where its other words say nothing
 * (`yarımillik məlumat`) there is nothing else that it could be.
 */
function vague(span: StatedSpan, label: string, { lexicon, lists }: Meanings): StatedSpan {
  const isVague =
    !/\d/.test(label) &&
    (span.periods.length === 0 ||
      OFTEN.test(lower(label.trim())) ||
      !tokensOf(span.rest.replace(CALLED_NOTE, ''), lexicon).every(lists.isEmptyInTitle)) &&
    span.part === undefined &&
    span.flags.length === 0 &&
    span.periods.every((one) => one === null);
  return isVague ? { ...span, periods: [], rest: label } : span;
}

/** `09.2023`, `2023/IX`, `2023 (II)`, `2023 (1 noyabr)`: some part of the year, and which is anybody's guess. */
const PART_OF_YEAR =
  /^\(?(?:(?:0?[1-9]|1[0-2]|[IVX]{1,4})\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d(?:\s?[./-]\s?[IVX]{1,4}|\s\(?[IVX]{1,4}\)?|\s?\(\d{1,2}\s\p{L}+\)))(?:\s*(?:-?c[iuüı] il|г\.?|год|yıl))?\)?$/u;

const partial = (span: StatedSpan, text: string): StatedSpan =>
  span.part === undefined && PART_OF_YEAR.test(text.trim()) && span.periods.every((one) => isYear(one ?? ''))
    ? { ...span, periods: [null] }
    : span;

/** Codes that are bodies themselves stand in their names. */
const namesBody = ({ dimension }: Member): boolean => dimension === 'ngo' || dimension === 'court';

/** `Sheltered` is what was done, and no shelter. */
const isAction = ({ text, lemmas }: Token): boolean =>
  /[a-z]ed$/.test(text) && !lemmas.some((lemma) => lemma.endsWith('ed'));

/** Two words that a hyphen makes one stand side by side: neither is the other's. */
const isHyphened = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ from, number }, at) => at > 0 && !number && /^[-‐‑]$/.test(text.slice(tokens[at - 1]!.to, from)),
  );

/** A name that is written so itself (`self-referred`). */
function hasHyphen({ dimension, code }: Member, { catalogue }: Meanings): boolean {
  const named = catalogue.dimensionsById.get(dimension)?.codes.find(({ id }) => id === code);
  if (named === undefined) return true;
  const texts = [...Object.values(named.labels), ...named.synonyms, ...(named.phrases ?? [])];
  return texts.some((text) => /\p{L}[-‐‑]\p{L}/u.test(text));
}

/** @param tongue of the sheet, by which words of two languages are told apart */
export function tell(text: string, base: Period, meanings: Meanings, tongue: Tongue | null = null): Told {
  let known = remembered.get(meanings);
  if (known === undefined || known.size > MOST) remembered.set(meanings, (known = new Map()));
  const key = `${base}${tongue}\n${text}`;
  let told = known.get(key);
  if (told === undefined) known.set(key, (told = read(text, base, meanings, tongue)));
  return told;
}

const saysPart = (text: string, base: Period, meanings: Meanings): boolean => {
  const { part, periods, months } = spanIn(text, base, meanings);
  return part !== undefined || months !== undefined || periods.some((period) => !isYear(period ?? ''));
};

function read(text: string, base: Period, meanings: Meanings, tongue: Tongue | null): Told {
  const whole = text.replace(FORM_NUMBER, '').replace(FOOTNOTE_END, '');
  const numberless = whole.replace(ENUMERATOR, '');
  // `3. çeyrek`: the number is that of the quarter, and of no list.
  const isOrder =
    numberless !== whole && saysPart(whole, base, meanings) && !saysPart(numberless, base, meanings);
  const bare = isOrder ? whole : numberless;
  const span = partial(vague(spanIn(bare, base, meanings), bare, meanings), bare);
  const tokens = meanings.lists.marked(tokensOf(span.rest, meanings.lexicon));
  const { isEmpty } = meanings.lists;
  // `kişi` is a man in Azerbaijani and a person in Turkish.
  const isPerson = ({ from, to }: { from: number; to: number }): boolean =>
    tokens.slice(from, to).every(({ text: word }) => /^ki[şs]i(?:ler|lər)?$/i.test(word));
  const [asMan, asPerson] = [tongue !== 'tr', tongue === 'tr' || tongue === null];
  const agencies = findSequences(tokens, meanings.agencies, () => false).filter(
    ({ from, to }) => to - from > 1 || !isAction(tokens[from]!),
  );
  // `Qadın` in the name of a society is no woman.
  const isInName = ({ from, to }: { from: number; to: number }): boolean =>
    agencies.some((name) => name.from <= from && to <= name.to && to - from < name.to - name.from);
  // `Дети-потерпевшие` are victims who are children, not the children of victims.
  const isOne = (from: number, to: number, member: Member): boolean =>
    !isHyphened(span.rest, tokens.slice(from, to)) || hasHyphen(member, meanings);
  const members = findSequences(tokens, meanings.members, isEmpty, isOne).filter(
    (found) => (asMan || !isPerson(found)) && (!isInName(found) || found.what.some(namesBody)),
  );
  const units = withScale(
    findSequences(tokens, meanings.units, () => false),
    tokens,
    meanings,
  );
  // `M₼` is a million, and no men.
  const isOfUnit = ({ from, to }: { from: number; to: number }): boolean =>
    units.some(({ from: first, to: end }) => first <= from && to <= end && to - from < end - first);
  const isCarried = saysCarriedOver(text);
  const isLeft = ({ from, to }: { from: number; to: number }): boolean =>
    tokens.slice(from, to).every((token) => saysLeft(token.text));
  const { mayBeMissing } = meanings.lists;
  const isBracketed = (at: number): boolean =>
    /[()[\]]/.test(span.rest.slice(tokens[at - 1]?.to ?? 0, tokens[at]!.from));
  const asides = asidesIn(tokens, { index: meanings.asides, members, mayBeMissing, isBracketed });
  // `men` are no `man.`: where a category has that form too, a unit is what is written as one.
  const isCategory = ({ from, to }: { from: number; to: number }): boolean =>
    members.some((member) => member.from === from && member.to === to) &&
    !meanings.unitsWritten.has(bareWords(span.rest.slice(tokens[from]!.from, tokens[to - 1]!.to)));
  return {
    text,
    span,
    tokens,
    members: members.filter(
      (member) => !isAside(member, asides) && !isOfUnit(member) && !(isCarried && isLeft(member)),
    ),
    asides,
    units: units.filter((found) => (asPerson || !isPerson(found)) && !isCategory(found)),
    agencies,
    roles: findSequences(tokens, meanings.roles, isEmpty).filter((found) => asPerson || !isPerson(found)),
    axes: findSequences(tokens, meanings.axes, isEmpty),
  };
}
