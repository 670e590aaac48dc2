import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const tags = ['partner-directory', 'org-card', 'linking-tips'];

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } }),
  ],
});
