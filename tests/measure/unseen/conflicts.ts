type Planted = readonly [
  id: string,
  figure: string,
  period: string,
  agencyA: string,
  valueA: number,
  fileA: string,
  agencyB: string,
  valueB: number,
  fileB: string,
  kind: 'value' | 'scope' | 'timing' | 'unit' | 'double-count',
  why: string,
];

/** Disagreements that were planted between the invented returns. */
export const CONFLICTS: Planted[] = [
  ['UC01', 'prosecution.criminal_cases_initiated', '2023', 'mia_thb', 16, 'u01_ГУБТЛ_форма_1-ТЛ_2023.xlsx', 'general_prosecutor', 17, 'u04_Baş_Prokurorluq_məktub.docx', 'scope', 'the prosecutor counts a case of its own'],
  ['UC02', 'victims.identified', '2023', 'mia_thb', 91, 'u01_ГУБТЛ_форма_1-ТЛ_2023.xlsx', 'mia_thb', 95, 'u23_Secretariat_summary_of_bodies.xlsx', 'value', 'the secretariat forwards another number'],
  ['UC03', 'referrals.ngo.clean_world', '2023', 'mia_shelter', 14, 'u30_Sığınacaq_QHT_göndərişlər.ods', 'ngo_clean_world', 16, 'u18_STK_Koalisyonu_2023.docx', 'scope', 'sent against received'],
  ['UC04', 'training.barristers', '2023', 'academy_of_justice', 71, 'u10_Минюст_2023.ods', 'bar', 68, 'u20_Vəkillər_Kollegiyası_cavab.docx', 'scope', 'enrolled against attended'],
  ['UC05', 'search.migration_channels', '2023', 'mia_thb', 8, 'u28_Axtarış_2023.xlsx', 'sbs', 9, 'u09_State_Border_Service_letter.docx', 'scope', 'the border service counts its own'],
  ['UC06', 'assistance.medical_treatment', '2023', 'mia_shelter', 3, 'u17_Убежище_и_Фонд_помощи.xlsx', 'moh', 5, 'u21_Минздрав_ответ.csv', 'scope', 'shelter only against all institutions'],
  ['UC07', 'child.birth_registrations', '2023', 'moj', 4746, 'u10_Минюст_2023.ods', 'moh', 4752, 'u21_Минздрав_ответ.csv', 'scope', 'registered against reported by institutions'],
  ['UC08', 'labour.inspection.fines', '2023', 'slis', 2_374_000, 'u07_DƏMX_yoxlamalar.csv', 'slis', 2374, 'u23_Secretariat_summary_of_bodies.xlsx', 'unit', 'thousands under the word AZN'],
  ['UC09', 'employment.vocational_courses', '2023', 'sea', 9518, 'u06_State_Employment_Agency_quarterly.xlsx', 'mlspp', 14_334, 'u15_ASAN_DOST_Monitorinq.xlsx', 'double-count', 'the ministry adds those sent by both of its bodies'],
  ['UC10', 'hotline.calls', '2023', 'mia', 9626, 'u19_Горячая_линия_152.xlsx', 'mia', 9601, 'u23_Secretariat_summary_of_bodies.xlsx', 'timing', 'as it stood before the year ended'],
  ['UC11', 'victims.by_country.iran_and_iraq', '2023', 'mia_thb', 4, 'u03_Zərərçəkənlər_arayış.xlsx', 'mia', 3, 'u26_MIA_series_2005-2023.xlsx', 'value', 'one person counted more'],
]; // prettier-ignore
