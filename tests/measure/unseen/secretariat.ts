import { v, type Content, type ReturnSpec } from './cells.ts';

/** Body, words, figure, unit, 2022, 2023. */
type Line = [body: string, agency: string, words: string, figure: string, before: number, now: number];

const SUMMARY: Line[] = [
  [
    'Chief Office against Trafficking in Humans',
    'mia_thb',
    'Trafficking facts detected',
    'prosecution.trafficking_facts',
    157,
    159,
  ],
  [
    'Chief Office against Trafficking in Humans',
    'mia_thb',
    'Criminal cases opened',
    'prosecution.criminal_cases_initiated',
    14,
    16,
  ],
  [
    'Chief Office against Trafficking in Humans',
    'mia_thb',
    'Victims identified',
    'victims.identified',
    94,
    95,
  ],
  [
    'General Prosecutor’s Office',
    'general_prosecutor',
    'Criminal cases opened',
    'prosecution.criminal_cases_initiated',
    15,
    17,
  ],
  [
    'Grave Offences Court',
    'courts_grave',
    'Persons convicted of trafficking',
    'prosecution.convicted',
    12,
    10,
  ],
  [
    'State Migration Service',
    'sms',
    'Work permits granted to foreigners',
    'employment.work_permits.issued',
    5120,
    5441,
  ],
  [
    'State Migration Service',
    'sms',
    'Work permits prolonged',
    'employment.work_permits.extended',
    4418,
    4773,
  ],
  [
    'State Employment Agency',
    'sea',
    'Persons placed under the quota',
    'employment.placed_by_quota',
    2604,
    2751,
  ],
  [
    'State Employment Agency',
    'sea',
    'Persons sent to vocational training courses',
    'employment.vocational_courses',
    9311,
    9518,
  ],
  [
    'State Labour Inspection Service',
    'slis',
    'Cases of work without a contract',
    'labour.inspection.uncontracted_cases',
    369,
    512,
  ],
  [
    'State Labour Inspection Service',
    'slis',
    'Fines for work without a contract, AZN',
    'labour.inspection.fines',
    1782,
    2374,
  ],
  ['Ministry of Internal Affairs', 'mia', 'Calls received by the 152 hot line', 'hotline.calls', 9823, 9601],
  [
    'Ministry of Justice',
    'moj',
    'Births registered at medical institutions',
    'child.birth_registrations',
    4388,
    4746,
  ],
  [
    'State Family, Women’s and Children’s Problems Committee',
    'scfwca',
    'Early marriages prevented',
    'child.early_marriages_curbed',
    271,
    293,
  ],
  ['Ministry of Culture', 'moc', 'Awareness events', 'awareness.culture_events', 88, 104],
  ['Social Services Agency', 'ssa', 'Victims referred to the agency', 'referrals.ssa', 71, 67],
  ['Shelter', 'mia_shelter', 'Victims accommodated in the shelter', 'assistance.shelter.placed', 74, 68],
  ['Bar Collegium', 'bar', 'Persons given legal aid', 'assistance.legal_aid', 98, 105],
  [
    'Public Health and Reforms Centre',
    'phrc',
    'Articles published on the Healthy Child portal',
    'awareness.portal.articles',
    412,
    583,
  ],
];

const SERIES: [year: number, facts: number, victims: number, court: number, convicted: number][] = [
  [2005, 153, 74, 35, 22], [2006, 141, 81, 38, 25], [2007, 118, 67, 34, 27], [2008, 69, 78, 30, 24], [2009, 80, 91, 33, 29],
  [2010, 36, 53, 31, 26], [2011, 27, 29, 28, 23], [2012, 24, 53, 26, 21], [2013, 31, 58, 25, 20], [2014, 29, 58, 24, 19],
  [2015, 98, 63, 29, 22], [2016, 118, 68, 27, 21], [2017, 142, 71, 26, 20], [2018, 145, 98, 24, 18], [2019, 154, 91, 23, 20],
  [2020, 149, 94, 17, 14], [2021, 151, 95, 16, 14], [2022, 157, 94, 15, 12], [2023, 159, 91, 14, 10],
]; // prettier-ignore

/** What the co-ordinator's secretariat forwards for others, and the series behind the slides. */
export const SECRETARIAT: ReturnSpec[] = [
  {
    file: 'u23_Secretariat_summary_of_bodies.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Summary',
        agency: 'national_coordinator',
        lines: [
          [
            'Secretariat of the National Co-ordinator of the Action against Trafficking in Humans',
            '<',
            '<',
            '<',
            '<',
          ],
          ['Summary of the replies received from the bodies', '<', '<', '<', '<'],
          [],
          ['No', 'Body', 'Indicator', '2023', '2022'],
          ...SUMMARY.map(([body, agency, words, figure, before, now], at): Content[] => [
            at + 1,
            body,
            words,
            v(figure, now, '2023', { agency }),
            v(figure, before, '2022', { agency }),
          ]),
        ],
      },
      {
        name: 'Replies and acts',
        agency: 'national_coordinator',
        lines: [
          ['Work of the secretariat in 2023'],
          ['What', 'How many'],
          [
            'Central executive authorities that sent a report',
            v('compilers.central_executive_authorities', 32),
          ],
          ['Local executive authorities that sent a report', v('compilers.local_executive_authorities', 68)],
          ['Presidential decrees amended', v('legal.decrees_amended', 1, '2023', { agency: 'president' })],
          [
            'Cabinet of Ministers resolutions amended',
            v('legal.resolutions_amended', 1, '2023', { agency: 'cabinet_of_ministers' }),
          ],
        ],
      },
    ],
  },
  {
    file: 'u26_MIA_series_2005-2023.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Series',
        agency: 'mia',
        lines: [
          ['Ministry of Internal Affairs', '<', '<', '<', '<'],
          ['Action against trafficking in human beings, 2005–2023', '<', '<', '<', '<'],
          ['Year', 'Trafficking facts', 'Victims identified', 'Persons sent to court', 'Persons convicted'],
          ...SERIES.map(([year, facts, victims, court, convicted]): Content[] => [
            year,
            v('prosecution.trafficking_facts', facts, String(year)),
            v('victims.identified', victims, String(year)),
            v('prosecution.sent_to_court', court, String(year)),
            v('prosecution.convicted', convicted, String(year)),
          ]),
        ],
      },
      {
        name: 'Countries',
        agency: 'mia',
        lines: [
          ['Countries where the victims identified in 2023 were exploited'],
          ['Country', 'Persons'],
          ['Türkiye', v('victims.by_country.turkiye', 28)],
          ['Russian Federation', v('victims.by_country.russia', 28)],
          ['United Arab Emirates', v('victims.by_country.uae', 15)],
          ['Bahrain', v('victims.by_country.bahrain', 10)],
          ['Qatar', v('victims.by_country.qatar', 4)],
          ['Iran and Iraq', v('victims.by_country.iran_and_iraq', 3)],
          ['Azerbaijan (forced labour)', v('victims.by_country.azerbaijan', 2)],
        ],
      },
    ],
  },
];
