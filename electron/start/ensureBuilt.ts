import type { Language } from '../../shared/packs/language.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import { buildApp } from './buildApp.ts'
import type { Stopping } from './createStopping.ts'
import { isBuildFresh } from './isBuildFresh.ts'

/** Builds when something has changed since last time, and says so. */
export async function ensureBuilt(
  root: string,
  language: Language,
  stopping: Stopping,
): Promise<'built' | 'stopped' | 'failed'> {
  if (isBuildFresh(root)) return 'built'
  const texts = getTexts(language).start
  console.log(texts.building)
  const isBuilt = await buildApp(root, stopping)
  if (stopping.isStopped()) return 'stopped'
  if (isBuilt) return 'built'
  console.error(texts.buildFailed)
  return 'failed'
}
