import { falling, none, sexes, v, years, type ReturnSpec } from './cells.ts';

const CONVICTED = 'prosecution.convicted';

/** Returns of prosecutor, courts, Bar and the justice ministry. */
export const COURTS: ReturnSpec[] = [
  {
    file: 'u04_Baş_Prokurorluq_məktub.docx',
    format: 'docx',
    sheets: [
      {
        name: 'Table 1',
        agency: 'general_prosecutor',
        lines: [
          ['# Azərbaycan Respublikasının Baş Prokurorluğu'],
          [
            '# Sorğunuza cavab olaraq 2023-cü ildə insan alveri ilə mübarizə üzrə istintaqın nəticələrini göndəririk. Cədvəldə müqayisə üçün əvvəlki ilin göstəriciləri də verilmişdir.',
          ],
          ['Göstəricinin məzmunu', '2022-ci ildə', '2023-cü ildə'],
          ['İnsan alveri faktı qeydə alınmışdır', ...years('prosecution.trafficking_facts', 157, 159)],
          ['Məcburi əmək faktı qeydə alınmışdır', ...years('prosecution.forced_labour_facts', 3, 3)],
          ['Cinayət işi başlanmışdır', ...years('prosecution.criminal_cases_initiated', 15, 17)],
          ['Təqsirləndirilən şəxs kimi cəlb edilmişdir, nəfər', ...years('prosecution.defendants', 16, 18)],
          ['– onlardan qadınlar', ...years('prosecution.defendants.by_sex.women', 13, 15)],
          ['– onlardan kişilər', ...years('prosecution.defendants.by_sex.men', 3, 3)],
          ['İstintaqı başa çatdırılmış işlər', ...years('prosecution.cases_investigated', 13, 11)],
          ['Məhkəməyə verilmiş şəxslər, nəfər', ...years('prosecution.sent_to_court', 15, 14)],
          ['– onlardan qadınlar', ...years('prosecution.sent_to_court.by_sex.women', 11, 11)],
          ['– onlardan kişilər', ...years('prosecution.sent_to_court.by_sex.men', 4, 3)],
          ['Prokurorların keçirdiyi görüşlər', none(36), none(41)],
        ],
      },
    ],
  },
  {
    file: 'u05_Суд_по_тяжким_преступлениям.xls',
    format: 'xls',
    sheets: [
      {
        name: 'Осуждённые',
        agency: 'courts_grave',
        lines: [
          ['Суды по тяжким преступлениям'],
          ['Число лиц, осуждённых за торговлю людьми'],
          [],
          ['Год', 'Всего', 'женщины', 'мужчины'],
          ...(
            [
              [2019, 14, 6],
              [2020, 9, 5],
              [2021, 10, 4],
              [2022, 9, 3],
              [2023, 8, 2],
            ] as const
          ).map(([year, women, men]) => [
            year,
            ...sexes(CONVICTED, women, men, String(year), ['extra.convicted.women', 'extra.convicted.men']),
          ]),
        ],
      },
      {
        name: 'Наказания',
        agency: 'courts_grave',
        lines: [
          ['Назначенные наказания, 2023 г.', '<'],
          ['Срок лишения свободы', 'Осуждённых'],
          ['до 5 лет', v('extra.sentences.up_to_5', 1)],
          ['от 5 до 8 лет', v('extra.sentences.5_8', 3)],
          ['от 8 до 10 лет', v('extra.sentences.8_10', 4)],
          ['от 10 до 12 лет', v('extra.sentences.10_12', 2)],
          ['свыше 12 лет', '-'],
          ['Итого', v(CONVICTED, 10)],
        ],
      },
    ],
  },
  {
    file: 'u10_Минюст_2023.ods',
    format: 'ods',
    sheets: [
      {
        name: 'Сведения',
        agency: 'moj',
        lines: [
          [
            'Министерство юстиции Азербайджанской Республики',
            null,
            null,
            null,
            'Академия юстиции',
            null,
            null,
          ],
          ['Регистрация рождений', null, null, null, 'Обучение по теме торговли людьми', null, null],
          ['Показатель', '2022', '2023', null, 'Слушатели', 'Курсов', 'Обучено, чел.'],
          [
            'Зарегистрировано рождений в медицинских учреждениях',
            ...years('child.birth_registrations', 4388, 4746),
            null,
            'судьи',
            none(3),
            v('training.judges', 75, '2023', { agency: 'academy_of_justice' }),
          ],
          [
            'в том числе ранее не зарегистрированных рождений прошлых лет',
            ...years('child.birth_registrations.earlier_years', 398, 427),
            null,
            'адвокаты',
            none(2),
            v('training.barristers', 71, '2023', { agency: 'academy_of_justice' }),
          ],
        ],
      },
    ],
  },
  {
    file: 'u20_Vəkillər_Kollegiyası_cavab.docx',
    format: 'docx',
    sheets: [
      {
        name: 'Table 1',
        agency: 'bar',
        lines: [
          ['# Azərbaycan Respublikasının Vəkillər Kollegiyası'],
          [
            '# 2023-cü ildə insan alveri qurbanlarına vəkillər tərəfindən göstərilən hüquqi yardım barədə məlumat',
          ],
          ['Mərhələ', 'Yardım almış şəxslərin sayı'],
          ['İbtidai araşdırma zamanı', v('assistance.legal_aid.investigation', 58)],
          ['Məhkəmə baxışı zamanı', v('assistance.legal_aid.court', 47)],
          ['Ümumilikdə hüquqi və psixoloji yardım', v('assistance.legal_aid', 105)],
        ],
      },
      {
        name: 'Table 2',
        agency: 'bar',
        lines: [
          ['# Təlimlər'],
          ['Tədbir', 'İştirak etmiş vəkillər'],
          ['İnsan alveri qurbanlarının müdafiəsi mövzusunda kurs', v('training.barristers', 68)],
        ],
      },
    ],
  },
  {
    file: 'u27_Генпрокуратура_полугодия.ods',
    format: 'ods',
    sheets: [
      {
        name: 'Полугодия 2023',
        agency: 'general_prosecutor',
        lines: [
          ['Генеральная прокуратура Азербайджанской Республики'],
          ['Дела о торговле людьми по полугодиям 2023 года'],
          [],
          ['Наименование', 'I полугодие', 'II полугодие', 'За год'],
          ...(
            [
              ['Факты торговли людьми', 'prosecution.trafficking_facts', 81, 78],
              ['Возбуждённые уголовные дела', 'prosecution.criminal_cases_initiated', 7, 10],
              ['Лица, привлечённые к уголовной ответственности', 'prosecution.defendants', 8, 10],
              ['Уголовные дела, расследование которых завершено', 'prosecution.cases_investigated', 5, 6],
              ['Лица, дела которых переданы в суд', 'prosecution.sent_to_court', 6, 8],
            ] as const
          ).map(([words, figure, first, second]) => [
            words,
            v(figure, first, '2023-H1'),
            v(figure, second, '2023-H2'),
            v(figure, first + second),
          ]),
        ],
      },
      {
        name: 'Статьи УК',
        agency: 'general_prosecutor',
        lines: [
          ['Преступления с использованием информационных технологий'],
          ['Показатель', '2023', '2022', 'разница'],
          ['Всего фактов', ...falling('online.facts', 58, 4)],
          ['Уголовных дел по ст. 144-1', ...falling('online.criminal_cases.art_144_1', 3, 2)],
          ['Уголовных дел по ст. 243.1', ...falling('online.criminal_cases.art_243_1', 2, 3)],
        ],
      },
    ],
  },
];
