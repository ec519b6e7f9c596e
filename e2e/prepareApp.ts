import { resolve } from 'node:path'
import { buildApp } from '../electron/start/buildApp.ts'
import { createStopping } from '../electron/start/createStopping.ts'
import { isBuildFresh } from '../electron/start/isBuildFresh.ts'
import { findBrowser } from './findBrowser.ts'

const root = resolve(import.meta.dirname, '..')

/** Builds the page if anything changed, and unpacks the browser: what every run of the whole app needs first. */
export async function prepareApp(): Promise<void> {
  await findBrowser()
  if (isBuildFresh(root)) return
  const isBuilt = await buildApp(root, createStopping())
  if (!isBuilt) throw new Error('The app could not be built; what is wrong stands above.')
}
