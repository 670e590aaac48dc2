import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const isRendered = document.querySelector('#app')?.firstChild;
(isRendered ? createSSRApp(App) : createApp(App)).mount('#app');
