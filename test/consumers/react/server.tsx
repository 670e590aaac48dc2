import { renderToString } from 'react-dom/server';
import { ServerApp } from './ServerApp.tsx';

export const render = () => renderToString(<ServerApp />);
