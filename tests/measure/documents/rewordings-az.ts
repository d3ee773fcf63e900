/** The same in Azerbaijani, each a short letter by itself. */
export const REWORDINGS_AZ: readonly string[] = [
  '2023-cü ildə 91 insan alveri qurbanı müəyyən edilmişdir ki, bu da əvvəlki illə müqayisədə 3 nəfər azdır. Onlardan 1 nəfəri kişi, 90 nəfəri qadındır.',
  'Müəyyən edilmiş zərərçəkmişlərin sayı 2022-ci ildəki 94 nəfərdən 2023-cü ildə 91 nəfərə enmişdir.',
  'Zərərçəkmişlərin 90-a yaxını qadındır. Türkiyədə 28, Rusiyada 28, Birləşmiş Ərəb Əmirliklərində 15 nəfər istismara məruz qalmışdır.',
  '2023-cü ildə doxsan bir zərərçəkmiş müəyyən edilmişdir, onların doxsanı qadındır.',
  'Hesabat ilində 16 cinayət işi başlanmışdır (2022-ci ildə 14). Təqsirləndirilən şəxs qismində 18 nəfər cəlb edilmişdir: 3 kişi və 15 qadın.',
  'Məhkəməyə 14 nəfər barəsində iş göndərilmişdir, onlardan 11-i qadın, 3-ü kişidir. Bu, 2022-ci illə müqayisədə 1 nəfər azdır.',
  'İnsan alveri faktlarının sayı 2 vahid artaraq 159 olmuşdur. Məcburi əmək üzrə 3, sənədlərin saxtalaşdırılması üzrə isə 44 fakt aşkar edilmişdir.',
  '2023-cü ildə “152” qaynar xəttinə 9 626 zəng daxil olmuşdur, 2022-ci ildə isə 9 823 zəng qeydə alınmışdı.',
  'Qaynar xəttə daxil olan zənglərin sayı 197 azalaraq 9 626-ya enmişdir.',
  'Paytaxtda yaşayan zərərçəkmişlər 24 nəfər, rayonlarda yaşayanlar 67 nəfər təşkil etmişdir.',
  'Zərərçəkmişlərin 6 nəfəri 18-25 yaşında, 50 nəfəri 25-35 yaşında, 35 nəfəri isə 35 yaşdan yuxarı olmuşdur.',
  'Ölkədaxili axtarışda olan 21 şübhəlidən 9-u tutulmuşdur. Axtarılanlardan 17 nəfər insan alverində, 3 nəfər fahişəliyə cəlb etmədə, 1 nəfər əxlaqsızlıq yuvası saxlamada şübhəlidir.',
  'Vəkillər Kollegiyasının üzvləri cəmi 105 nəfərə hüquqi yardım göstərmişdir: ibtidai araşdırmada 58, məhkəmədə 47 nəfərə.',
  '90 zərərçəkmişin hər birinə 700 manat birdəfəlik müavinət verilmişdir; 68 nəfər sığınacaqda yerləşdirilmişdir.',
];
