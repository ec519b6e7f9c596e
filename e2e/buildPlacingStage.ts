import { join } from 'node:path'
import { build } from 'vite'
import { rendererConfig } from '../electron.vite.config.ts'

const stage = join(import.meta.dirname, '../renderer/features/round/placing/testing/PlacingStage.tsx')

/** Builds the page with the stage in the place of its window, into a folder of its own. */
export async function buildPlacingStage(folder: string): Promise<void> {
  const stageInsteadOfWindow = {
    name: 'stage-instead-of-window',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.endsWith('/Window.tsx') ? stage : null),
  }
  await build({
    ...rendererConfig,
    configFile: false,
    logLevel: 'error',
    plugins: [...rendererConfig.plugins, stageInsteadOfWindow],
    build: { ...rendererConfig.build, outDir: folder, emptyOutDir: true, minify: false },
  })
}
