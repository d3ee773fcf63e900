import { notAsWrittenAz, notFinalAz } from './gate.ts';
import { NO_REPAIR_AZ } from './no-repair.ts';
import { NOT_TAKEN_AZ } from './not-taken.ts';
import { lookProblemsAz } from './look-problem.ts';
import { textProblemsAz } from './text-problem.ts';
import { breakInvalidAz } from './break-problem.ts';
import { refusalAz } from './refusal.ts';
import { problemAz } from './catalogue-problem-az.ts';
import { dottedDay } from '../../domain/periods/day.ts';
import type { ServiceError } from '../../domain/errors/service-error.ts';
import { assertNever } from '../../result.ts';
import { SCREEN_AZ, screenNumber } from '../number-words.ts';
import { readErrorAz } from './read-error-az.ts';
import { notAsSeenAz } from './seen-news-az.ts';
import { storeErrorAz } from './store-error-az.ts';

const perhaps = (near: readonly string[]): string =>
  near.length === 0 ? ' Hamısının siyahısı kataloqdadır.' : ` Bəlkə bunlardan biri: ${near.join(', ')}?`;
const listed = (names: readonly string[]): string => (names.length === 0 ? 'yoxdur' : names.join(', '));
/** The day of an instant: `31.12.2023`. */
const day = (at: string): string => dottedDay(at.slice(0, 10));

const WHY = {
  'no permission': 'bu qovluğa yazmağa icazə yoxdur, başqa qovluq seçin',
  'disk full': 'diskdə yer yoxdur, başqa yer seçin',
  'open elsewhere': 'fayl başqa proqramda (Word?) açıqdır, onu orada bağlayın və ya başqa adla saxlayın',
  'no folder': 'bu adda qovluq yoxdur, onu yaradın və ya başqasını seçin',
  'name too long': 'ad bu disk üçün çox uzundur, daha qısa ad seçin',
  'a directory': 'bu adda qovluq var, başqa ad seçin',
  'no file': 'bu ad fayla deyil, qurğuya və ya bənzərinə aiddir, başqa ad seçin',
  'a workspace':
    'bu ad iş faylına, onun nüsxəsinə, jurnalına və ya kilidinə aiddir; onlar heç vaxt əvəz olunmur, başqa ad seçin',
  'a delivery': 'bu, qəbul edilmiş fayldır; belə fayllar heç vaxt əvəz olunmur, başqa ad seçin',
  'not ours': 'bu adda fayl var və o, bu proqramın yazdığı kimi deyil; başqa ad seçin',
} as const;

