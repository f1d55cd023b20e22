import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import product from '../vite.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page that is measured: the editor's own code, built as the product is, in a folder of its own that is never part of it. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: here('../public'),
  plugins: [react()],
  resolve: product.resolve,
  css: product.css,
  build: { ...product.build, outDir: here('./dist'), emptyOutDir: true },
});
