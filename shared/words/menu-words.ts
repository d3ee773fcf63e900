/** What the menu of the system says; everything else of the window is worded in the window. */
export interface MenuWords {
  file: string;
  open: string;
  create: string;
  sample: string;
  recent: string;
  clearRecent: string;
  print: string;
  quit: string;
  edit: string;
  undo: string;
  redo: string;
  cut: string;
  copy: string;
  paste: string;
  selectAll: string;
  find: string;
  view: string;
  screens: Record<
    'overview' | 'deliveries' | 'figures' | 'checks' | 'dynamics' | 'reference' | 'history' | 'catalogue',
    string
  >;
  zoomIn: string;
  zoomOut: string;
  zoomReset: string;
  fullScreen: string;
  help: string;
  tour: string;
  keys: string;
  /** After the page's process died. */
  stopped: string;
  stoppedWhy: string;
  loadAgain: string;
  /** After the app stopped for good: in Electron, after it was started again a few times. */
  gone: string;
  goneWhy: string;
}

const en: MenuWords = {
  file: 'File',
  open: 'Open a workspace…',
  create: 'New workspace…',
  sample: 'Sample workspace',
  recent: 'Recent',
  clearRecent: 'Clear',
  print: 'Print this page',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  find: 'Find or do anything',
  view: 'View',
  screens: {
    overview: 'Overview',
    deliveries: 'Deliveries',
    figures: 'Figures',
    checks: 'Checks',
    dynamics: 'Dynamics',
    reference: 'Reference',
    history: 'History',
    catalogue: 'Catalogue',
  },
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Zoom 100 %',
  fullScreen: 'Full screen',
  help: 'Help',
  tour: 'Short tour',
  keys: 'All keys',
  stopped: 'The window stopped.',
  stoppedWhy: 'Nothing is lost: every act was saved when you did it.',
  loadAgain: 'Load again',
  gone: 'The program behind the window stopped.',
  goneWhy: 'Everything that was saved is in the workspace. Close the window and start the program anew.',
};

const az: MenuWords = {
  file: 'Fayl',
  open: 'İş faylını aç…',
  create: 'Yeni iş faylı…',
  sample: 'Nümunə iş faylı',
  recent: 'Son açılanlar',
  clearRecent: 'Təmizlə',
  print: 'Bu səhifəni çap et',
  quit: 'Çıx',
  edit: 'Redaktə',
  undo: 'Geri al',
  redo: 'Yenidən et',
  cut: 'Kəs',
  copy: 'Köçür',
  paste: 'Yerləşdir',
  selectAll: 'Hamısını seç',
  find: 'Tap və ya icra et',
  view: 'Görünüş',
  screens: {
    overview: 'İcmal',
    deliveries: 'Daxil olanlar',
    figures: 'Rəqəmlər',
    checks: 'Yoxlamalar',
    dynamics: 'Dinamika',
    reference: 'Arayış',
    history: 'Tarixçə',
    catalogue: 'Kataloq',
  },
  zoomIn: 'Böyüt',
  zoomOut: 'Kiçilt',
  zoomReset: 'Böyütmə 100 %',
  fullScreen: 'Tam ekran',
  help: 'Kömək',
  tour: 'Qısa tanışlıq',
  keys: 'Bütün düymələr',
  stopped: 'Pəncərə dayandı.',
  stoppedWhy: 'Heç nə itmədi: hər əməl edildiyi anda saxlanılıb.',
  loadAgain: 'Yenidən yüklə',
  gone: 'Pəncərənin arxasındakı proqram dayandı.',
  goneWhy: 'Saxlanılanların hamısı iş faylındadır. Pəncərəni bağlayın və proqramı yenidən başladın.',
};

export const MENU_WORDS: Record<'en' | 'az', MenuWords> = { en, az };
