import { createRoot } from 'react-dom/client';
import { App } from './window/app.tsx';

export const showApp = (): void => createRoot(document.getElementById('root')!).render(<App />);
