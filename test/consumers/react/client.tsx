import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { ServerApp } from './ServerApp.tsx';

const root = document.querySelector('#app');
if (root?.firstChild) hydrateRoot(root, <ServerApp />);
else if (root) createRoot(root).render(<App />);