/** What a person reads: what is wrong, where, and what to do; one Azerbaijani sentence. */
export function serviceErrorAz(error: ServiceError): string {
  switch (error.tag) {
    case 'WorkspaceMissing':
    case 'WorkspaceExists':
    case 'NotAWorkspace':
    case 'NewerWorkspace':
    case 'ForeignSchema':
    case 'WorkspaceDamaged':
    case 'WorkspaceLocked':
    case 'WorkspaceHeld':
    case 'WorkspaceReadOnly':
    case 'ActsMayBeMissing':
    case 'CopyNotKept':
    case 'NameNotUsable':
    case 'DiskFull':
    case 'FolderMissing':
      return storeErrorAz(error);
    case 'FileNotRead':
      return readErrorAz(error.file, error.error);
    case 'PersonUnknown':
      return `“${error.name}” burada hələ işləmir: onu şəxslər menyusundan əlavə edin.`;
    case 'PersonExists':
      return `“${error.name}” artıq “${error.known}” adı ilə buradadır: həmin addan istifadə edin və ya fərqlənən ad yazın.`;
    case 'NameTooLong':
      return `Adda ${error.length} işarə var, ən çoxu ${error.most} ola bilər: onu qısaldın.`;
    case 'NameEmpty':
      return 'Ad yazılmayıb: onu yazın.';
    case 'ReasonMissing':
      return 'Səbəb yazılmalıdır: o, cavabla və ya qərarla birlikdə saxlanılır.';
    case 'OwnDraft':
      return `“${error.file}” Arayışın özünün yazdığı layihədir və ya rəqəmləri ondan köçürülüb: qurumun məlumatı kimi qəbul edilmir, çünki öz rəqəmlərimiz mənbə kimi geri qayıdardı. Onu iş faylı ilə müqayisə edin: Arayış, Qayıtmış layihə.`;
    case 'SameBytes':
      return `“${error.file}” artıq qəbul edilmiş ${error.delivery} nömrəli faylla (${error.deliveryFile}) eynidir: heç nə etmək lazım deyil.`;
    case 'AgencyUnknown':
      return `“${error.agency}” adlı qurum yoxdur.${perhaps(error.near)}`;
    case 'PeriodInvalid':
      return `“${error.period}” dövr deyil: 2023, 2023-H1, 2023-Q2, 2023-05 və ya 2005-2023 kimi yazın (iş faylı bir il üçündür).`;
    case 'NotNextYear':
      return `Bu iş faylından yalnız növbəti il (${error.next}) başlana bilər, ${error.period} yox: həmin ili seçin.`;
    case 'DayInvalid':
      return `“${error.text}” tarix deyil: 15.02.2024 və ya 2024-02-15 kimi yazın.`;
    case 'LayoutUnknown':
      return `“${error.layout}” adlı forma yoxdur (mövcud olanlar: ${listed(error.known)}).`;
    case 'LayoutWithdrawn':
      return error.by === undefined
        ? `“${error.layout}” artıq tətbiq olunmur: sonradan cədvəlin başqa forması öyrədilib, onu seçin.`
        : `“${error.layout}” formasını ${error.by} geri çəkib: artıq tətbiq olunmur. Bunu geri alın və ya cədvəli yenidən öyrədin.`;
    case 'NoLayoutFile':
      return `${error.file} faylında forma yoxdur: bu proqramın çıxardığı faylı seçin.`;
    case 'TemplateUnknown':
      return `“${error.template}” adlı şablon yoxdur (mövcud olanlar: ${listed(error.known)}).`;
    case 'DeliveryUnknown':
      return `${error.delivery} nömrəli fayl yoxdur: o, bu arada geri götürülüb. Başqasını seçin.`;
    case 'DeliveryWithdrawn':
      return `${error.delivery} nömrəli faylı ${error.by} geri çəkib: ondan heç nə sayılmır. Əvvəlcə bunu geri alın və ya faylı yenidən əlavə edin.`;
    case 'DeliveryErased':
      return `${error.delivery} nömrəli fayl silinib, ondan burada heç nə qalmayıb: göndərəndən başqa fayl istəyin.`;
    case 'ErasedBytes':
      return `“${error.file}” burada saxlanılmamalı olduğu üçün silinib: yenidən qəbul edilmir. Göndərəndən göndərilməməli olan hissəsiz fayl istəyin.`;
    case 'OriginalNotKept':
      return `${error.delivery} nömrəli fayl gəldiyi kimi saxlanılmayıb, çünki şəxslərin məlumatı var: burada yalnız onlarsız xanalar var. Onlara baxın və ya faylı göndərəndən istəyin.`;
    case 'NothingToRead':
      return `${error.delivery} nömrəli qeyd əl ilə daxil edilib və ya sübutdur: onda yenidən oxunacaq cədvəl yoxdur.`;
    case 'ErasureProposed':
      return `${error.delivery} nömrəli faylın silinməsini artıq ${error.by} təklif edib: başqası təsdiq etməlidir.`;
    case 'ErasureUnknown':
      return `Silmə təklifi p${error.erasure} yoxdur: geri götürülüb və ya heç olmayıb. Fayllara yenidən baxın.`;
    case 'ErasedBySamePerson':
      return `Silməni ${error.name} təklif edib: başqası təsdiq etməlidir, çünki bu geri alınmır.`;
    case 'AlreadySuperseded':
      return `${error.delivery} nömrəli fayl artıq ${error.by} nömrəli faylla əvəz olunub: həmin faylı göstərin.`;
    case 'SupersededByMany':
      return `“${error.file}” içində ${error.parts} fayl var: onlardan hansının əvvəlkini əvəz etdiyi bilinmir. Həmin faylı ayrıca saxlayıb əlavə edin.`;
    case 'SupersedesOtherAgency':
      return `${error.delivery} nömrəli faylı ${error.agency} deyil, ${error.sender} göndərib: onu yalnız göndərən əvəz edə bilər. Həmin qurumu göstərin və ya bu faylı ayrıca saxlayın.`;
    case 'QuestionUnknown':
      return `${error.question} nömrəli sual yoxdur: onun faylı bu arada geri götürülüb və ya əvəz olunub. Növbəti sualla davam edin.`;
    case 'QuestionAnswered':
      return `${error.question} nömrəli suala cavab verilib (${error.by}, ${day(error.at)}): cavablar dəyişdirilmir. Başqa cavab vermək üçün əvvəlcə onu geri alın.`;
    case 'ReadingUnknown':
      return error.readings === 0
        ? `${error.question} nömrəli sualın hazır cavabı yoxdur: xananı nəzərə almayın və ya rəqəmi əl ilə daxil edin.`
        : `${error.question} nömrəli sualda ${error.reading} nömrəli cavab yoxdur: 1–${error.readings} aralığından seçin.`;
    case 'ValueWithoutFigure':
      return `${error.question} nömrəli sualdan xananın hansı göstəriciyə aid olduğu aydın olmur: hazır cavabı seçin və ya xananı nəzərə almayıb rəqəmi əl ilə daxil edin.`;
    case 'ValueOfSeveral':
      return `${error.question} nömrəli sual bir neçə xana haqqındadır: bir rəqəm hamısına aid ola bilməz.`;
    case 'PeriodWithoutFigure':
      return `${error.question} nömrəli sualın xanalarının hansı göstərici olduğu məlum deyil: dövrlə birlikdə göstəricini də seçin.`;
    case 'NothingToSettle':
      return `${error.question} nömrəli sualda rəqəm ola biləcək xana yoxdur: təkliflərdən birini seçin və ya nəzərə almayın.`;
    case 'AnswerRefused':
      return `${error.sheet} vərəqinin ${error.ref} xanası belə oxuna bilməz: ${refusalAz(error.why)}.`;
    case 'SameKeyTwice':
      return `${error.refs.join(' və ')} xanalarının hər ikisi ${error.key} olardı: təkliflərdən birini seçin və ya birini nəzərə almayın.`;
    case 'UnitUnknown':
      return `“${error.unit}” adlı ölçü vahidi yoxdur.${error.near.length === 0 ? '' : ` Bəlkə: ${error.near.join(', ')}?`}`;
    case 'AnswerNotProposed':
      return `${error.question} nömrəli sualın ikinci şəxsin təsdiqini gözləyən cavabı yoxdur.`;
    case 'AnsweredBySamePerson':
      return `${error.question} nömrəli suala ${error.name} cavab verib: onu başqa şəxs təsdiq etməlidir.`;
    case 'AgencyAskedAlready':
      return `${error.question} nömrəli sual məktuba artıq əlavə olunub (${error.by}, ${day(error.at)}).`;
    case 'KeyInvalid':
      return `“${error.key}” açar deyil: göstərici@dövr kimi yazın, məsələn, victims.identified@2023.`;
    case 'FigureUnknown':
      return `“${error.figure}” adlı göstərici yoxdur.${perhaps(error.near)}`;
    case 'ObservationUnknown':
      return `${error.observation} nömrəli məlumat yoxdur: o, bu arada geri götürülüb. İndi göstərilənlərdən birini seçin.`;
    case 'ObservationOfOtherKey':
      return `${error.observation} nömrəli məlumat ${error.key} haqqında deyil, ${error.of} haqqındadır: həmin göstəriciyə aid olanı seçin.`;
    case 'ObservationWithoutValue':
      return `${error.observation} nömrəli məlumatda qəbul ediləcək rəqəm yoxdur: başqasını seçin və ya rəqəmi yazın.`;
    case 'ValueNoCount':
      return `${screenNumber(error.value, SCREEN_AZ)} say ola bilməz (vahid: ${error.unit.az}): sıfır və ya ondan böyük tam ədəd yazın.`;
    case 'DecisionUnknown':
      return `${error.decision} nömrəli qərar yoxdur: o, bu arada geri alınıb. Yenidən qərar verin.`;
    case 'DecisionConfirmed':
      return `${error.decision} nömrəli qərar artıq təsdiq edilib (${error.by}, ${day(error.at)}): onu dəyişmək üçün yenidən qərar verin.`;
    case 'DecisionOvertaken':
      return `${error.decision} nömrəli qərar (${error.key}) sonradan gələn məlumata və ya qərara görə köhnəlib: yenidən qərar verin.`;
    case 'NotAsSeen':
      return notAsSeenAz(error.news);
    case 'SamePerson':
      return `${error.decision} nömrəli qərarı ${error.name} təklif edib: onu başqa şəxs təsdiq etməlidir.`;
    case 'FindingUnknown':
      return `Yoxlamalar “${error.finding}” tapıntısını daha vermir: rəqəmləri artıq uzlaşır, ediləcək bir şey qalmayıb.`;
    case 'FindingCleared':
      return `Bu tapıntını artıq ${error.by} izah edib və ya kənara qoyub: başqa cür bildirmək üçün əvvəlcə onu geri götürün.`;
    case 'FindingOpen':
      return 'Bu tapıntı açıqdır: onu heç kim izah etməyib və kənara qoymayıb. Əvvəlcə bunu edin.';
    case 'ClearanceUnknown':
      return 'Təsdiq olunmalı qeyd artıq yoxdur: tapıntını yenidən izah edin və ya kənara qoyun.';
    case 'ClearanceOvertaken':
      return 'O vaxtdan bəri rəqəmlər dəyişib və ya qeyd geri götürülüb: tapıntını yenidən izah edin və ya kənara qoyun.';
    case 'ClearedBySamePerson':
      return `Bunu ${error.name} özü bildirib: maneə üçün ikinci şəxsin təsdiqi lazımdır.`;
    case 'CatalogueInvalid':
      return `Saxlanılmadı, əvvəlcə bunu düzəldin: ${error.problems.map(problemAz).join(' ')}`;
    case 'CatalogueItemUnknown':
      return `Kataloqda bu növdən “${error.item}” yoxdur: o, bu arada geri götürülüb. Siyahıdan birini seçin.`;
    case 'BreakInvalid':
      return breakInvalidAz(error);
    case 'BreakUnknown':
      return 'Belə qırılma yoxdur: o, bu arada geri götürülüb. Dinamikadakı işarələrə baxın.';
    case 'NothingToUndo':
      return 'Geri qaytarılacaq əməliyyat yoxdur.';
    case 'NothingToRedo':
      return 'Təkrar ediləcək əməliyyat yoxdur: heç nə geri qaytarılmayıb və ya sonra yeni əməliyyat aparılıb.';
    case 'NotThisReference':
      return `“${error.file}” bu arayışın layihəsi deyil: orada arayışın rəqəmləri tapılmadı. Bu iş faylından ixrac edilmiş Word faylını (olduğu kimi və ya düzəliş edilmiş) seçin.`;
    case 'NothingPrinted':
      return `${error.period} üzrə ${error.language === 'az' ? 'azərbaycanca' : 'ingiliscə'} çap olunmuş sənəd yoxdur, ona görə təkrar edilə bilmir. Çapdakı kimi seçimi olmadan ixrac edin.`;
    case 'NotFinal':
      return notFinalAz(error);
    case 'NothingToTrack':
      return 'Dəyişiklikləri müqayisə etməyə sənəd yoxdur: bu dildə əvvəlki vəziyyətin layihəsi ixrac edilməyib.';
    case 'NotAsWritten':
      return notAsWrittenAz(error);
    case 'TextRefused':
      return `“${error.file}” qəbul edilmədi, mətn olduğu kimi qaldı: ${textProblemsAz(error.problems)}. Orada düzəldib yenidən daxil edin.`;
    case 'TextNotFound':
      return `“${error.folder}” qovluğunda mətn yoxdur: orada reference.en.md, reference.az.md və ya annex.json olmalıdır.`;
    case 'LookRefused':
      return `“${error.file}” arayışın görünüşü kimi qəbul edilmədi: ${lookProblemsAz(error.problems)}. Hazırkı sənədi yazdırıb onu dəyişin.`;
    case 'TextMoved':
      return `Mətn bu arada başqa yerdə dəyişib${error.block === null ? '' : ` (${error.block})`}, yazdığınız hələ saxlanmayıb. Yerə baxıb yazmağa davam edin: yenidən yoxlanacaq.`;
    case 'BlockUnknown':
      return `Mətndə ${error.block} bloku yoxdur. Blokların adlarına mətnin siyahısında baxın.`;
    case 'SlipUnknown':
      return `Mətndə belə yer artıq yoxdur: ${error.slip}. Siyahıya yenidən baxın.`;
    case 'SlipNotRepaired':
      return `${error.slip} üçün düzəliş məlum deyil: ${NO_REPAIR_AZ[error.why]}. Bloku özünüz dəyişin.`;
    case 'WordInvalid':
      return `“${error.word}” bir söz deyil. Hərflərdən ibarət bir söz əlavə edin.`;
    case 'SpellingFailed':
      return `Yazılış yoxlanılmadı: ${error.why === 'slow' ? 'çox uzun çəkdi' : 'sözlərə baxan proses dayandı'}. Yenidən soruşun; mətn olduğu kimi qaldı.`;
    case 'ChangeUnknown':
      return `“${error.file}” faylında ${error.change} dəyişikliyi yoxdur və ya artıq qəbul edilib. Layihəni yenidən müqayisə edin.`;
    case 'ChangeNotTaken':
      return `${error.change} dəyişikliyi qəbul edilmədi: ${NOT_TAKEN_AZ[error.why]}.`;
    case 'NumbersNotLinked':
      return `${error.change} dəyişikliyində yeni rəqəmlər var (${error.numbers.join(', ')}). Hər birini göstəriciyə bağlayın, yaxud səbəbini yazıb adi rəqəm kimi saxlayın.`;
    case 'LanguageNotReady':
      return `İş faylında “${error.language}” dilində mətn yoxdur. Mətni olan dili seçin, yaxud əvvəlcə həmin mətni daxil edin.`;
    case 'NotWritten':
      return `“${error.file}” yazılmadı: ${WHY[error.why]}.`;
    default:
      return assertNever(error);
  }
}
