import { falling, none, quarters, v, years, type Content, type Keyed, type ReturnSpec } from './cells.ts';

const MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];
const PLACED = [88, 96, 103, 97, 101, 104, 99, 95, 108, 102, 104, 101];
const WORKS = [421, 433, 448, 470, 512, 529, 511, 498, 470, 452, 447, 437];
const COURSES = [761, 772, 754, 790, 803, 816, 808, 799, 811, 795, 812, 797];
const total = (list: number[]): number => list.reduce((all, one) => all + one, 0);

const SEXES: [words: string, figure: string, women: [number, number], men: [number, number]][] = [
  ['Accused persons', 'prosecution.defendants', [13, 15], [3, 3]],
  ['Persons sent to court', 'prosecution.sent_to_court', [11, 11], [4, 3]],
  ['Identified victims', 'victims', [92, 90], [2, 1]],
];

/** One record a number: indicator, sex, year, value. */
const RECORDS: Content[][] = SEXES.flatMap(([words, figure, women, men]) =>
  (
    [
      ['2022', 0],
      ['2023', 1],
    ] as const
  ).flatMap(([year, at]): Content[][] => {
    const whole = figure === 'victims' ? 'victims.identified' : figure;
    return [
      [words, 'female', year, v(`${figure}.by_sex.women`, women[at], year)],
      [words, 'male', year, v(`${figure}.by_sex.men`, men[at], year)],
      [words, 'total', year, v(whole, women[at] + men[at], year)],
    ];
  }),
);

const PERCENT = (before: number, now: number): Keyed => ({
  show: Math.round((1000 * now) / before) / 1000,
  keys: [],
  format: '0.0%',
});

