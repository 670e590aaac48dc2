import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { App } from './app.js';

const isRendered = document.querySelector('[ngh]');
await bootstrapApplication(App, { providers: isRendered ? [provideClientHydration()] : [] });
