import { falling, v, years, type ReturnSpec } from './cells.ts';

/** Returns of and about non-governmental organisations. */
export const ORGANISATIONS: ReturnSpec[] = [
  {
    file: 'u18_STK_Koalisyonu_2023.docx',
    format: 'docx',
    sheets: [
      {
        name: 'Table 1',
        agency: 'ngo_coalition',
        lines: [
          ['# İnsan Ticaretine Karşı Sivil Toplum Kuruluşları Koalisyonu'],
          ['# 2023 yılında kuruluşlara yönlendirilen mağdurlar'],
          ['Kuruluş', 'Yardım alan mağdur sayısı'],
          ['Temiz Dünya', v('referrals.ngo.clean_world', 16, '2023', { agency: 'ngo_clean_world' })],
          [
            'Azerbaycan Çocukları',
            v('referrals.ngo.children_of_azerbaijan', 10, '2023', { agency: 'ngo_children_az' }),
          ],
          ['Temas', v('referrals.ngo.contact', 7, '2023', { agency: 'ngo_contact' })],
          ['Aile Dünyası', v('referrals.ngo.family_world', 16, '2023', { agency: 'ngo_family_world' })],
          ['Toplam', v('extra.referrals.ngo.part', 49)],
        ],
      },
      {
        name: 'Table 2',
        agency: 'ngo_coalition',
        lines: [
          ['# Koalisyon'],
          ['Gösterge', '2023'],
          ['Koalisyona üye sivil toplum kuruluşları', v('ngo.coalition_members', 45)],
        ],
      },
    ],
  },
  {
    file: 'u29_QHT_Agentliyi_layihələr.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Layihələr',
        agency: 'ngo_support_agency',
        lines: [
          ['Qeyri-Hökumət Təşkilatlarına Dövlət Dəstəyi Agentliyi'],
          ['İnsan alveri mövzusunda maliyyələşdirilmiş QHT layihələri'],
          ['', '2022', '2023'],
          ['Layihələrin sayı', ...years('ngo.projects_financed', 9, 11)],
          [
            'Layihələrin ümumi dəyəri, min manat',
            v('ngo.projects_amount', 81_500, '2022', { show: 81.5 }),
            v('ngo.projects_amount', 94_000, '2023', { show: 94 }),
          ],
        ],
      },
    ],
  },
  {
    file: 'u30_Sığınacaq_QHT_göndərişlər.ods',
    format: 'ods',
    sheets: [
      {
        name: 'Göndərişlər',
        agency: 'mia_shelter|mia',
        lines: [
          ['İnsan Alveri Qurbanları üçün Sığınacaq'],
          ['2023-cü ildə sığınacaqdan digər qurumlara yönəldilmiş zərərçəkənlər (nəfər)'],
          ['Hara', '2023', '2022', '+/–'],
          ['QHT-lərə cəmi', ...falling('referrals.ngo', 67, 63, true)],
          ['– “Təmiz Dünya” Qadınlara Yardım İB', ...falling('referrals.ngo.clean_world', 14, 15, true)],
          ['– “Azərbaycan Uşaqları” İB', ...falling('referrals.ngo.children_of_azerbaijan', 10, 8, true)],
          ['– “Təmas” Regional İnkişaf İB', ...falling('referrals.ngo.contact', 7, 9, true)],
          ['– “Ailə Dünyası” İB', ...falling('referrals.ngo.family_world', 16, 12, true)],
          [
            '– “XXI əsrin qadınları” və “Qadın təşəbbüsü”',
            ...falling('referrals.ngo.women_21st_and_womens_initiative', 20, 19, true),
          ],
          ['Sosial Xidmətlər Agentliyinə', ...falling('referrals.ssa', 67, 71, true)],
          ['Birdəfəlik müavinət verilib', ...falling('assistance.lump_sum.recipients', 90, 94, true)],
        ],
      },
    ],
  },
];
