import { lower } from '../../text/fold.ts';

/** What is left of a time before and counted in again (az, ru, en, tr). */
const CARRIED =
  /(?:(?<!\p{L})(?:əvvəlki|ötən|keçən|keçmiş)|\d{4}(?:-?c[iuü])?) (?:\p{L}+ )?(?:il|dövr|ay|rüb)\p{L}* (?:\p{L}+ )?(?:qal(?:an|miş|iq|iğ)|keç(?:ən|miş)(?!\p{L}* il)|ötürül)|(?:ilin|dövrün) əvvəlinə (?:\p{L}+ )?qal(?:an|iq|iğ)|(?<!\p{L})остат\p{L}+ (?:\p{L}+ ){0,2}(?:прошл|предыдущ|начал|прежн)|(?:остав|остал|переш|переход)\p{L}+ (?:с|со|от|из) (?:\p{L}+ )?(?:прошл|предыдущ|прежн|\d{4})|переходящ\p{L}+ остат|(?:carried|brought) (?:over|forward)|left over from|remaining from (?:the )?(?:previous|last|prior|earlier)|(?<!\p{L})backlog|(?:önceki|geçen) yil\p{L}* (?:kalan|devreden|devir)/u;

/** Whether a text says that what it counts was left of a time before: of that time it is no count. */
export const saysCarriedOver = (text: string): boolean => CARRIED.test(lower(text));

/** Words of it that elsewhere mean `all others`. */
const LEFT = /^(?:qal|остав|остал|remain|left|kalan)/u;
export const saysLeft = (word: string): boolean => LEFT.test(lower(word));
