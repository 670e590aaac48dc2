import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const target = document.querySelector('#app');
if (target) (target.firstChild ? hydrate : mount)(App, { target });
