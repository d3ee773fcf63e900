import { lower } from '../../text/fold.ts';

const TOTAL =
  /^(?:c[əe]mi|yekun|ümumi|ümumilikd[əe]|h[əe]r iki cins|итого|всего|всех|вместе|оба пола|total|totals|sub-?total|grand total|both sexes|overall|sum|toplam|genel toplam|hepsi|tümü)(?=$|[^\p{L}])|(?:^|[^\p{L}])(?:c[əe]mi|yekun|итого|всего|total|toplam)[\s.:,\\/\d*†¹²³()–—-]*$/u;
const DIFFERENCE =
  /(?:^|[^\p{L}])(?:f[əe]rq|artim|azalma|d[əe]yişm[əe]|разница|изменени[ея]|отклонени[ея]|прирост|change|changes|difference|increase|decrease|growth|balance|net|fark|değişim|artiş|δ)(?=$|[^\p{L}])|^[\s(]*\+\s*[/,]\s*[-–−][\s)]*$/u;
const SHARE =
  /%|‰|(?:^|[^\p{L}])(?:faiz\w*|xüsusi ç[əe]ki\w*|payi?|доля|удельный вес|процент\w*|share|per ?cent\w*|proportion|ratio|rate|yüzde|oran\w*|pay)(?=$|[^\p{L}])/u;
/** A part of the line above, never one more of the same. */
const OF_WHICH =
  /^[-–—\s]*(?:o c[üu]ml[əe]d[əe]n|onlardan|onlarin|h[əe]min|в том числе|в т\.\s?ч|из них|из общего|of which|of whom|of these|including|thereof|bunlardan|bunun|içinden)(?=$|[^\p{L}])/u;

/** Words beside the one for total that make its label no less general: years, marks. */
const NEUTRAL = /\\?\d+|[\s.,:;()*†¹²³–—-]|(?:il|ili|год|года|г|for|the|of|üzrə|all)(?=$|[^\p{L}])/gu;
const BARE_TOTAL = /^(?:c[əe]mi|yekun|итого|всего|totals?|grandtotal|toplam|geneltoplam|ümumi)+$/u;

/** Whether a label says "total" and nothing else. */
export const isBareTotal = (label: string): boolean => BARE_TOTAL.test(lower(label).replace(NEUTRAL, ''));

/** Whether a label says that its line sums up: at its start or at its end. */
export const saysTotal = (label: string): boolean => TOTAL.test(lower(label).trim());
export const saysDifference = (label: string): boolean => DIFFERENCE.test(lower(label));
export const saysShare = (label: string): boolean => SHARE.test(lower(label));
export const saysOfWhich = (label: string): boolean => OF_WHICH.test(lower(label));
