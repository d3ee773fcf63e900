/** Sheets of other things than trafficking, such as come along by mistake; made up. */
export const foreignDrawings: Readonly<Record<string, string>> = {
  'marriages by age (az)': `
2023-cü ildə nikaha daxil olanların yaş qrupları üzrə bölgüsü
Yaş qrupu | Bəylər | Gəlinlər
18 yaşadək | 12 | 223
18-24 | 9310 | 20410
25-34 | 31200 | 26111
35 və yuxarı | 13702 | 7480
Cəmi | 54224 | 54224`,
  'population by region (az)': `
Əhalinin sayı, cins üzrə, min nəfər
Region | Kişi | Qadın | Cəmi
Bakı | 1140 | 1176 | 2316
Gəncə | 166 | 169 | 335
Sumqayıt | 172 | 175 | 347
Cəmi | 1478 | 1520 | 2998`,
  'budget (az)': `
2023-cü ilin büdcəsi, manat
Maddələr | 2022 | 2023
Əmək haqqı | 120000 | 134000
Rabitə xidmətləri | 4500 | 5200
Kommunal xərclər | 8900 | 9100
Cəmi | 133400 | 148300`,
  'school marks (az)': `
8a sinfi üzrə yarımillik qiymətlər
Şagird | Riyaziyyat | Fizika | Tarix
Əliyev Rəşad | 5 | 4 | 5
Həsənova Aysel | 4 | 4 | 5
Quliyev Tural | 3 | 3 | 4`,
  'football (az)': `
Azərbaycan Premyer Liqası 2023
Komanda | Oyun | Qələbə | Məğlubiyyət | Xal
Qarabağ | 36 | 28 | 2 | 90
Neftçi | 36 | 19 | 9 | 65
Zirə | 36 | 15 | 11 | 55`,
  'stock (az)': `
Anbar qalığı, 31.12.2023
Malın adı | Ölçü vahidi | Say
Kağız A4 | qutu | 120
Qələm | ədəd | 640
Stul | ədəd | 35
Cəmi | | 795`,
  'marriages by age (ru)': `
Браки по возрасту жениха и невесты за 2023 год
Возраст | Женихи | Невесты
до 18 лет | 12 | 223
18-24 | 9310 | 20410
25-34 | 31200 | 26111
35 и старше | 13702 | 7480
Всего | 54224 | 54224`,
  'population by region (ru)': `
Численность населения по полу, тыс. человек, 2023
Регион | Мужчины | Женщины | Всего
Баку | 1140 | 1176 | 2316
Гянджа | 166 | 169 | 335
Сумгаит | 172 | 175 | 347
Итого | 1478 | 1520 | 2998`,
  'budget (ru)': `
Бюджет учреждения на 2023 год
Статья | 2022 | 2023
Заработная плата | 120000 | 134000
Услуги связи | 4500 | 5200
Итого | 124500 | 139200`,
  'football (ru)': `
Чемпионат по футболу, 2023
Команда | Игры | Победы | Поражения | Очки
Карабах | 36 | 28 | 2 | 90
Нефтчи | 36 | 19 | 9 | 65`,
  'school marks (ru)': `
Оценки за второе полугодие
Ученик | Математика | Физика
Иванов | 5 | 4
Петрова | 4 | 5
Мамедов | 3 | 4`,
  'stock (ru)': `
Остатки на складе
Товар | Ед. изм. | Количество
Бумага | шт. | 120
Ручка | шт. | 640
Итого | | 760`,
  'marriages by age (en)': `
Marriages by age group of bride and groom, 2023
Age group | Grooms | Brides
Under 18 | 12 | 223
18-24 | 9310 | 20410
25-34 | 31200 | 26111
35 and over | 13702 | 7480
Total | 54224 | 54224`,
  'population by region (en)': `
Population by sex and region, thousand persons, 2023
Region | Men | Women | Total
Baku | 1140 | 1176 | 2316
Ganja | 166 | 169 | 335
Sumgait | 172 | 175 | 347
Total | 1478 | 1520 | 2998`,
  'budget (en)': `
Operating budget
Item | 2022 | 2023
Salaries | 120000 | 134000
Training | 4500 | 5200
Total | 124500 | 139200`,
  'school marks (en)': `
Marks of class 8a
Pupil | Maths | Physics
Smith | 5 | 4
Jones | 4 | 5`,
  'football (en)': `
League table 2023
Team | Played | Won | Lost | Points
Qarabag | 36 | 28 | 2 | 90
Neftchi | 36 | 19 | 9 | 65`,
  'stock (en)': `
Stock list
Item | Unit | Quantity
Paper | box | 120
Pens | pieces | 640
Total | | 760`,
  'marriages by age (tr)': `
Gelin ve damadın yaş grubuna göre evlenmeler, 2023
Yaş grubu | Damat | Gelin
18 yaş altı | 12 | 223
18-24 | 9310 | 20410
25-34 | 31200 | 26111
Toplam | 40522 | 46744`,
  'population by region (tr)': `
Cinsiyete göre nüfus, 2023
İl | Erkek | Kadın | Toplam
Bakü | 1140 | 1176 | 2316
Gence | 166 | 169 | 335
Toplam | 1306 | 1345 | 2651`,
  'budget (tr)': `
2023 yılı bütçesi
Kalem | 2022 | 2023
Maaşlar | 120000 | 134000
Toplam | 120000 | 134000`,
  'football (tr)': `
Süper Lig puan durumu
Takım | Oyun | Galibiyet | Puan
Karabağ | 36 | 28 | 90
Neftçi | 36 | 19 | 65`,
  'school marks (tr)': `
Dönem sonu notları
Öğrenci | Matematik | Fizik
Yılmaz | 5 | 4
Demir | 4 | 5`,
  'stock (tr)': `
Depo stok listesi
Ürün | Birim | Miktar
Kağıt | kutu | 120
Kalem | adet | 640`,
  'employees by sex (az)': `
İşçilərin cins üzrə sayı
Şöbə | Kişi | Qadın | Cəmi
Maliyyə | 10 | 12 | 22
Kadrlar | 4 | 9 | 13
Cəmi | 14 | 21 | 35`,
  'population by age (ru)': `
Население по возрасту, 2023
Возраст | Всего | Мужчины | Женщины
0-17 | 2700 | 1400 | 1300
18-25 | 1100 | 560 | 540
26-35 | 1700 | 850 | 850
Всего | 5500 | 2810 | 2690`,
  'tourists by country (en)': `
Foreign tourists by country of residence
Country | Persons
Turkey | 300
Russia | 500
Iran | 120
Total | 920`,
  'tourists by place (az)': `
Ölkəyə gələn turistlər, yaşayış yeri üzrə
Yer | nəfər
Bakı | 300
Gəncə | 500
Sumqayıt | 120
Cəmi | 920`,
  'patients by sex (az)': `
Xəstələrin cins üzrə bölgüsü
 | Kişi | Qadın | Uşaq | Cəmi
2022 | 120 | 130 | 40 | 290
2023 | 140 | 150 | 60 | 350`,
  'students by sex (tr)': `
Öğrencilerin cinsiyet dağılımı
Okul | Erkek | Kadın | Toplam
A | 120 | 130 | 250
B | 140 | 150 | 290
Toplam | 260 | 280 | 540`,
  'a table by age without a title': `
Age | Men | Women | Total
Under 18 | 12 | 223 | 235
18-25 | 400 | 500 | 900
26-35 | 300 | 100 | 400
Total | 712 | 823 | 1535`,
  'a table by sex without a title': `
 | Qadın | Kişi | Cəmi
Bakı | 12 | 223 | 235
Gəncə | 400 | 500 | 900
Cəmi | 412 | 723 | 1135`,
};
