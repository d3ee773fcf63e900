import { change, falling, none, v, years, type ReturnSpec } from './cells.ts';

/** Returns on minors, training and wanted persons. */
export const POLICE_WORK: ReturnSpec[] = [
  {
    file: 'u24_Polis_uşaqlar_2023.xls',
    format: 'xls',
    sheets: [
      {
        name: 'Reyd',
        agency: 'police|mia',
        lines: [
          ['Daxili İşlər Nazirliyi, şəhər və rayon polis orqanları'],
          ['Nəzarətsiz uşaqlarla bağlı reydlərin nəticələri – 2023'],
          [],
          ['№', 'Nə sayılıb', '2023', '2022', 'Artma / azalma'],
          [
            1,
            'Küçə həyatı yaşayan, dilənçiliyə cəlb edilən azyaşlılar',
            ...falling('search.street_minors', 342, 361, true),
          ],
          [
            2,
            'Onları dilənçiliyə təhrik edən valideynlər',
            ...falling('search.inciting_parents', 345, 352, true),
          ],
          [
            3,
            'Komissiyalara və qəyyumluq orqanlarına göndərilmiş materiallar',
            ...falling('search.files_to_commissions', 504, 489, true),
          ],
          [
            4,
            'Köməklik göstərilmiş baxımsız və sahibsiz uşaqlar',
            ...falling('child.waifs_assisted', 132, 127, true),
          ],
          [5, 'Keçirilmiş reydlər', none(612), none(590), none(22)],
        ],
      },
    ],
  },
  {
    file: 'u25_İçişleri_Bakanlığı_eğitim_2023.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Eğitim',
        agency: 'mia|mia_thb',
        lines: [
          ['Azerbaycan Cumhuriyeti İçişleri Bakanlığı', '<', '<'],
          ['Bilinçlendirme ve eğitim faaliyetleri, 2023 yılı', '<', '<'],
          [],
          ['Faaliyet', 'Birim', 'Sayı'],
          ['Dağıtılan broşür ve el ilanları', 'adet', v('awareness.booklets.mia', 14_000)],
          ['Televizyon kanallarına verilen röportajlar', 'adet', v('awareness.tv_interviews', 25)],
          ['İnternet sitesinde yayımlanan haberler', 'adet', v('awareness.website_items', 48)],
          ['Bilinçlendirme yapılan orta meslek okulları', 'okul', v('awareness.vocational_institutions', 41)],
          [
            'Kıdemli personeli eğitim alan polis birimleri',
            'birim',
            v('training.senior_officers.police_units', 38),
          ],
          ['Eğitim alan rütbeli polis memurları', 'kişi', v('training.rank_officers', 249)],
          ['Rütbeli memurların geldiği şehir ve ilçeler', 'yer', v('training.rank_officers.territories', 67)],
          ['Çevrimiçi derslere katılan memurlar', 'kişi', v('training.virtual.officers', 1650)],
          ['Çevrimiçi derslere katılan polis birimleri', 'birim', v('training.virtual.police_units', 78)],
          [
            'Ödüllendirilen sivil toplum kuruluşu temsilcileri',
            'kişi',
            v('ngo.representatives_rewarded', 18),
          ],
          [
            'Sivil toplum kuruluşu temsilcilerine ödenen ödüller',
            'bin manat',
            v('ngo.rewards_amount', 23_000, '2023', { show: 23 }),
          ],
        ],
      },
    ],
  },
  {
    file: 'u28_Axtarış_2023.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Axtarış',
        agency: 'mia_thb|mia',
        lines: [
          ['İnsan Alverinə Qarşı Mübarizə Baş İdarəsi. Axtarışın vəziyyəti'],
          [],
          ['Ölkə daxilində axtarılanlar', '<', '<', null, 'Beynəlxalq axtarışda olanlar', '<', '<'],
          ['Nəyə görə', '2022', '2023', null, 'Kim tərəfindən', '2022', '2023'],
          [
            'İnsan alveri',
            ...years('wanted.local.trafficking', 17, 17),
            null,
            'İnterpol xətti ilə',
            ...years('wanted.international', 11, 12),
          ],
          ['Fahişəliyə cəlb etmə', ...years('wanted.local.prostitution', 1, 3), null, null, null, null],
          ['Əxlaqsızlıq yuvası saxlama', ...years('wanted.local.brothel', 3, 1), null, null, null, null],
          ['Digər', v('extra.wanted.other', 2, '2022'), v('extra.wanted.other', 0), null, null, null, null],
          ['Cəmi', ...years('wanted.local', 23, 21), null, null, null, null],
          ['onlardan saxlanılıb', ...years('wanted.detained', 9, 9), null, null, null, null],
        ],
      },
      {
        name: 'Məcburi əmək, miqrasiya',
        agency: 'mia_thb|mia',
        lines: [
          ['Hesabat ili: 2023'],
          ['Göstərici', 'İl ərzində', 'Əvvəlki illə müqayisədə'],
          ['Aşkarlanmış məcburi əmək halları', v('prosecution.forced_labour.cases_discovered', 3), null],
          [
            'Məcburi əmək üzrə başlanmış cinayət işləri',
            v('prosecution.forced_labour.criminal_cases', 2),
            change('prosecution.forced_labour.criminal_cases', 0, 'dəyişməyib'),
          ],
          [
            'Aşkar edilmiş miqrasiya kanalları',
            v('search.migration_channels', 8),
            change('search.migration_channels', 3, '3 ədəd çox'),
          ],
          [
            'Ölkədən inzibati qaydada çıxarılmış şəxslər',
            v('search.persons_evicted', 154),
            change('search.persons_evicted', -12, '12 nəfər az'),
          ],
        ],
      },
    ],
  },
];
