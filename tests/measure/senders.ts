/** Who sent a file of the public returns, by the number that its name begins with. */
const SENDERS: Record<string, string> = {
  '01': 'mia_thb',
  '02': 'mia_thb',
  '03': 'general_prosecutor',
  '04': 'courts_grave',
  '05': 'mlspp',
  '06': 'sms',
  '07': 'sbs',
  '08': 'moj',
  '09': 'mse',
  '10': 'scfwca',
  '11': 'moc',
  '12': 'ombudsman',
  '13': 'asan_agency',
  '14': 'ssa',
  '15': 'mia_shelter',
  '16': 'ngo_coalition',
  '17': 'ngo_womens_initiative',
  '18': 'mia',
  '19': 'bar',
  '20': 'mia',
  '21': 'phrc',
  '22': 'moh',
  '23': 'national_coordinator',
};

export const senderOf = (file: string): string | undefined => SENDERS[file.slice(0, 2)];
