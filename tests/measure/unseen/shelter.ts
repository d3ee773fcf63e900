import { falling, type ReturnSpec } from './cells.ts';

/** The shelter and the fund of the ministry. */
export const SHELTER: ReturnSpec = {
  file: 'u17_Убежище_и_Фонд_помощи.xlsx',
  format: 'xlsx',
  sheets: [
    {
      name: '2023',
      agency: 'mia_shelter|mia',
      lines: [
        ['Убежище для жертв торговли людьми при МВД'],
        ['Помощь жертвам торговли людьми в 2023 году'],
        [],
        ['№ п/п', 'Вид помощи', '2023 г.', '2022 г.', 'Отклонение'],
        ['1', 'Размещено в убежище жертв, чел.', ...falling('assistance.shelter.placed', 68, 74)],
        [
          '2',
          'Направлено на профессиональные курсы, чел.',
          ...falling('assistance.vocational_courses', 14, 17),
        ],
        ['3', 'Трудоустроено, чел.', ...falling('assistance.employment', 10, 8)],
        ['4', 'Оформлено удостоверений личности, чел.', ...falling('assistance.identity_documents', 8, 11)],
        [
          '5',
          'Выдано разрешений на временное проживание иностранным жертвам',
          ...falling('assistance.temporary_permits', 2, 1),
        ],
        ['6', 'Проведена хирургическая операция, чел.', ...falling('assistance.surgery', 1, 2)],
        ['7', 'Прошли лечение, чел.', ...falling('assistance.medical_treatment', 3, 6)],
        ['8', 'Назначена адресная социальная помощь, чел.', ...falling('assistance.social_aid', 11, 9)],
        ['9', 'Возвращены в семьи, чел.', ...falling('assistance.returned_to_families', 34, 30)],
        [
          '10',
          'Предоставлен срок на восстановление и размышление, чел.',
          ...falling('assistance.recovery_period.recipients', 10, 8),
        ],
        ['', 'Дети жертв:', null, null, null],
        [
          '11',
          'обеспечены школьными принадлежностями',
          ...falling('assistance.children.school_supplies', 19, 16),
        ],
        ['12', 'устроены в детский сад', ...falling('assistance.children.preschool', 2, 3)],
        [
          '13',
          'получили свидетельство о рождении',
          ...falling('assistance.children.birth_certificates', 17, 14),
        ],
        ['14', 'назначены алименты', ...falling('assistance.children.alimony', 11, 7)],
        [],
        ['Фонд помощи жертвам торговли людьми'],
        ['', 'Показатель', '2023 г.', '2022 г.', 'Отклонение'],
        [
          '1',
          'Получили пособие из Фонда фактические и потенциальные жертвы, чел.',
          ...inFund(falling('assistance.aid_fund.recipients', 98, 100)),
        ],
        ['2', 'Сумма пособий Фонда, манат', ...inFund(falling('assistance.aid_fund.amount', 5300, 5350))],
      ],
    },
  ],
};

function inFund(cells: ReturnType<typeof falling>): ReturnType<typeof falling> {
  return cells.map((cell) => ({
    ...cell,
    keys: cell.keys.map((key) => ({ ...key, agency: 'mia_aid_fund' })),
  }));
}
