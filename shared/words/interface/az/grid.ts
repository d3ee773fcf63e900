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
};
