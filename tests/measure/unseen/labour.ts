import { change, none, quarters, v, years, type ReturnSpec } from './cells.ts';

/** Returns of the labour ministry and its bodies, and of the migration and border services. */
export const LABOUR: ReturnSpec[] = [
  {
    file: 'u06_State_Employment_Agency_quarterly.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Quarterly',
        agency: 'sea',
        lines: [
          ['State Employment Agency', '<', '<', '<', '<', '<', '<'],
          ['Employment support provided in 2023', '<', '<', '<', '<', '<', '<'],
          [],
          ['No', 'Service', '2023', '<', '<', '<', '<'],
          ['^', '^', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
          [
            '1',
            'Registered jobseekers and unemployed',
            ...quarters('employment.jobseekers', [31_204, 28_991, 29_477, 28_726]),
          ],
          [
            '2',
            'Jobseekers who found work through the agency',
            ...quarters('employment.placed', [287, 312, 301, 298]),
          ],
          ['3', 'Placed under the quota', ...quarters('employment.placed_by_quota', [655, 702, 688, 706])],
          [
            '4',
            'Engaged in paid public works',
            ...quarters('employment.public_works', [1302, 1511, 1466, 1349]),
          ],
          [
            '5',
            'Joined the self-employment programme',
            ...quarters('employment.self_employment', [3904, 4611, 4502, 4345]),
          ],
          [
            '6',
            'Awarded unemployment insurance benefit',
            ...quarters('employment.unemployment_insurance', [2011, 2144, 2090, 2125]),
          ],
          [
            '7',
            'Referred to vocational training',
            ...quarters('employment.vocational_courses', [2287, 2409, 2398, 2424]),
          ],
          [
            '8',
            'Received career guidance and advice',
            ...quarters('employment.advisory_services', [70_112, 71_004, 69_870, 70_543]),
          ],
        ],
      },
      {
        name: 'Children',
        agency: 'sea',
        lines: [
          ['Career orientation for children without parental care and children with health problems, 2023'],
          ['Activity', 'Children'],
          [
            'Took part in career planning seminars and consultations',
            v('child.career_seminars.children', 290),
          ],
          [
            'Graduates of childcare institutions in vocational training',
            v('child.graduates.vocational_training', 6),
          ],
          [
            'Graduates of childcare institutions in the self-employment programme',
            v('child.graduates.self_employment', 2),
          ],
        ],
      },
    ],
  },
  {
    file: 'u07_DƏMX_yoxlamalar.csv',
    format: 'csv',
    separator: ';',
    sheets: [
      {
        name: '',
        agency: 'slis',
        lines: [
          ['Dövlət Əmək Müfəttişliyi Xidməti'],
          ['Müqaviləsiz əməyə qarşı yoxlamalar'],
          ['Göstərici', 'Ölçü', '2022-ci il', '2023-cü il', 'Fərq'],
          [
            'Müqaviləsiz işlədilmə halları',
            'hal',
            ...years('labour.inspection.uncontracted_cases', 369, 512),
            change('labour.inspection.uncontracted_cases', 143),
          ],
          [
            'Müqaviləsiz işlətməyə görə cərimələr',
            'min manat',
            v('labour.inspection.fines', 1_782_100, '2022', { show: '1782,1' }),
            v('labour.inspection.fines', 2_374_000, '2023', { show: '2374,0' }),
            change('labour.inspection.fines', 591_900, '591,9'),
          ],
          [
            'Əmək funksiyasına aid olmayan işə məcbur edilən işçilər',
            'nəfər',
            v('labour.inspection.forced_unrelated_work', 3, '2022'),
            v('labour.inspection.forced_unrelated_work', 1),
            change('labour.inspection.forced_unrelated_work', -2),
          ],
          [
            '15 yaşınadək uşaqların işlədilməsi halları',
            'hal',
            v('labour.child_employment_cases', 4, '2022'),
            v('labour.child_employment_cases', 2),
            change('labour.child_employment_cases', -2),
          ],
          ['Xidməti avtomobillər', 'ədəd', none(19), none(21), none(2)],
        ],
      },
    ],
  },
  {
    file: 'u08_Devlet_Göç_Servisi_2023.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Çalışma izinleri',
        agency: 'sms',
        lines: [
          ['Devlet Göç Servisi'],
          ['Yabancılara ilişkin çalışma izinleri (2022–2023)'],
          [],
          ['Yıl', 'Verilen', 'Süresi uzatılan', 'Toplam'],
          [
            '2022',
            v('employment.work_permits.issued', 5120, '2022'),
            v('employment.work_permits.extended', 4418, '2022'),
            v('extra.work_permits.total', 9538, '2022'),
          ],
          [
            '2023',
            v('employment.work_permits.issued', 5441),
            v('employment.work_permits.extended', 4773),
            v('extra.work_permits.total', 10_214),
          ],
        ],
      },
    ],
  },
  {
    file: 'u09_State_Border_Service_letter.docx',
    format: 'docx',
    sheets: [
      {
        name: 'Table 1',
        agency: 'sbs',
        lines: [
          ['# State Border Service of the Republic of Azerbaijan'],
          [
            '# In reply to your request we send the results of 2023. The first half-year is given separately.',
          ],
          ['', 'January–June 2023', 'January–December 2023'],
          [
            'Migration channels uncovered',
            v('search.migration_channels', 4, '2023-H1'),
            v('search.migration_channels', 9),
          ],
          [
            'Persons detained and expelled from the country',
            v('search.persons_evicted', 71, '2023-H1'),
            v('search.persons_evicted', 154),
          ],
          ['Leaflets handed out at border crossings', none(2400), none(5100)],
        ],
      },
    ],
  },
  {
    file: 'u15_ASAN_DOST_Monitorinq.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Könüllülər',
        agency: 'asan_agency',
        lines: [
          ['Vətəndaşlara Xidmət və Sosial İnnovasiyalar üzrə Dövlət Agentliyi'],
          ['2023-cü ildə keçirilmiş təlimlər'],
          ['Təlim', 'Tarix', 'İştirakçı'],
          [
            'İnsan alverinə qarşı mübarizə mövzusunda ASAN könüllüləri',
            '12–14 aprel',
            v('training.asan_volunteers', 53),
          ],
          ['Komputer savadlılığı', '3 may', none(88)],
        ],
      },
      {
        name: 'Çoxmərtəbəli',
        agency: 'lrmc',
        lines: [
          ['Əmək Münasibətlərinin Monitorinqi Mərkəzi'],
          ['Tikilməkdə olan çoxmərtəbəli binalarda monitorinq', '<', '<'],
          ['', '2023', 'ölçü vahidi'],
          ['Yoxlanılmış tikinti obyektləri', v('labour.high_rises.inspected', 32), 'bina'],
          ['Müqaviləsiz çalışdırılan fəhlələr', v('labour.high_rises.uncontracted_workers', 47), 'nəfər'],
          ['Cərimələnmiş işəgötürənlər', v('labour.high_rises.employers_fined', 13), 'işəgötürən'],
          [
            'Tətbiq edilmiş cərimələr',
            v('labour.high_rises.fines', 123_000, '2023', { show: '123 000' }),
            'AZN',
          ],
        ],
      },
      {
        name: 'Seminarlar',
        agency: 'mlspp',
        lines: [
          ['Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi'],
          ['Maarifləndirmə işi, 2023-cü il üzrə'],
          ['Tədbirin adı', 'Göstərici', 'Say'],
          ['İşçi hüquqları və məcburi əməklə bağlı seminarlar', 'seminar', v('labour.sessions', 60)],
          ['', 'iştirak etmiş işəgötürənlər və nümayəndələr', v('labour.session_participants', 6500)],
          [
            '“İnsan alverinin qurbanı olmayın” bukletinin tirajı',
            'nüsxə',
            v('awareness.booklets.mlspp', 3000),
          ],
          ['Peşə kursları', 'kurslara cəlb edilmiş şəxslər', v('employment.vocational_courses', 14_334)],
          [
            'Uşaq hüquqları',
            'övladlığa götürülmüş və nəzarətdə olan uşaqlar',
            v('child.adoption.monitored', 23),
          ],
        ],
      },
    ],
  },
  {
    file: 'u16_Social_Services_Agency.csv',
    format: 'csv',
    separator: ',',
    sheets: [
      {
        name: '',
        agency: 'ssa',
        lines: [
          ['Social Services Agency'],
          ['Assistance to victims and potential victims of trafficking, 2023'],
          ['Group', 'Assistance', '2022', '2023'],
          ['Victims of trafficking', 'Referred to the Agency', ...years('referrals.ssa', 71, 67)],
          ['Victims of trafficking', 'Psychological help', ...years('referrals.ssa.psychological', 52, 49)],
          ['Victims of trafficking', 'Medical help', ...years('referrals.ssa.medical', 5, 2)],
          [
            'Victims of trafficking',
            'Sent to vocational courses',
            ...years('referrals.ssa.vocational_courses', 4, 3),
          ],
          [
            'Victims of trafficking',
            'Directed to the employment service',
            ...years('referrals.ssa.employment', 2, 1),
          ],
          ['Potential victims', 'Identified', ...years('potential.identified', 33, 37)],
          ['Potential victims', 'Legal help', ...years('potential.legal', 12, 16)],
          ['Potential victims', 'Psychological help', ...years('potential.psychological', 9, 7)],
          ['Potential victims', 'Medical help', ...years('potential.medical', 2, 1)],
          [
            'Potential victims',
            'Sent to vocational courses',
            ...years('potential.vocational_courses', 11, 15),
          ],
        ],
      },
    ],
  },
];
