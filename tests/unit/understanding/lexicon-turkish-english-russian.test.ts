import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../shared/domain/understanding/words/make-lexicon.ts';

const TOGETHER: [string, string][] = [
  ['kadın', 'kadınlar kadınların kadına kadından kadınlara kadınları'],
  ['mağdur', 'mağdurlar mağdurların mağduru mağdura mağdurlardan'],
  ['mahkeme', 'mahkemesi mahkemeler mahkemelerin mahkemeye mahkemede mahkemesinin'],
  ['çocuk', 'çocuğa çocuğu çocuklar çocukların çocuklara çocuklarda'],
  ['bakanlık', 'bakanlığı bakanlığın bakanlığının bakanlıklar bakanlığına'],
  ['suç', 'suçu suçun suçlar suçların suçlardan'],
  ['yıl', 'yılı yılın yılda yıllar yıllarda'],
  ['ülke', 'ülkeler ülkesi ülkeye ülkelerin ülkede ülkelerden'],
  ['kitap', 'kitabı kitaplar kitabın kitapların'],
  ['sayı', 'sayısı sayının sayılar sayıları'],
  ['verilmiş', 'verilen verilenler verilmesi verildi verilenlerin verilmiştir'],
  ['edilen', 'edilmiş edilmesi edilenler edildiği edilmesinin'],
  ['tespit', 'tespiti tespitin tespitler'],
  ['sığınma', 'sığınmanın sığınması'],
  ['женщина', 'женщины женщин женщинам женщиной женщинах женщинами'],
  ['преступление', 'преступления преступлений преступлениям преступлением преступлениях'],
  ['осуждённый', 'осужденный осуждённых осужденных осужденные осуждено осуждены осужден'],
  ['потерпевший', 'потерпевших потерпевшие потерпевшим потерпевшего потерпевшими'],
  ['дело', 'дела дел делам делами делах делу'],
  ['суд', 'суды судов судам судами судах суда'],
  ['ребенок', 'дети детей детям детьми детях ребенка ребёнка'],
  ['министерство', 'министерства министерств министерству министерством министерстве'],
  ['показатель', 'показатели показателей показателя показателям'],
  ['несовершеннолетний', 'несовершеннолетние несовершеннолетних несовершеннолетнего несовершеннолетним'],
  ['выявлено', 'выявлены выявлен выявленных выявленные выявлена'],
  ['страна', 'страны стран странам странах странами'],
  ['торговля', 'торговли торговлей торговлю торговле'],
  ['завершено', 'завершены завершен завершенных завершенные'],
  ['victim', 'victims victim’s VICTIMS'],
  ['woman', 'women women’s'],
  ['child', 'children children’s'],
  ['identified', 'identify identifying identifies'],
  ['trained', 'train training trainings trains'],
  ['court', 'courts court’s'],
  ['country', 'countries country’s'],
  ['case', 'cases case’s'],
  ['convicted', 'convict convicting convicts'],
  ['received', 'receive receiving receives'],
  ['referred', 'refer referring refers'],
  ['agency', 'agencies agency’s'],
  ['issued', 'issue issuing issues'],
  ['provided', 'provide providing provides'],
  ['permit', 'permits permitted permitting'],
  ['process', 'processes processed processing'],
  ['booklet', 'booklets booklet’s'],
  ['employed', 'employ employing employs'],
  ['sentence', 'sentences sentenced sentencing'],
  ['registered', 'register registering registers'],
  ['marriage', 'marriages marriage’s'],
  ['trafficking', 'trafficked'],
  ['shelter', 'shelters sheltered sheltering'],
];

const APART: [string, string][] = [
  ['verilmiş', 'verilmemiş'],
  ['edilen', 'edilmeyen'],
  ['edilen', 'edilmesine-edilmedi'],
  ['suç', 'suçlu'],
  ['iş', 'işsiz'],
  ['kayıt', 'kayıtsız'],
  ['kayıt', 'kayıtlı'],
  ['ev', 'evlilik'],
  ['verilen', 'verilecek'],
  ['завершено', 'незавершено'],
  ['оказание', 'неоказание'],
  ['законный', 'незаконный'],
  ['закон', 'законный'],
  ['суд', 'судья'],
  ['суд', 'судебный'],
  ['судов', 'судей'],
  ['лицо', 'лицей'],
  ['лиц', 'лицеев'],
  ['работа', 'безработный'],
  ['город', 'городской'],
  ['ребенок', 'детский'],
  ['школа', 'школьник'],
  ['надзорный', 'безнадзорный'],
  ['первый', 'второй'],
  ['Нигер', 'Нигерия'],
  ['занятие', 'занятость'],
  ['коллега', 'коллегия'],
  ['unit', 'united'],
  ['custom', 'customs'],
  ['fin', 'fined'],
  ['office', 'officer'],
  ['coalition', 'condition'],
  ['court', 'count'],
  ['saxlanması', 'saxlaması'],
  ['təmin', 'təyin'],
  ['торговля', 'торговец'],
  ['identified', 'unidentified'],
  ['employer', 'employee'],
  ['employed', 'unemployed'],
  ['employed', 'employer'],
  ['trafficked', 'trafficker'],
  ['trainer', 'trainee'],
  ['trainers', 'trainees'],
  ['legal', 'illegal'],
  ['regular', 'irregular'],
  ['home', 'homeless'],
  ['child', 'childless'],
  ['married', 'marriage'],
  ['typical', 'atypical'],
  ['convicted', 'conviction'],
  ['man', 'woman'],
  ['male', 'female'],
  ['rate', 'rat'],
  ['third', 'three'],
  ['million', 'billion'],
];

describe('inflected forms of Turkish, Russian and English', () => {
  const lexicon = makeLexicon(TOGETHER.map(([base]) => base));
  it.each(TOGETHER)('%s', (base, forms) => {
    const [lemma] = lexicon.phrase(base);
    const list = forms.split(' ');
    expect(list.filter((form) => !lexicon.words(form)[0]?.lemmas.includes(lemma!))).toEqual([]);
    expect(list.filter((form) => lexicon.words(form)[0]?.mended)).toEqual([]);
  });
});

describe('words that stay apart', () => {
  it.each(APART)('%s is not %s', (one, others) => {
    for (const other of others.split('-').slice(-1)) {
      const both = makeLexicon([one, other]);
      expect(both.phrase(one)).not.toEqual(both.phrase(other));
      expect(both.words(one)[0]!.lemmas).toEqual(both.phrase(one));
      expect(both.words(other)[0]!.lemmas).toEqual(both.phrase(other));
      expect(makeLexicon([one]).words(other)[0]!.lemmas).toEqual([]);
      expect(makeLexicon([other]).words(one)[0]!.lemmas).toEqual([]);
    }
  });
});
