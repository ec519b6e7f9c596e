import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type RendererViteConfig } from 'electron-vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Fixed, so that the development page keeps what the browser stores for it from day to day. */
export const DEVELOPMENT_PORT = 5173
export const DEVELOPMENT_ADDRESS = `http://127.0.0.1:${DEVELOPMENT_PORT}`

/** The page is built once and serves both the Electron window and browser windows. */
export const rendererConfig = {
  root: here('renderer'),
  plugins: [react()],
  // Fonts and images stay files: the content security policy knows no `data:` fonts.
  build: {
    assetsInlineLimit: 0,
    // Not Electron's own Chromium: browser windows may be a few years older.
    target: 'es2022',
    cssTarget: ['chrome111', 'safari16.4'],
    minify: true,
    rolldownOptions: { input: here('renderer/index.html') },
  },
  server: { host: '127.0.0.1', port: DEVELOPMENT_PORT, strictPort: true },
} satisfies RendererViteConfig

export default defineConfig(({ command }) => ({
  main: {
    build: {
      // Packages in `dependencies` stay outside: better-sqlite3 finds its binary beside itself.
      externalizeDeps: true,
      // The workers that read and make workbooks are programs of their own, beside main.
      rolldownOptions: {
        input: {
          main: here('electron/main.ts'),
          workbookWorker: here('electron/host/listFile/workbookWorker.ts'),
          exportWorker: here('electron/host/exports/exportWorker.ts'),
        },
      },
    },
    // A released build contains no address to load a page from other than its own files.
    define: {
      DEVELOPMENT_PAGE: JSON.stringify(command === 'serve' ? DEVELOPMENT_ADDRESS : null),
      BUILD_DATE: JSON.stringify(new Date().toISOString().slice(0, 10)),
    },
  },
  preload: {
    build: {
      // A sandboxed preload cannot require files or packages: everything goes into the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererConfig,
}))
