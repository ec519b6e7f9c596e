import { resolveConfig } from 'electron-vite'
import { build } from 'vite'

/** Builds main and preload with the project's own configuration into the folder given; the page is not needed here. */
const [outDir = ''] = process.argv.slice(2)
// As electron-vite's own build command does; its configuration looks at it.
process.env['NODE_ENV_ELECTRON_VITE'] = 'production'
const { config } = await resolveConfig({ logLevel: 'error', build: { outDir } }, 'build', 'production')
for (const part of [config?.main, config?.preload]) await build(part)
