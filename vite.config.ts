import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { headers, policyForPage } from './scripts/policy.mjs';

/** Puts the security policy into the built page, and beside it for hosts that read their headers from a `_headers` file. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForPage },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle() {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({ type: 'asset', fileName: '_headers', source: ['/*', ...lines, ''].join('\n') });
    },
  };
}

/** What every screen needs, and the parts that the screen of an open map shares with others. */
const ofEveryScreen = [
  /node_modules\/(?:react|react-dom|scheduler|i18next|react-i18next|zod|fractional-indexing|dexie)\//,
  /lucide-react\/dist\/esm\/(?:createLucideIcon|Icon|context|defaultAttributes|shared|icons\/check\.)/,
  /src\/(?:model|edit)\//,
  /src\/ui\/(?:emotionWords|workspace|languageChoice|themeChoice)\./,
  /src\/ui\/parts\/(?:Button|Menu|TextField|NameField|Logo|Segmented)\./,
  /vite\/preload-helper/,
];

export default defineConfig({
  base: './',
  plugins: [react(), securityPolicy()],
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Browsers with light-dark(): older ones would get it written out in a form that follows no theme switch.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The policy allows no data: fonts and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file instead of many small ones, each of which would weigh more.
          groups: [{ name: 'base', test: (id) => ofEveryScreen.some((part) => part.test(id)) }],
        },
      },
    },
  },
});
