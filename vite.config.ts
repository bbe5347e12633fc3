import { resolve } from 'node:path';
import type { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** The patient's page without a network: it stands for itself, without Flow (frontend/offline, ADR 0056). */
const OFFLINE = 'offline';

/**
 * Writes down what that page is made of: its entry, all that it loads, the portal's type. The portal names these files to the worker, which
 * keeps them together, so that never two releases are mixed.
 */
function listsOfflineFiles(): Plugin {
  return {
    name: 'steadyback-offline-files',
    apply: 'build',
    generateBundle(_, bundle) {
      const made = Object.values(bundle);
      const entry = made.find((one) => one.type === 'chunk' && one.isEntry && one.name === OFFLINE);
      if (entry?.type !== 'chunk') {
        this.error('the page without a network was not built');
      }
      const files = new Set<string>();
      const add = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type === 'chunk' && !files.has(file)) {
          files.add(file);
          chunk.imports.forEach(add);
        }
      };
      add(entry.fileName);
      const type = made.filter((one) => /-latin-wght-normal-[^/]*\.woff2$/.test(one.fileName)).map((one) => one.fileName);
      this.emitFile({
        type: 'asset',
        fileName: 'VAADIN/offline.json',
        source: JSON.stringify({ entry: entry.fileName, files: [...files, ...type] }),
      });
    },
  };
}

const customConfig: UserConfigFn = () => ({
  build: { rolldownOptions: { input: { [OFFLINE]: resolve(import.meta.dirname, 'frontend/offline/offline.ts') } } },
  plugins: [listsOfflineFiles()],
});

export default overrideVaadinConfig(customConfig);
