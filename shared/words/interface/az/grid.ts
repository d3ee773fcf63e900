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
  hide: 'Bu sütunu gizlət',
  toLeft: 'Bu sütunu sola apar',
  toRight: 'Bu sütunu sağa apar',
  asMade: 'Sütunlar ilkin vəziyyətinə qayıtsın',
  menu: 'Burada nə etmək olar',
};