/** Returns in forms that the others do not have: records, a questionnaire, months in rows, growth in per cent. */
export const FURTHER: ReturnSpec[] = [
  {
    file: 'u31_trafficking_records.csv',
    format: 'csv',
    separator: ',',
    sheets: [
      {
        name: '',
        agency: 'mia_thb',
        lines: [
          ['Chief Office against Trafficking in Humans'],
          ['Indicator', 'Sex', 'Year', 'Number'],
          ...RECORDS,
        ],
      },
    ],
  },
  {
    file: 'u32_Министерство_труда_сведения.docx',
    format: 'docx',
    sheets: [
      {
        name: 'Table 1',
        agency: 'mlspp',
        lines: [
          ['# Министерство труда и социальной защиты населения Азербайджанской Республики'],
          ['# Сведения к ежегодному отчёту за 2023 год'],
          ['Наименование показателя', '2022 год', '2023 год', '2023 г. в % к 2022 г.'],
          [
            'Выдано разрешений на работу иностранцам',
            ...years('employment.work_permits.issued', 5120, 5441),
            '106,3%',
          ],
          [
            'Продлено разрешений на работу',
            ...years('employment.work_permits.extended', 4418, 4773),
            '108,0%',
          ],
          ['Усыновлённые дети под наблюдением', ...years('child.adoption.monitored', 19, 23), '121,1%'],
          [
            'Проведено семинаров о правах работников и принудительном труде',
            ...years('labour.sessions', 52, 60),
            '115,4%',
          ],
          [
            'Участвовало в них работодателей и представителей',
            ...years('labour.session_participants', 5900, 6500),
            '110,2%',
          ],
          ['Отремонтировано зданий министерства', none(7), none(9), '128,6%'],
        ],
      },
    ],
  },
  {
    file: 'u33_Sorğu_vərəqi_DİN.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Sorğu',
        agency: 'mia_aid_fund|mia|mia_shelter',
        lines: [
          ['SORĞU VƏRƏQİ', '<', '<'],
          ['Cavab verən: DİN, İnsan Alveri Qurbanlarına Yardım Fondu və Sığınacaq', '<', '<'],
          ['Dövr: 01.01.2023 – 31.12.2023', '<', '<'],
          [],
          ['Sual', 'Cavab', 'Şərh'],
          [
            '1. Neçə zərərçəkmişə birdəfəlik müavinət verilmişdir?',
            v('assistance.lump_sum.recipients', 90),
            null,
          ],
          [
            '2. Birdəfəlik müavinətin məbləği nə qədərdir (manatla)?',
            v('assistance.lump_sum.amount', 700),
            'hər şəxsə',
          ],
          [
            '3. Yardım Fondundan neçə faktiki və potensial zərərçəkmiş müavinət almışdır?',
            v('assistance.aid_fund.recipients', 98),
            null,
          ],
          [
            '4. Neçə zərərçəkmiş sığınacaqda yerləşdirilmişdir?',
            v('assistance.shelter.placed', 68),
            'ötən il 74 nəfər',
          ],
          [
            '5. Neçə nəfərə bərpa və düşünmə müddəti verilmişdir?',
            v('assistance.recovery_period.recipients', 10),
            null,
          ],
          ['6. Neçə zərərçəkmiş ailəsinə qaytarılmışdır?', v('assistance.returned_to_families', 34), null],
          [
            '7. Reabilitasiya, sığınacaq və müavinətlər üçün nə qədər vəsait ayrılmışdır?',
            v('funding.victim_rehabilitation', 120_000, '2023', { show: '120 min manat' }),
            null,
          ],
        ],
      },
    ],
  },
  {
    file: 'u34_DMA_aylıq_2023.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Aylar',
        agency: 'sea',
        lines: [
          ['Dövlət Məşğulluq Agentliyi'],
          ['Aylar üzrə məşğulluq göstəriciləri, 2023-cü il (nəfər)'],
          [],
          [
            'Ay',
            'İşlə təmin olunmuş işaxtaranlar',
            'Haqqı ödənilən ictimai işlərdə çalışanlar',
            'Peşə kurslarına göndərilənlər',
          ],
          ...MONTHS.map((month, at): Content[] => {
            const period = `2023-${String(at + 1).padStart(2, '0')}`;
            return [
              month,
              v('employment.placed', PLACED[at]!, period),
              v('employment.public_works', WORKS[at]!, period),
              v('employment.vocational_courses', COURSES[at]!, period),
            ];
          }),
          [
            'İl üzrə cəmi',
            v('employment.placed', total(PLACED)),
            v('employment.public_works', total(WORKS)),
            v('employment.vocational_courses', total(COURSES)),
          ],
        ],
      },
    ],
  },
  {
    file: 'u35_Миграционная_служба_кварталы.xls',
    format: 'xls',
    sheets: [
      {
        name: 'Кварталы',
        agency: 'sms',
        lines: [
          ['Государственная миграционная служба'],
          ['Разрешения на работу иностранным гражданам в 2023 году'],
          ['', 'I кв.', 'II кв.', 'III кв.', 'IV кв.', '2023 г., всего'],
          ['выдано', ...quarters('employment.work_permits.issued', [1322, 1401, 1377, 1341])],
          [
            'продлён срок действия',
            ...quarters('employment.work_permits.extended', [1150, 1222, 1201, 1200]),
          ],
          ['аннулировано', none(41), none(38), none(52), none(40), none(171)],
        ],
      },
    ],
  },
  {
    file: 'u36_İnsan_Ticaretiyle_Mücadele_Başkanlığı.docx',
    format: 'docx',
    sheets: [
      {
        name: 'Table 1',
        agency: 'mia_thb|mia',
        lines: [
          ['# Azerbaycan Cumhuriyeti İçişleri Bakanlığı İnsan Ticaretiyle Mücadele Başkanlığı'],
          ['# 2023 yılı çalışma sonuçları'],
          ['Gösterge', '2023', '2022', 'Fark'],
          [
            'Ortaya çıkarılan insan ticareti vakaları',
            ...falling('prosecution.trafficking_facts', 159, 157, true),
          ],
          [
            'Ortaya çıkarılan zorla çalıştırma vakaları',
            ...falling('prosecution.forced_labour_facts', 3, 3, true),
          ],
          ['Açılan ceza davaları', ...falling('prosecution.criminal_cases_initiated', 16, 14, true)],
          ['Sanıklar', ...falling('prosecution.defendants', 18, 16, true)],
          ['Mahkemeye gönderilen kişiler', ...falling('prosecution.sent_to_court', 14, 15, true)],
          ['Mahkûm edilenler', ...falling('prosecution.convicted', 10, 12, true)],
          ['Tespit edilen mağdurlar', ...falling('victims.identified', 91, 94, true)],
          ['İnterpol aracılığıyla aranan şüpheliler', ...falling('wanted.international', 12, 11, true)],
        ],
      },
    ],
  },
  {
    file: 'u37_Ministry_of_Internal_Affairs_awareness.ods',
    format: 'ods',
    sheets: [
      {
        name: 'Awareness',
        agency: 'mia|mia_thb',
        lines: [
          ['Ministry of Internal Affairs'],
          ['Awareness and training', '2021', '2022', '2023'],
          [
            'Booklets and leaflets distributed, thousand',
            v('awareness.booklets.mia', 9500, '2021', { show: 9.5 }),
            v('awareness.booklets.mia', 12_500, '2022', { show: 12.5 }),
            v('awareness.booklets.mia', 14_000, '2023', { show: 14 }),
          ],
          [
            'Interviews on television',
            v('awareness.tv_interviews', 17, '2021'),
            v('awareness.tv_interviews', 21, '2022'),
            v('awareness.tv_interviews', 25),
          ],
          [
            'Items published on the website',
            v('awareness.website_items', 39, '2021'),
            v('awareness.website_items', 44, '2022'),
            v('awareness.website_items', 48),
          ],
          [
            'Officers who attended virtual classes',
            v('training.virtual.officers', 1100, '2021'),
            v('training.virtual.officers', 1420, '2022'),
            v('training.virtual.officers', 1650),
          ],
          ['Growth of the audience', PERCENT(1100, 1100), PERCENT(1100, 1420), PERCENT(1420, 1650)],
        ],
      },
    ],
  },
];
