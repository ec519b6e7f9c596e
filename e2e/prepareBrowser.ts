import { findBrowser } from './findBrowser.ts'

/** Runs once before the whole-app tests: two workers unpacking the same browser would trip over each other. */
export async function setup(): Promise<void> {
  await findBrowser()
}
