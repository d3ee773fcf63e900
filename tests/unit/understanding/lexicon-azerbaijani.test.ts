import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../shared/domain/understanding/words/make-lexicon.ts';

/** [word of the vocabulary, its forms in labels] */
const TOGETHER: [string, string][] = [
  [
    'qadın',
    'qadınlar qadınların qadına qadını qadından qadınlardan qadınlarda qadınlarının qadınlarla QADINLAR',
  ],
  ['uşaq', 'uşağa uşağı uşağın uşaqlar uşaqların uşaqlara uşaqlardan uşağıdır uşaqlarımız'],
  ['kömək', 'köməyi köməyə köməyin köməklər köməyindən köməklərin'],
  [
    'nazirlik',
    'nazirliyi nazirliyin nazirliyə nazirliyinin nazirliklər nazirliyindən nazirliyimiz nazirliklərdə',
  ],
  ['cinayət', 'cinayəti cinayətin cinayətlər cinayətlərin cinayətlərdən cinayətdə cinayətlərinin cinayətə'],
  [
    'məhkəmə',
    'məhkəməsi məhkəmənin məhkəmələr məhkəmələrin məhkəmələrdə məhkəməyə məhkəməsinin məhkəmədən məhkəməsində',
  ],
  ['hesabat', 'hesabatı hesabatın hesabatlar hesabatda hesabatlarda hesabatına hesabatından'],
  ['şəxs', 'şəxsin şəxslər şəxslərin şəxslərə şəxslərdən şəxslərlə şəxsdir'],
  ['şöbə', 'şöbəsi şöbənin şöbələr şöbəsinin şöbələrinin şöbəsində şöbəyə'],
  ['il', 'ili ilin ildə ildən illər illərin illərdə ilə-ilin'],
  ['ay', 'ayı ayın aylar aylarda ayda ayından'],
  ['iş', 'işi işin işlər işləri işlərin işlərinin işdə işdən'],
  ['ölkə', 'ölkəsi ölkənin ölkələr ölkəyə ölkəmizdə ölkələrindən ölkədə'],
  ['şəkil', 'şəkli şəklin şəkildə şəkillər şəklində'],
  ['sığınacaq', 'sığınacağa sığınacağı sığınacaqda sığınacaqlar sığınacağın sığınacaqlarda'],
  ['tələbə', 'tələbələr tələbənin tələbəyə tələbələrin tələbəsi'],
  ['müəllim', 'müəllimlər müəllimlərin müəllimə-müəllimin müəllimi müəllimlərə'],
  ['tədbir', 'tədbirlər tədbiri tədbirlərin tədbirinə tədbirlərdə'],
  ['rayon', 'rayonu rayonun rayonlar rayonlarda rayonlarının rayonundan rayonları'],
  ['büro', 'bürosu büronun bürolar bürosunun bürolarda bürosunda'],
  ['ölüm', 'ölümü ölümün ölümlər ölümündən'],
  ['layihə', 'layihəsi layihələr layihənin layihələrin layihələrindən layihədə'],
  [
    'verilmiş',
    'verilən verilib verilmişdir verilmə verilməsi verilməsinin verilmişlər verilənlərin verilir verilmək verildiyi verildi verilməsinə verilənlər',
  ],
  ['edilmiş', 'edilən edilib edilməsi edilir edildi edilmişdir edilmişlərin edilənlər edilməsindən'],
  ['göndərilmiş', 'göndərilən göndərilib göndərilmə göndərilməsi göndərilənlərin göndərilmişlərdən'],
  ['yaşayan', 'yaşayanlar yaşayanların yaşayıb yaşamış yaşamaq yaşayır'],
  ['tanınmış', 'tanınan tanınanlar tanınmışlar tanınması tanınıb tanındığı'],
  ['zərərçəkmiş', 'zərərçəkmişlər zərərçəkmişin zərərçəkmişlərə zərərçəkən zərərçəkənlər ZƏRƏRÇƏKMİŞLƏRİN'],
  ['verilməmiş', 'verilməyən verilməyib verilməmişdir verilməməsi verilmədiyi verilməyənlərin verilmir'],
];

/** Words of which neither may be taken for the other. */
const APART: [string, string][] = [
  ['verilmiş', 'verilməmiş'],
  ['verilmiş', 'verilməyən'],
  ['verilən', 'verilməyib'],
  ['verilmiş', 'verilmir'],
  ['edilmiş', 'edilmədən'],
  ['edilmiş', 'olunmuş'],
  ['verilmiş', 'veriləcək'],
  ['edilmiş', 'etmiş'],
  ['edilmiş', 'edilməli'],
  ['alver', 'alverçi'],
  ['alveri', 'alverçiləri'],
  ['zərər', 'zərərli'],
  ['zərər', 'zərərsiz'],
  ['iş', 'işçi'],
  ['iş', 'işsiz'],
  ['ev', 'evsiz'],
  ['ev', 'evli'],
  ['uşaq', 'uşaqlıq'],
  ['yaş', 'yaşlı'],
  ['qadın', 'qadınsız'],
  ['hüquq', 'hüquqi'],
  ['cins', 'cinsi'],
  ['il', 'ilə'],
  ['il', 'illik'],
  ['on', 'onları'],
  ['yaşam', 'yaşama'],
  ['tələb', 'tələbə'],
  ['gənc', 'Gəncə'],
  ['planları', 'ilanları'],
  ['mədən', 'mədəni'],
  ['fərd', 'fərdi'],
  ['daxil', 'daxili'],
  ['qanun', 'qanunsuz'],
  ['vətəndaş', 'vətəndaşlıq'],
  ['əməkdaş', 'əməkdaşlıq'],
  ['könüllü', 'könülsüz'],
  ['birinci', 'üçüncü'],
  ['milyon', 'milyard'],
];

const lemmas = (entries: string[], text: string): readonly string[] =>
  makeLexicon(entries)
    .words(text)
    .flatMap((word) => word.lemmas);

describe('inflected forms of Azerbaijani', () => {
  const lexicon = makeLexicon(TOGETHER.map(([base]) => base));
  it.each(TOGETHER)('%s', (base, forms) => {
    const [lemma] = lexicon.phrase(base);
    const list = forms.split(' ').filter((form) => !form.includes('-'));
    expect(list.filter((form) => !lexicon.words(form)[0]?.lemmas.includes(lemma!))).toEqual([]);
    expect(list.filter((form) => lexicon.words(form)[0]?.mended)).toEqual([]);
  });

  it.each(TOGETHER)('%s, known by one of its forms only', (base, forms) => {
    const list = forms.split(' ').filter((form) => !form.includes('-'));
    const plural = list.find((form) => /[^n]l[aə]r[ıiuü]?n?$/.test(form));
    if (plural === undefined) return;
    const [lemma] = makeLexicon([plural]).phrase(plural);
    expect(lemmas([plural], base)).toEqual([lemma]);
  });
});

describe('words of Azerbaijani that stay apart', () => {
  it.each(APART)('%s is not %s', (one, other) => {
    const both = makeLexicon([one, other]);
    expect(both.phrase(one)).not.toEqual(both.phrase(other));
    expect(both.words(one)[0]!.lemmas).toEqual(both.phrase(one));
    expect(both.words(other)[0]!.lemmas).toEqual(both.phrase(other));
    expect(lemmas([one], other)).not.toContain(both.phrase(one)[0]);
    expect(lemmas([other], one)).not.toContain(both.phrase(other)[0]);
  });
});
