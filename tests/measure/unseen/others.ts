import { none, quarters, v, years, type Content, type ReturnSpec } from './cells.ts';

const REGIONS: [string, number, number][] = [
  ['Bakı şəhəri', 12, 14], ['Abşeron-Xızı', 6, 7], ['Gəncə-Daşkəsən', 8, 9], ['Dağlıq Şirvan', 7, 6], ['Lənkəran-Astara', 8, 9],
  ['Mərkəzi Aran', 9, 10], ['Mil-Muğan', 6, 6], ['Qarabağ', 5, 8], ['Qazax-Tovuz', 6, 7], ['Quba-Xaçmaz', 7, 8],
  ['Şəki-Zaqatala', 8, 9], ['Şərqi Zəngəzur', 1, 4], ['Şirvan-Salyan', 5, 7],
]; // prettier-ignore
const sum = (at: 1 | 2): number => REGIONS.reduce((all, region) => all + region[at], 0);

const MONTHS = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
];
const CALLS = {
  before: [812, 799, 834, 826, 801, 790, 845, 838, 822, 811, 820, 825],
  now: [801, 778, 815, 809, 797, 776, 830, 821, 806, 789, 798, 806],
};
const total = (list: number[]): number => list.reduce((all, one) => all + one, 0);

/** Returns of ministries, committees, services and organisations beside police, courts and labour. */
export const OTHERS: ReturnSpec[] = [
  {
    file: 'u11_Elm_və_Təhsil_Nazirliyi.xls',
    format: 'xls',
    sheets: [
      {
        name: 'Cavab',
        agency: 'mse',
        lines: [
          ['Elm və Təhsil Nazirliyi'],
          ['2023-cü ildə görülmüş işlər haqqında'],
          [],
          ['Sıra №', 'Görülmüş iş', 'Kəmiyyət', 'Ölçü vahidi'],
          [
            1,
            'Təlim keçmiş ümumtəhsil məktəblərinin psixoloqları',
            v('training.school_psychologists', 206),
            'nəfər',
          ],
          [2, 'Təlim keçmiş turoperatorlar', v('training.tour_operators', 30), 'turoperator'],
          [
            3,
            'Təlimdə təmsil olunmuş otel və səyahət agentlikləri',
            v('training.hotels_travel_agencies', 20),
            'şirkət',
          ],
          [
            4,
            'Maarifləndirmə aparılmış peşə təhsili müəssisələri',
            v('awareness.vocational_institutions', 41),
            'müəssisə',
          ],
          [
            5,
            'Mənzil üçün müraciət edilmiş uşaq evi məzunları',
            v('child.graduates.flats_requested', 10),
            'nəfər',
          ],
          [6, 'Alınmış interaktiv lövhələr', none(340), 'ədəd'],
        ],
      },
    ],
  },
  {
    file: 'u12_Госкомитет_семья.csv',
    format: 'csv',
    separator: '\t',
    sheets: [
      {
        name: '',
        agency: 'scfwca',
        lines: [
          ['Государственный комитет по проблемам семьи, женщин и детей'],
          ['Отчёт за 2023 год'],
          ['Показатель', '1 квартал', '2 квартал', '3 квартал', '4 квартал', 'Всего'],
          ['Предотвращено ранних браков', ...quarters('child.early_marriages_curbed', [66, 81, 70, 76])],
          [
            'Мониторинги по опеке и попечительству',
            ...quarters('child.monitoring.guardianship', [12, 15, 11, 18]),
          ],
          [
            'Мониторинги по уклонению от образования',
            ...quarters('child.monitoring.education_evasion', [19, 17, 4, 28]),
          ],
          ['Напечатано буклетов', ...quarters('awareness.booklets.scfwca', [250, 250, 0, 500])],
        ],
      },
    ],
  },
  {
    file: 'u13_Mədəniyyət_ərazilər.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Tədbirlər',
        agency: 'moc',
        lines: [
          ['Mədəniyyət Nazirliyi', '<', '<', '<'],
          ['İnsan alverinə qarşı maarifləndirmə tədbirlərinin iqtisadi rayonlar üzrə sayı', '<', '<', '<'],
          [],
          ['S/s', 'Ərazi', '2023', '2022'],
          [
            'Ölkə üzrə',
            '<',
            v('awareness.culture_events', sum(2)),
            v('awareness.culture_events', sum(1), '2022'),
          ],
          ['o cümlədən:', '<', null, null],
          ...REGIONS.map(([place, before, now], at): Content[] => [
            at + 1,
            place,
            v('extra.culture_events', now),
            v('extra.culture_events', before, '2022'),
          ]),
        ],
      },
    ],
  },
  {
    file: 'u14_Ombudsman_office_note.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Note',
        agency: 'ombudsman',
        lines: [
          ['Office of the Commissioner for Human Rights (Ombudsman)'],
          ['Information on monitoring in 2023'],
          ['Item', 'Number', 'Remark'],
          ['Visits to the shelter', v('extra.ombudsman.visits', 4), 'quarterly'],
          ['Complaints received on trafficking', v('extra.ombudsman.complaints', 7), null],
          ['Meetings with children', v('extra.ombudsman.meetings', 18), 'boarding schools'],
        ],
      },
    ],
  },
  {
    file: 'u19_Горячая_линия_152.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: '152',
        agency: 'mia',
        lines: [
          ['МВД. Горячая линия «152»', '<', '<'],
          ['Поступившие звонки по месяцам', '<', '<'],
          ['Месяц', '2022', '2023'],
          ...MONTHS.map((month, at): Content[] => {
            const part = String(at + 1).padStart(2, '0');
            return [
              month,
              v('hotline.calls', CALLS.before[at]!, `2022-${part}`),
              v('hotline.calls', CALLS.now[at]!, `2023-${part}`),
            ];
          }),
          [
            'Итого за год',
            v('hotline.calls', total(CALLS.before), '2022'),
            v('hotline.calls', total(CALLS.now)),
          ],
          [],
          [
            'в том числе за I полугодие',
            v('hotline.calls', total(CALLS.before.slice(0, 6)), '2022-H1'),
            v('hotline.calls', total(CALLS.now.slice(0, 6)), '2023-H1'),
          ],
        ],
      },
    ],
  },
  {
    file: 'u21_Минздрав_ответ.csv',
    format: 'csv',
    separator: ';',
    sheets: [
      {
        name: '',
        agency: 'moh',
        lines: [
          ['Министерство здравоохранения'],
          ['Год', 'Показатель', 'Значение', 'Единица'],
          ['2023', 'Жертвы торговли людьми, прошедшие лечение', v('assistance.medical_treatment', 5), 'чел.'],
          ['2023', 'Жертвы торговли людьми, которым сделана операция', v('assistance.surgery', 1), 'чел.'],
          [
            '2023',
            'Рождения, зарегистрированные в медицинских учреждениях',
            v('child.birth_registrations', 4752),
            'ед.',
          ],
        ],
      },
    ],
  },
  {
    file: 'u22_Sağlık_Reformları_Merkezi.ods',
    format: 'ods',
    sheets: [
      {
        name: 'Portal',
        agency: 'phrc',
        lines: [
          ['Halk Sağlığı ve Reformlar Merkezi'],
          ['“Sağlıklı Çocuk” internet sitesi, 2023 yılı sonuçları'],
          ['İçerik türü', '2022', '2023'],
          ['Siteye yüklenen makaleler', ...years('awareness.portal.articles', 412, 583)],
          ['Siteye yüklenen basılı ve video materyaller', ...years('awareness.portal.materials', 207, 331)],
          ['Site ziyaretleri', none(120_411), none(188_020)],
        ],
      },
    ],
  },
];
