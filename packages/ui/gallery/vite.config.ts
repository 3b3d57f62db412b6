import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { themeScript } from '../src/base/theme-script';

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    {
      name: 'theme-before-paint',
      transformIndexHtml: (html) => html.replace('<!-- theme-script -->', () => `<script>${themeScript}</script>`),
    },
  ],
  build: { outDir: 'dist', emptyOutDir: true },
});
