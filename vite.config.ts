import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { writeWorker } from './scripts/offline.mjs';
import { headers, policyForPage } from './scripts/policy.mjs';

/** Files with a hash in their name never change. */
const forEver = 'public, max-age=31536000, immutable';

/** The modules of storing and editing that an open map needs at once. */
const keeping =
  /src[\\/](?:storage[\\/](?:autosave|browser|bytesOf|connection|draftNotes|drafts|failure|findStart|firstSave|ledger|library|mapRecords|message|mirror|openMap|openedMap|rawDatabase|replica|saveState|sideTables|storedList|storedMap|summary|tables|tabs|unkept|waiting|watched)|edit[\\/](?:aimChanges|change|difference|rebaseChanges|removeRows|sameValue|transaction))\.ts$/;

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
      const caching = ['/sw.js', '  Cache-Control: no-cache', '/assets/*', `  Cache-Control: ${forEver}`];
      const source = ['/*', ...lines, ...caching, ''].join('\n');
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}

/** Writes the service worker, which names every file of the finished build. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        if (dir) await writeWorker(dir, process.env.OFFLINE === 'off' ? 'giveUp' : 'keepBuild');
      },
    },
  };
}

/** Our own module in the place of a package. */
const own = (file: string) => new URL(file, import.meta.url).pathname;

export default defineConfig({
  base: './',
  resolve: {
    alias: {
      // The canvas library brings these for animations that it never makes here: 10 kB before the first card.
      'd3-transition': own('src/canvas/flow/stillTransition.ts'),
      'd3-interpolate': own('src/canvas/flow/stillInterpolate.ts'),
    },
  },
  plugins: [react(), securityPolicy(), offline()],
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
        chunkFileNames: ({ facadeModuleId }) => {
          const words = /words\/(\w+)\/(first|later)\.ts$/.exec(facadeModuleId ?? '');
          return words ? `assets/words-${words[1]}-${words[2]}-[hash].js` : 'assets/[name]-[hash].js';
        },
        // What every screen stands on is one file: it packs better, and a browser keeps it when the editor changes.
        codeSplitting: {
          groups: [
            // What keeps an open map is used by parts that come later too: in many small files it would pack worse.
            { name: 'keep', priority: 1, test: (id) => keeping.test(id) },
            {
              name: 'ground',
              priority: 2,
              test: /node_modules[\\/](?:react|react-dom|scheduler|i18next|react-i18next|use-sync-external-store|zustand|dexie|zod|fractional-indexing)[\\/]/,
            },
          ],
        },
      },
    },
  },
});
