import { lower } from '../../text/fold.ts';
import type { Qualifier } from './quantity.ts';

const ABLATIVE = "-?'?(?:d[əaei]n|t[əaei]n)";
const DATIVE = "-?'?(?:[nyəaeiu]{1,2}|y[əaei])";
const SIGNED: [RegExp, Qualifier][] = [
  [/^(?:>=|≥|⩾)(.+)$/u, 'at least'],
  [/^(?:<=|≤|⩽)(.+)$/u, 'at most'],
  [/^[>›](.+)$/u, 'more than'],
  [/^[<‹](.+)$/u, 'less than'],
  [/^[~≈∼≅≃](.+)$/u, 'about'],
  [/^(\d.*)\+$/u, 'more than'],
];
const WORDED: [RegExp, Qualifier][] = [
  [/^(\d[\d.,' ]*? \p{L}+?)(?:d[əae]n|t[əae]n) (?:daha )?(?:çox|artiq|fazla|çoxdur)$/u, 'more than'],
  [/^(\d[\d.,' ]*? \p{L}+?)(?:d[əae]n|t[əae]n) (?:daha )?(?:az|aşaği)$/u, 'less than'],
  [/^(\d[\d.,' ]*? \p{L}+?)[yn]?[əae] (?:yaxin|yakin|qədər|kadar)$/u, 'about'],
  [/^(\d[\d.,' ]*? \p{L}+?)[yn]?[əae]d[əa]k$/u, 'at most'],
  [
    /^(?:not (?:less|fewer) than|at least|no fewer than|no less than|minimum|min\.|не ме?нее(?: чем)?|не меньше|как минимум|минимум|по меньшей мере|ən azi|en az|en azindan|azi|minimum|от) (.+)$/u,
    'at least',
  ],
  [
    /^(?:not more than|no more than|at most|up to|maximum|max\.|не более(?: чем)?|не больше|максимум|до|ən çoxu?|en fazla|en çok|maksimum) (.+)$/u,
    'at most',
  ],
  [
    /^(?:more than|over|above|exceeding|greater than|более(?: чем)?|больше|свыше|превышает) (.+)$/u,
    'more than',
  ],
  [/^(?:less than|fewer than|under|below|менее(?: чем)?|меньше|ниже) (.+)$/u, 'less than'],
  [
    /^(?:about|around|approximately|approx\.?|circa|ca?\.|nearly|almost|roughly|some|estimated|около|примерно|приблизительно|приблиз\.|почти|порядка|прим\.|ок\.|təxminən|təqribən|təxm\.|təqr\.|yaklaşik(?: olarak)?|aşaği yuxari|tahminen|tahmini|hardasa|təxmini) (.+)$/u,
    'about',
  ],
  [
    new RegExp(
      `^(\\d[\\d.,' ]*?) ?${ABLATIVE} (?:az olmayaraq|az olmayan|az deyil|az olmamaqla)(?: (.+))?$`,
      'u',
    ),
    'at least',
  ],
  [
    new RegExp(
      `^(\\d[\\d.,' ]*?) ?${ABLATIVE} (?:çox olmayaraq|çox olmayan|artiq olmayaraq|artiq olmayan|çox deyil)(?: (.+))?$`,
      'u',
    ),
    'at most',
  ],
  [
    /^(\d[\d.,' ]*?) (?:və (?:daha )?(?:çox|artiq|yuxari)|и (?:более|больше|выше)|or (?:more|over|above)|and (?:more|over|above)|ve (?:üzeri|üstü|daha fazla|daha çok|yukari))(?: (.+))?$/u,
    'at least',
  ],
  [
    /^(\d[\d.,' ]*?) (?:və (?:daha )?(?:az|aşaği)|и (?:менее|меньше)|or (?:less|fewer|below)|ve (?:alti|daha az))(?: (.+))?$/u,
    'at most',
  ],
  [
    new RegExp(
      `^(\\d[\\d.,' ]*?) ?${ABLATIVE} (?:daha )?(?:çox|artiq|yuxari|fazla|cox|çoxdur|ziyadə|çok)(?: (.+))?$`,
      'u',
    ),
    'more than',
  ],
  [new RegExp(`^(\\d[\\d.,' ]*?) ?${ABLATIVE} (?:daha )?(?:az|aşaği|azdir)(?: (.+))?$`, 'u'), 'less than'],
  [
    new RegExp(`^(\\d[\\d.,' ]*?) ?${DATIVE} (?:yaxin|qədər|yaxindir|yakin|kadar|kimi)(?: (.+))?$`, 'u'),
    'about',
  ],
  [/^(\d[\d.,' ]*?)-?[əae]?d[əae]k(?: (.+))?$/u, 'at most'],
  [
    /^(\d[\d.,' ]*?) (?:civarinda|civari|dolayinda|ətrafinda|радиусе|or so|dolaylarinda)(?: (.+))?$/u,
    'about',
  ],
];

export interface Qualified {
  qualifier: Qualifier;
  /** What is qualified, lower-case: the number with its unit. */
  text: string;
}

/** A text is asked only what one with its first sign can meet: patterns of a number, of words, or of another sign. */
const isOfNumber = ([{ source }]: (typeof SIGNED)[number]): boolean => source.startsWith('^(\\d');
const OF_NUMBER = [...SIGNED, ...WORDED].filter(isOfNumber);
const OF_WORDS = WORDED.filter((one) => !isOfNumber(one));
const OF_SIGN = SIGNED.filter((one) => !isOfNumber(one));

/** `100-dən çox nəfər`, `свыше 100`, `~90`, `90-a yaxın`: the qualifier and what it qualifies; null for none. */
export const qualified = (text: string): Qualified | null =>
  qualifiedIn(lower(text).replace(/\s+/g, ' ').trim());

/** @param body small letters, single blanks */
export function qualifiedIn(body: string): Qualified | null {
  for (const [pattern, qualifier] of /^\d/.test(body)
    ? OF_NUMBER
    : /^\p{L}/u.test(body)
      ? OF_WORDS
      : OF_SIGN) {
    const found = pattern.exec(body);
    if (found) return { qualifier, text: [found[1], found[2]].filter(Boolean).join(' ').trim() };
  }
  return null;
}
