import type { Words } from '../words.ts';

export const tour: Words['tour'] = {
  name: 'Qısa tanışlıq',
  skip: 'Tanışlıqdan çıx',
  back: 'Geri',
  next: 'Növbəti',
  done: 'Başla',
  at: (step, of) => `${step} / ${of}`,
  steps: {
    files: {
      title: 'Fayllar buradan daxil olur',
      text: 'Qurumların göndərdiyi faylı və ya bütöv qovluğu pəncərənin istənilən yerinə atın və ya Ctrl I basın. Hər xana oxunur. Heç nə itmir və heç nə təxmin edilmir.',
    },
    question: {
      title: 'Xananın nə demək olduğunu siz deyirsiniz',
      text: 'Xana iki cür oxuna bildikdə proqram soruşur. Düzgün oxunuşun nömrəsini basın, növbəti suala keçəcək.',
    },
    decide: {
      title: 'Mənbələr fərqləndikdə qərarı siz verirsiniz',
      text: 'Hər sütun bir qurumun dediyidir. Qəbul ediləcək rəqəmi seçin, səbəbini yazın və təklif edin. Cədvəldəki xanası bir düymə ilə açılır: O.',
    },
    confirm: {
      title: 'İkinci şəxs təsdiq edir',
      text: 'Heç kim öz təklifini özü təsdiq etmir. Bu təklif üçün ikinci şəxs sizsiniz; kimin işlədiyi yuxarıda sağda seçilir.',
    },
    checks: {
      title: 'Hər şey yenidən toplanır',
      text: 'Cəmlər, hissələr və fərqlər bir-biri ilə tutuşdurulur, hesablama açıq yazılır. Səhvi düzəldin, düzgün olanı izah edin, qurumdan soruşun.',
    },
    export: {
      title: 'Nəticə Word layihəsidir',
      text: 'Ctrl E onu istənilən vaxt yazır. Açıq qalanlar sənəddə işarələnir və siyahıda göstərilir. Hər dəyişiklik dərhal saxlanılır, Ctrl Z onu geri alır.',
    },
  },
};
