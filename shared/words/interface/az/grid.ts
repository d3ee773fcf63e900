import type { Words } from '../words.ts';

export const grid: Words['grid'] = {
  text: {
    loadingOoo: 'Yüklənir…',
    ariaColumn: 'Sütun',
    ariaRow: 'Sətir',
    ariaRowSelect: 'Sətri seç',
    ariaRowDeselect: 'Seçimi götür',
    ariaHeaderSelection: 'Sütun başlığı',
    ariaSkeletonCellLoading: 'Sətir yüklənir',
    ariaSkeletonCellLoadingFailed: 'Sətri yükləmək olmadı',
  },
  columns: 'Sütunlar',
  sortUp: 'Bu sütuna görə sırala, artan',
  sortDown: 'Bu sütuna görə sırala, azalan',
  asTheyCome: 'Gəldiyi sıra ilə',
  hide: 'Bu sütunu gizlət',
  toLeft: 'Bu sütunu sola apar',
  toRight: 'Bu sütunu sağa apar',
  asMade: 'Sütunlar ilkin vəziyyətinə qayıtsın',
  menu: 'Burada nə etmək olar',
};
