import { expect, test } from 'vitest';
import { identifiersInName, nameWithout } from '../../shared/domain/identifiers/in-name.ts';

test.each([
  ['Quliyeva_Aynur_Rauf_qızı.xlsx', '▒▒▒.xlsx'],
  ['quliyeva_aynur_2023.xlsx', '▒▒▒_2023.xlsx'],
  ['hesabat_Quliyev_2023.xlsx', 'hesabat_▒▒▒_2023.xlsx'],
  ['Sığınacaq Zülfüqarova Nigar', 'Sığınacaq ▒▒▒'],
  ['Aynur Quliyeva - şikayət.pdf', '▒▒▒ - şikayət.pdf'],
  ['Məmmədova A..xlsx', '▒▒▒.xlsx'],
  ['S.A. Quliyeva 2023', '▒▒▒ 2023'],
  ['Həsənli N.', '▒▒▒'],
  ['Rəhimzadə', '▒▒▒'],
  ['QULİYEVA AYNUR', '▒▒▒'],
  ['Aliyeva.Aynur.pdf', '▒▒▒.pdf'],
  ['Иванова Анна.docx', '▒▒▒.docx'],
  ['Список Иванов Пётр', 'Список ▒▒▒'],
  ['Re: Petrova Oksana', 'Re: ▒▒▒'],
  ['5AB1C2D.xlsx', '▒▒▒.xlsx'],
  ['arayış +994 50 123 45 67.docx', 'arayış ▒▒▒.docx'],
  ['victim_Tagiyeva_Leyla_reply.pdf', 'victim_▒▒▒_reply.pdf'],
])('a name that names somebody: %s', (name, without) => {
  expect(nameWithout(name)).toBe(without);
});

test.each([
  '01_DIN_IAQMBI_hesabat_2023.xlsx',
  '03_Генпрокуратура_2023_год.xls',
  'Реестр Документов',
  'Отчёт судов',
  'Кабинет Министров',
  'Саудовская Аравия',
  'spisok_dokumentov.xlsx',
  'Heydər Əliyev Fondu',
  'Heydər Əliyev adına mərkəz',
  'Ə.Əliyev küçəsi',
  'heydar_aliyev_airport',
  'Nərimanov rayonu',
  'Moldova Rumıniya',
  'Saratov',
  'IT2023A',
  'Nov 2023',
  'ZƏRƏRÇƏKMİŞLƏR',
  'Könüllülər',
  'Table 1',
  'Sheet1',
])('an ordinary name is left alone: %s', (name) => {
  expect(identifiersInName(name)).toEqual([]);
});
