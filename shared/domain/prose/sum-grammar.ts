/** Words that make numbers the parts of another one, in the small letters of `lower`. */

/** Behind a total: what follows are its parts. */
export const PARTS_FOLLOW =
  /(?:of (?:whom|which|them|these|those)|comprising|consisting of|namely|onlardan|onlarin|bunlardan|bunlarin|bundan|ondan|из них|из которых|а именно|şunlardan|olmak üzere)(?!\p{L})/u;
/** Behind a total: what follows are parts of it, and there may be more. */
export const SOME_FOLLOW =
  /(?:among (?:them|these|whom)|including|o cümlədən|o sirada|в том числе|среди них|включая|aralarinda)(?!\p{L})/u;
/** Before a total: `Of the 48 applications`. */
export const OF_TOTAL =
  /(?:^|[\s(])(?:out of|of|from|among|из)(?: (?:the|all|these|those|a total of|всех|общего числа))*\s$/u;
/** Between parts, before the last or between any. */
export const JOINED = /[,;•–—]|(?:^|\s)(?:and|və|и|а|ve|isə|whilst|whereas|while|plus|with|в)(?=\s|$)/u;
/** The same where a semicolon begins another thought. */
export const JOINED_CLOSELY =
  /^(?!.*;).*(?:[,•–—]|(?:^|\s)(?:and|və|и|а|ve|isə|whilst|whereas|while|plus|with|в)(?=\s|$))/u;
/** Directly before the last part, which is then all that is left. */
export const REMAINING =
  /(?<!\p{L})(?:the (?:other|remaining|rest)|remaining|qalan|digər|остальн\p{L}*|kalan|diğer)\s(?:\p{L}+\s)?$/u;
/** Before the total of what was listed, or before one that is listed next. */
export const IN_TOTAL =
  /(?:in total|altogether|in all|a total of|overall|cəmi|cəmisi|ümumilikdə|ümumi|birlikdə|всего|итого|в общей сложности|в сумме|toplam|toplamda|toplam olarak)/u;
/** Azerbaijani and Turkish: `45-i`, `15'i`, `45 nəfəri`: that many of what was named. */
export const OF_THEM =
  /^(?:['’-]?\s?(?:s?[iuü]|n[iuü]n)(?!\p{L})|\s?nəfəri(?!\p{L})|['’]?\s?(?:kişisi|tanesi)(?!\p{L}))/u;
/** Begins a sentence that parts what the one before has counted. */
export const OF_THOSE_BEFORE =
  /^\s*(?:of (?:them|these|those|this number|the total)|among (?:them|these)|onlardan|onlarin|bunlardan|bunlarin|из них|среди них|из этого числа|bunlarin|onlarin)(?!\p{L})/u;
