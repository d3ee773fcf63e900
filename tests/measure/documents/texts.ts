/** A text that is not the reference, true as it stands, and each of the errors that are planted in it, one at a time. */
export interface OtherText {
  name: string;
  /** How it reaches the program. */
  as: 'md' | 'txt' | 'odt';
  text: string;
  /** `[what it says, what it is made to say]`, each found once. */
  planted: readonly (readonly [string, string])[];
}

const LETTER_AZ = `Baş Prokurorluğa

Nazirlər Kabinetinin 16.05.2023-cü il tarixli 158 saylı qərarına əsasən bildiririk ki, 2023-cü ildə ölkə üzrə 91 insan alveri qurbanı müəyyən edilmişdir (90 qadın, 1 kişi). 2022-ci ildə bu göstərici 94 olmuşdur, yəni 3 nəfər azalma qeydə alınmışdır.

Başlanmış cinayət işlərinin sayı 14-dən 16-ya yüksəlmişdir. Təqsirləndirilən 18 nəfərdən 15-i qadın, 3-ü kişidir.

“152” qaynar xəttinə 9 626 zəng daxil olmuşdur. Zərərçəkmişlərdən 24 nəfər paytaxtda, 67 nəfər isə digər şəhər və rayonlarda yaşamışdır.

Əlaqə telefonu: (+99412) 590-20-49`;

const SPEECH_AZ = `# Çıxış

Hörmətli həmkarlar!

Ötən il iki yüz altı hadisə qeydə alındı: 159 insan alveri, 3 məcburi əmək və 44 sənədlərin saxtalaşdırılması faktı.

Keçirilən 60 tədbirin 45-i rayonlarda (75%), 15-i isə Bakıda (25%) baş tutdu. Tədbirlərdə cəmi 1 250 nəfər iştirak etdi: 800 müəllim, 300 həkim və 150 polis əməkdaşı.

Yardım alanların sayı 80-dən 100-ə, yəni 25 faiz artdı.`;

const RELEASE_RU = `# Пресс-релиз

В 2023 году выявлена 91 жертва торговли людьми, из них 90 женщин и 1 мужчина. Это на 3 меньше, чем в 2022 году (94).

Количество возбуждённых уголовных дел выросло с 14 до 16. К ответственности привлечено 18 человек: 15 женщин и 3 мужчины.

Из 120 обращений рассмотрено 90 (75%), остальные 30 находятся на рассмотрении.

| Регион | 2022 | 2023 | Изменение |
|---|---|---|---|
| Баку | 12 | 15 | +3 |
| Гянджа | 8 | 6 | -2 |
| Сумгаит | 5 | 9 | +4 |
| Всего | 25 | 30 | +5 |`;

const QUESTIONNAIRE_EN = `# Questionnaire

1. How many victims were identified in 2023?

Total number of victims: 140
Women: 96
Men: 44

2. How many persons were trained?

| Group | Sessions | Persons |
|---|---|---|
| Police | 12 | 340 |
| Judges | 4 | 75 |
| Teachers | 9 | 206 |
| Total | 25 | 621 |

3. Budget

The budget rose from AZN 80,000 in 2022 to AZN 100,000 in 2023, an increase of 25%. Of the 48 applications received, 36 (75%) were granted and the remaining 12 were refused.`;

const OLD_REFERENCE = `# Yearly reference

20.04.2022

## Victims

In 2021 the number of identified victims was 98 (+5): 95 women and 3 men. Of them 40 were exploited in Turkiye, 30 in the United Arab Emirates and the remaining 28 in other countries.

As many as 25 (-3) criminal cases were initiated and 30 persons (-1, 20 women, 10 men) were brought in as defendants.

## Hotline

The hot line received 4,200 calls, 1,050 of them (25%) from the provinces; in 2020 there had been 4,000 calls, so that the number rose by 200 or 5%.`;

