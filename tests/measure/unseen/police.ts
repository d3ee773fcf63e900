import { falling, none, sexes, v, withChange, type ReturnSpec } from './cells.ts';

const VICTIMS: [string, string] = ['victims.by_sex.women', 'victims.by_sex.men'];
let code = 0;
const line = (
  words: string,
  cells: ReturnType<typeof falling>,
): (string | number | (typeof cells)[number])[] => [String((code += 1)).padStart(3, '0'), words, ...cells];

/** Returns of the Ministry of Internal Affairs and its bodies. */
export const POLICE: ReturnSpec[] = [
  {
    file: 'u01_ГУБТЛ_форма_1-ТЛ_2023.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Форма 1-ТЛ',
        agency: 'mia_thb|mia',
        lines: [
          ['Министерство внутренних дел Азербайджанской Республики', '<', '<', '<', '<'],
          ['Главное управление по борьбе с торговлей людьми', '<', '<', '<', '<'],
          ['Форма № 1-ТЛ. Отчёт о результатах борьбы с торговлей людьми за 2023 год', '<', '<', '<', '<'],
          [],
          ['Код строки', 'Наименование', '2023', '2022', '+/-'],
          ['А', 'Б', '1', '2', '3'],
          ['Раздел I. Выявление и расследование', '<', '<', '<', '<'],
          line('Выявлено фактов торговли людьми', falling('prosecution.trafficking_facts', 159, 157)),
          line('Выявлено фактов принудительного труда', falling('prosecution.forced_labour_facts', 3, 3)),
          line(
            'Выявлено фактов подделки документов в целях торговли людьми',
            falling('prosecution.document_forgery_facts', 44, 44),
          ),
          line('Возбуждено уголовных дел', falling('prosecution.criminal_cases_initiated', 16, 14)),
          line('Привлечено в качестве обвиняемых, чел.', falling('prosecution.defendants', 18, 16)),
          line('из них женщин', falling('prosecution.defendants.by_sex.women', 15, 13)),
          line('из них мужчин', falling('prosecution.defendants.by_sex.men', 3, 3)),
          line('Окончено расследованием уголовных дел', falling('prosecution.cases_investigated', 11, 13)),
          line('Направлено в суд (лиц)', falling('prosecution.sent_to_court', 14, 15)),
          line('из них женщин', falling('prosecution.sent_to_court.by_sex.women', 11, 11)),
          line('из них мужчин', falling('prosecution.sent_to_court.by_sex.men', 3, 4)),
          line('Осуждено торговцев людьми', falling('prosecution.convicted', 10, 12)),
          line('Израсходовано бензина, л', [none(1840), none(1795), none(45)]),
          ['Раздел II. Розыск', '<', '<', '<', '<'],
          line('Находилось в местном розыске подозреваемых', falling('wanted.local', 21, 23)),
          line('в том числе за торговлю людьми', falling('wanted.local.trafficking', 17, 17)),
          line('в том числе за вовлечение в проституцию', falling('wanted.local.prostitution', 3, 1)),
          line('в том числе за содержание притона', falling('wanted.local.brothel', 1, 3)),
          line('Задержано разыскиваемых', falling('wanted.detained', 9, 9)),
          line('в том числе за торговлю людьми', falling('wanted.detained.trafficking', 5, 3)),
          line(
            'Находилось в международном розыске по каналам Интерпола',
            falling('wanted.international', 12, 11),
          ),
          ['Раздел III. Потерпевшие', '<', '<', '<', '<'],
          line('Установлено жертв торговли людьми', falling('victims.identified', 91, 94)),
          line('из них женщин', falling('victims.by_sex.women', 90, 92)),
          line('из них мужчин', falling('victims.by_sex.men', 1, 2)),
          [],
          ['Исполнитель: отдел анализа и учёта', null, null, null, null],
        ],
      },
    ],
  },
  {
    file: 'u02_Trafficking_unit_annual_figures.ods',
    format: 'ods',
    sheets: [
      {
        name: 'Persons',
        agency: 'mia_thb|mia',
        lines: [
          ['Chief Office against Trafficking in Humans'],
          ['Persons in criminal proceedings and victims, by sex'],
          [],
          ['', '2022', '<', '<', '2023', '<', '<'],
          ['Category of persons', 'Both sexes', 'Female', 'Male', 'Both sexes', 'Female', 'Male'],
          [
            'Accused',
            ...sexes('prosecution.defendants', 13, 3, '2022'),
            ...sexes('prosecution.defendants', 15, 3),
          ],
          [
            'Committed for trial',
            ...sexes('prosecution.sent_to_court', 11, 4, '2022'),
            ...sexes('prosecution.sent_to_court', 11, 3),
          ],
          [
            'Identified victims of trafficking',
            ...sexes('victims.identified', 92, 2, '2022', VICTIMS),
            ...sexes('victims.identified', 90, 1, '2023', VICTIMS),
          ],
          [],
          ['Source: departmental records, as of 15 January'],
        ],
      },
      {
        name: 'Internet',
        agency: 'mia_thb|mia',
        lines: [
          ['Offences committed with the help of information technology, 2023 (change on 2022 in brackets)'],
          [],
          ['Measure', 'Number'],
          ['Facts detected', withChange('online.facts', 58, 54, '58 (+54)')],
          [
            'Criminal cases opened under Art. 144-1 of the Criminal Code',
            withChange('online.criminal_cases.art_144_1', 3, 1, '3 (+1)'),
          ],
          [
            'Criminal cases opened under Art. 243.1 of the Criminal Code',
            withChange('online.criminal_cases.art_243_1', 2, -1, '2 (-1)'),
          ],
          ['Facts under Art. 243.1', withChange('online.facts.art_243_1', 20, 15, '20 (+15)')],
        ],
      },
    ],
  },
  {
    file: 'u03_Zərərçəkənlər_arayış.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Ölkələr',
        agency: 'mia_thb|mia',
        lines: [
          ['DİN İnsan Alverinə Qarşı Mübarizə Baş İdarəsi', '<', '<', '<', '<', '<', '<', '<'],
          [
            '2023-cü ildə müəyyən edilmiş zərərçəkmiş şəxslər hansı ölkədə istismara məruz qalıblar (nəfər)',
            '<',
            '<',
            '<',
            '<',
            '<',
            '<',
            '<',
          ],
          [],
          [
            'Türkiyə',
            'Rusiya',
            'BƏƏ',
            'Bəhreyn',
            'Qətər',
            'İran və İraq',
            'Azərbaycan (məcburi əmək)',
            'Yekun',
          ],
          [
            v('victims.by_country.turkiye', 28),
            v('victims.by_country.russia', 28),
            v('victims.by_country.uae', 15),
            v('victims.by_country.bahrain', 10),
            v('victims.by_country.qatar', 4),
            v('victims.by_country.iran_and_iraq', 4),
            v('victims.by_country.azerbaijan', 2),
            v('victims.identified', 91),
          ],
        ],
      },
      {
        name: 'Yaş, yaşayış yeri',
        agency: 'mia_thb|mia',
        lines: [
          ['Zərərçəkmişlərin bölgüsü, 2023'],
          [],
          ['Yaş həddi', 'Sayı', 'Xüsusi çəkisi', null, 'Yaşayış yeri', 'Sayı'],
          [
            '18 yaşdan 25 yaşadək',
            v('victims.by_age.18_25', 6),
            { show: 0.07, keys: [], format: '0%' },
            null,
            'paytaxt sakini',
            v('victims.by_residence.capital', 24),
          ],
          [
            '25 yaşdan 35 yaşadək',
            v('victims.by_age.25_35', 50),
            { show: 0.55, keys: [], format: '0%' },
            null,
            'digər şəhər və rayonların sakini',
            v('victims.by_residence.other', 67),
          ],
          [
            '35 yaşdan yuxarı',
            v('victims.by_age.over_35', 35),
            { show: 0.38, keys: [], format: '0%' },
            null,
            'Cəmi',
            v('victims.identified', 91),
          ],
          ['Cəmi', v('victims.identified', 91), { show: 1, keys: [], format: '0%' }, null, null, null],
        ],
      },
      {
        name: 'İstismar ili',
        agency: 'mia_thb|mia',
        lines: [
          ['Müəyyən edilmiş zərərçəkmişlərin istismar olunduğu dövr (2023-cü il üzrə)', '<'],
          ['2016–2022-ci illərdə', v('victims.by_exploitation_period.2016_2022', 74)],
          ['2023-cü ildə', v('victims.by_exploitation_period.2023', 17)],
        ],
      },
    ],
  },
];
