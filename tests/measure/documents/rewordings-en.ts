/** True sentences of the reference for 2023, said otherwise: `of` begins the paragraph that each takes the place of. */
export interface Rewording {
  of: string;
  text: string;
}

const VICTIMS = 'The 91 (-3) identified victims';
const CASES = 'As many as 16 (+2) criminal cases';
const WANTED = 'There were 21 (-2) suspects';

export const REWORDINGS_EN: readonly Rewording[] = [
  {
    of: VICTIMS,
    text: 'All of the victims identified in 2023 were citizens of Azerbaijan: 1 man and 90 women, 91 persons in total, which is 3 fewer than the year before. Of these, 15 had been exploited in the United Arab Emirates, 28 in Turkiye, 28 in the Russian Federation, 10 in Bahrain and 4 in Qatar; 2 had been subjected to forced labour at home.',
  },
  {
    of: VICTIMS,
    text: 'In 2022 there were 94 identified victims. In 2023 their number fell to 91, of whom 90 were women and one was a man.',
  },
  {
    of: VICTIMS,
    text: 'About 90 victims were identified. Turkiye and the Russian Federation accounted for 28 victims each, the United Arab Emirates for 15, Bahrain for 10 and Qatar for 4.',
  },
  {
    of: VICTIMS,
    text: 'Ninety-one victims, ninety of them women, were identified in 2023, three fewer than in 2022.',
  },
  {
    of: VICTIMS,
    text: '98.9% of the 91 identified victims were women; 28 of the victims (30.8%) had been exploited in Turkiye and as many in the Russian Federation.',
  },
  {
    of: CASES,
    text: 'The number of criminal cases initiated rose by 2 to 16; 18 persons were brought in as defendants, of them 3 men and 15 women, which is 2 more than in 2022.',
  },
  {
    of: CASES,
    text: 'Courts of law received the cases of 14 persons (11 women and 3 men), one fewer than last year, and 10 traffickers were found guilty, two fewer than last year. Investigation has been completed in 11 criminal cases, 3 of them of the years past.',
  },
  {
    of: CASES,
    text: '18 defendants, among them 15 women, were charged in 16 criminal cases. In 2022 there had been 14 cases and 16 defendants.',
  },
  {
    of: WANTED,
    text: 'Among the 21 suspects wanted locally, 3 were wanted for solicitation of prostitution, 1 for brothel running and 17 for human trafficking. Nine of them were detained, 5 of these for human trafficking.',
  },
  {
    of: WANTED,
    text: 'Nine suspects wanted locally were detained and transferred to the prosecution authorities, including 5 human trafficking suspects; 21 had been wanted, compared with 23 in 2022.',
  },
  {
    of: 'Besides, 12 (+1) persons suspected',
    text: 'Via the channels of the Interpol 12 persons suspected of trafficking are sought internationally, one more than last year (11).',
  },
  {
    of: 'At the same time, 58 (+54) facts',
    text: 'Information technologies were used in 58 facts, against 4 in 2022. Three criminal cases were opened under Article 144-1 and 2 under Article 243.1, the latter with regards to 20 facts (5 in 2022).',
  },
  {
    of: '6 of the victims were aged 18-25',
    text: '35 victims were older than 35, 50 were between 25 and 35 and 6 between 18 and 25 years of age. 67 victims had lived in towns and provinces and 24 in the capital. During 2023, 17 victims had been exploited, and 74 in the years 2016-2022.',
  },
  {
    of: '6 of the victims were aged 18-25',
    text: 'Some 26% of the victims (24 of 91) were residents of the capital city. The other 67 came from the towns and provinces.',
  },
  {
    of: 'The purposeful action to protect',
    text: '68 victims were put up at the shelter of the Ministry, 6 fewer than in the year before, and each of 90 victims received a lump-sum allowance of AZN 700.',
  },
  {
    of: 'Also during the reporting period, 98 (-2)',
    text: 'An allowance of AZN 5,300 from the Human Trafficking Victims Aid Fund was given to each of 98 actual and potential victims; a year earlier there were 100 of them and the allowance was AZN 5,350.',
  },
  {
    of: 'The contracted members of the Bar Collegium',
    text: 'In total 105 people were provided with legal and psychological aid by members of the Bar Collegium: 58 during criminal investigation and 47 with judicial reviews.',
  },
  {
    of: 'The ‘152’ Hot Line received',
    text: 'Almost 10 thousand calls (9,626) came in to the ‘152’ Hot Line, 197 fewer than in 2022.',
  },
  {
    of: 'Of the 67 human trafficking victims referred to the Social Services Agency',
    text: 'The Social Services Agency aided 49 victims psychologically and 2 medically; 3 were placed on vocational training courses and one was forwarded to the State Employment Agency. 67 victims had been referred to it.',
  },
  {
    of: 'The police raids of the period',
    text: 'In the police raids 345 parents were handled as prescribed by the law for inciting minors; the minors identified numbered 342. The commissions received 504 files.',
  },
  {
    of: 'Specifically, 14 human trafficking victims',
    text: 'Employment was found for 10 victims, 14 were put on vocational training courses, 11 received addressed social aid, 8 got IDs, 3 received medical treatment, 2 temporary abode permits and one a surgical operation.',
  },
  {
    of: 'Acting on the request of the State Migration Service',
    text: 'Overseas nationals received 5,441 work permits; another 4,773 had their permits extended.',
  },
];