const ODT = `# Information note

Of the 50 children in care, 30 are boys and 20 are girls. Altogether 12 families applied and 9 of them (75%) were approved.

| Quarter | Cases |
|---|---|
| I | 10 |
| II | 14 |
| III | 9 |
| IV | 17 |
| Total | 50 |`;

const FOREIGN = `# Minutes of the dacha association

On 14 June 2024 the board met in room 12, Lenin street 45. Present were 7 of the 9 members, 2 were absent.

The roof was repaired at a cost of 1,250 euros: 800 for material and 450 for labour. Contributions of 18 owners brought in 3,600 euros.

Telephone: +49 30 1234567`;

export const OTHER_TEXTS: readonly OtherText[] = [
  {
    name: 'letter, az',
    as: 'md',
    text: LETTER_AZ,
    planted: [
      ['91 insan alveri qurbanı', '93 insan alveri qurbanı'],
      ['90 qadın, 1 kişi', '80 qadın, 1 kişi'],
      ['yəni 3 nəfər azalma', 'yəni 5 nəfər azalma'],
      ['nəfər azalma', 'nəfər artım'],
      ['16-ya yüksəlmişdir', '12-yə yüksəlmişdir'],
      ['yüksəlmişdir', 'azalmışdır'],
      ['15-i qadın', '13-ü qadın'],
      ['9 626 zəng', '9 262 zəng'],
    ],
  },
  {
    name: 'speech, az',
    as: 'txt',
    text: SPEECH_AZ,
    planted: [
      ['iki yüz altı', 'iki yüz on altı'],
      ['159 insan', '195 insan'],
      ['(75%)', '(57%)'],
      ['15-i isə', '25-i isə'],
      ['800 müəllim', '900 müəllim'],
      ['1 250 nəfər', '1 350 nəfər'],
      ['25 faiz', '20 faiz'],
      ['artdı', 'azaldı'],
    ],
  },
  {
    name: 'press release, ru',
    as: 'md',
    text: RELEASE_RU,
    planted: [
      ['90 женщин', '99 женщин'],
      ['на 3 меньше', 'на 4 меньше'],
      ['меньше', 'больше'],
      ['выросло', 'снизилось'],
      ['15 женщин', '14 женщин'],
      ['(75%)', '(65%)'],
      ['остальные 30', 'остальные 40'],
      ['| 9 | +4 |', '| 8 | +4 |'],
      ['| 30 | +5 |', '| 31 | +5 |'],
      ['| 6 | -2 |', '| 6 | +2 |'],
    ],
  },
  {
    name: 'questionnaire, en',
    as: 'md',
    text: QUESTIONNAIRE_EN,
    planted: [
      ['Women: 96', 'Women: 69'],
      ['victims: 140', 'victims: 104'],
      ['| 340 |', '| 304 |'],
      ['| 25 | 621 |', '| 26 | 621 |'],
      ['an increase of 25%', 'an increase of 52%'],
      ['rose from', 'fell from'],
      ['36 (75%)', '36 (57%)'],
      ['remaining 12', 'remaining 21'],
    ],
  },
  {
    name: 'old reference, en',
    as: 'md',
    text: OLD_REFERENCE,
    planted: [
      ['95 women', '59 women'],
      ['the remaining 28', 'the remaining 82'],
      ['20 women', '22 women'],
      ['(25%)', '(52%)'],
      ['rose by 200', 'rose by 300'],
      ['rose by', 'fell by'],
      ['or 5%', 'or 6%'],
      ['98 (+5)', '89 (+5)'],
    ],
  },
  {
    name: 'information note, odt',
    as: 'odt',
    text: ODT,
    planted: [
      ['30 are boys', '31 are boys'],
      ['(75%)', '(70%)'],
      ['| 14 |', '| 41 |'],
      ['| 50 |', '| 60 |'],
    ],
  },
  {
    name: 'nothing of ours, en',
    as: 'md',
    text: FOREIGN,
    planted: [
      ['7 of the 9', '6 of the 9'],
      ['800 for material', '700 for material'],
      ['Lenin street 45', 'Lenin street 54'],
    ],
  },
];
