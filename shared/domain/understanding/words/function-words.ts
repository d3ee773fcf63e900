import type { Tongue } from './lexicon.ts';

/**
 * Words that only join others, folded (ı is i). They are never taken apart, tell the language of a text, and stand for
 * themselves: `не` is a word with a lemma of its own, whatever it stands beside.
 */
export const FUNCTION_WORDS: Record<Tongue, ReadonlySet<string>> = {
  az: new Set(
    (
      'və ilə üzrə üçün olan olaraq görə kimi isə də ya yaxud həmçinin habelə o bu həmin onlar onlari onlarin onlardan ' +
      'onun ona onu ondan bunlar bunlardan bunun buna cümlədən daxil olmaqla qədər dək sonra əvvəl ərzində arasinda ' +
      'haqqinda barədə dair tərəfindən vasitəsilə yalniz hər bütün digər başqa cəmi deyil yox var çox az ən daha əsasən əsasinda ' +
      'altinda üstündə yanində qarşi qarşisinda halda hansi ki nə necə neçə ' +
      'özü öz ayri birgə birlikdə etibarən aid uyğun ümumi'
    ).split(' '),
  ),
  tr: new Set(
    (
      've ile için icin olan olarak göre gore gibi ise de da veya ya bu şu onlar bunlar bunlardan dahil kadar sonra önce ' +
      'arasinda hakkinda tarafindan sadece yalniz her bütün diğer başka toplam değil yok var çok az en daha ' +
      'üzere ilişkin itibaren ancak hangi ki ne nasil'
    ).split(' '),
  ),
  ru: new Set(
    (
      'и в во на по с со к ко от до из за для о об при без не ни или а но же у под над между через про как что это то ' +
      'из-за их его ее него них ним нее она он они том числе тех та те этот эта эти которые который которых которым всего ' +
      'только также кроме более менее лишь если был была были было есть нет ли бы чем'
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an of and or in on at by for with to from as is are was were be been not no nor only into per than that ' +
      'this these those which who whose whom their its his her they it under over between among during without within ' +
      'including all any each other others such more less if has have had'
    ).split(' '),
  ),
};

/** Whole words that look like an inflected form of another: nothing is taken off them (az and tr, folded). */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  (
    'tələbə gəncə maddə kişi mədəni cinsi tarixi rəsmi elmi dini siyasi iqtisadi milli daimi ümumi fərdi şəxsi daxili ' +
    'xarici dövri qanuni texniki tibbi hərbi inzibati mənəvi maddi fiziki psixi ictimai xüsusi əlavə hüquqi cinayi ' +
    'nisbi qismi əməli təbii süni fəxri həqiqi peşə ailə şöbə məhkəmə idarə cərimə müəllimə katibə rəqqasə ' +
    'dairə dəstə qəsəbə xəstə şəki quba qusar salyan bərdə lerik ilkin yaxin altin qadin axin bütün uzun yaşam insan ' +
    'yaşama mali türkiyə türkiye suriyə suriye plan ilan alan zaman iran oman vətən orqan qurban liman imkan məkan dövran həyati məhəllə ' +
    'yeni yari daxili sari qari dəri dəniz əsas'
  ).split(' '),
);

/** Numbers and ordinals as words: no word is mended into one of them. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'sifir beş alti yeddi səkkiz doqquz iyirmi otuz qirx əlli altmiş yetmiş səksən doxsan birinci ikinci üçüncü dördüncü ' +
    'beşinci altinci yeddinci səkkizinci doqquzuncu onuncu yüzlük minlik milyon milyard yirmi sekiz dokuz yetmiş seksen ' +
    'doksan birinci üçüncü dördüncü один одна одно два две три четыре пять шесть семь восемь девять десять первый второй ' +
    'третий четвертый пятый шестой седьмой восьмой девятый десятый первое второе третье тысяч тысяча тысячи миллион ' +
    'миллиард three four five six seven eight nine eleven twelve twenty thirty forty fifty first second third fourth ' +
    'fifth sixth seventh eighth ninth tenth million billion thousand hundred'
  ).split(' '),
);
