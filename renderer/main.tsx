import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

export const showApp = (): void => createRoot(document.getElementById('root')!).render(<App />);
