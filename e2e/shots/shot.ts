import type { Page } from 'playwright-core'
import type { Language } from '../../shared/packs/language.ts'
import type { DemoOptions } from '../../shared/testing/demoNetwork.ts'
import type { MapPlace } from '../openMap.ts'

/** One picture to be taken: where, how large, in which languages, and what is done first. */
export interface Shot {
  readonly name: string
  /** null = an empty library. */
  readonly demo?: DemoOptions | null
  /** Not given = home. */
  readonly place?: MapPlace
  readonly size?: { readonly width: number; readonly height: number }
  readonly languages?: readonly Language[]
  /** Puts more into the library before it is looked at. */
  readonly prepare?: (libraryFolder: string) => void
  /** The address is for those who do something to the network beside the window. */
  readonly act?: (page: Page, address: string) => Promise<void>
}

export const moss: MapPlace = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 }
export const small = { width: 1280, height: 720 }
export const onlyNorwegian: readonly Language[] = ['nb']
export const press = (key: string) => (page: Page) => page.keyboard.press(key)
