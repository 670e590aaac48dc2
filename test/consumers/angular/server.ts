import {
  bootstrapApplication,
  type BootstrapContext,
  provideClientHydration,
} from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { App } from './app.js';

const providers = [provideServerRendering(), provideClientHydration()];
const bootstrap = (context: BootstrapContext) => bootstrapApplication(App, { providers }, context);

export const render = (document: string) => renderApplication(bootstrap, { document, url: '/' });
