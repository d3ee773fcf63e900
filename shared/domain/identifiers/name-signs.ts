import { lower } from '../text/fold.ts';

/** How names of persons, identity numbers and the like are written. */

export const WORD = '\\p{Lu}(?:\\p{Ll}+|\\p{Lu}+)(?:-\\p{Lu}\\p{L}+)?';
const LOOKS = new RegExp(`^${WORD}(?:[ ,]+${WORD}){1,3}(?: (?:oğlu|qızı|ogly|oglu|gizi))?$`, 'u');
/** Ends of surnames, over `lower()`; -li and its like are ends of ordinary words, too, and need a crowd around them. */
const SURNAME = /(?:ov|ova|yev|yeva|[^\p{L}]?ev|eva|zadə|zade|li|lu|lü|skiy|skaya|enko|ов|ова|ев|ева|ин|ина|ский|ская|заде|енко|лы|ли)$/u; // prettier-ignore
/** Those that hardly any other word ends in. */
const SURE_SURNAME = /(?:ov|ova|yev|yeva|zadə|zade|skiy|skaya|enko|ов|ова|ев|ева|ский|ская|заде|енко)$/u;
export const PATRONYMIC =
  /(?:\p{Lu}\p{L}+ ){2,3}(?:oğlu|qızı|oglu|qizi|ogly|OĞLU|QIZI)(?!\p{L})|\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}\p{L}+(?:ович|евич|ьич|овна|евна|ична)(?!\p{L})/gu;
export const MOST_NAME = 60;
const WHOLE_PATRONYMIC = new RegExp(`^(?:${PATRONYMIC.source})$`, 'u');
const INITIALS = /^(?:\p{Lu}\p{L}{2,} \p{Lu}\. ?(?:\p{Lu}\.)?|\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{L}{2,})$/u;
/** Words of bodies and places, which are written like names. */
const NO_NAME = /(?:rayon|şəhər|respublika|nazirli|xidmət|komitə|idarə|agentli|mərkəz|şöbə|komissiya|palata|prokuror|məhkəmə|ittifaq|birliy|cəmiyyət|fond|universitet|hissə|vilayət|muxtar|район|город|республик|министерств|служб|комитет|center|centre|ministry|service|republic|committee|agency|union|court|office|department|şimali|cənubi|qərbi|şərqi|mərkəzi|northern|southern)/u; // prettier-ignore

export const isSurname = (word: string): boolean => word.length > 4 && SURNAME.test(lower(word));
const isSureSurname = (word: string): boolean => word.length > 4 && SURE_SURNAME.test(lower(word));

export const isOfBodyOrPlace = (text: string): boolean => NO_NAME.test(lower(text));

/** Two to four words as a name is written. */
export const looksLikeName = (text: string): boolean =>
  (LOOKS.test(text) || INITIALS.test(text)) && !isOfBodyOrPlace(text);

export const isName = (text: string): boolean =>
  !isOfBodyOrPlace(text) &&
  (WHOLE_PATRONYMIC.test(text) ||
    ((LOOKS.test(text) || INITIALS.test(text)) && text.split(/[ ,.]+/u).some(isSurname)));

/** The same by an end that hardly any other word has, or by an initial. */
export const isSureName = (text: string): boolean =>
  isName(text) &&
  (WHOLE_PATRONYMIC.test(text) || INITIALS.test(text) || text.split(/[ ,.]+/u).some(isSureSurname));

/** The seven signs of an identity number have no I and no O. */
export const FIN = /^(?=.*[A-Z])(?=(?:.*\d){2})[0-9A-HJ-NP-Z]{7}$/u;
export const MOBILE = String.raw`(?:\+?994|\b0)[\s()-]*(?:10|50|51|55|60|70|77|99)[\s()-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)`;
export const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
