import type { Page } from 'playwright-core'
import type { MapPlace } from '../openMap.ts'
import { moss, onlyNorwegian, press, type Shot, small } from './shot.ts'

const traces: MapPlace = { ...moss, screen: 'traces' }
const network: MapPlace = { ...moss, screen: 'networkTraces' }

const turnTo = (page: number) => async (window: Page) => {
  await window.keyboard.press('F11')
  for (let turned = 1; turned < page; turned += 1) await window.keyboard.press('ArrowRight')
}

/** What a municipality and the network have left behind. */
export const traceShots: readonly Shot[] = [
  { name: 'traces', place: traces },
  { name: 'traces-small', place: traces, size: small, languages: onlyNorwegian },
  { name: 'traces-empty', place: { ...traces, municipality: 'Gol' } },
  { name: 'traces-projector', place: traces, languages: onlyNorwegian, act: press('F11') },
  { name: 'traces-projector-levels', place: traces, act: turnTo(2) },
  { name: 'traces-projector-areas', place: traces, languages: onlyNorwegian, act: turnTo(3) },
  { name: 'thread-then', place: { ...moss, screen: 'thread', gathering: 1 }, languages: onlyNorwegian },
  { name: 'network-traces', place: network },
  { name: 'network-traces-projector', place: network, languages: onlyNorwegian, act: press('F11') },
]
