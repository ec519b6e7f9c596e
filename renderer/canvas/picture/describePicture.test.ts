import { expect, test } from 'vitest'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { RingConfig } from '../boardConfig.ts'
import { emptyScene } from '../boardScene.ts'
import { describePicture } from './describePicture.ts'

const config: RingConfig = {
  form: 'rings',
  rings: [
    { key: 'inner', label: 'Kan ikke klare oss uten', tone: 'strong', radius: 0.4 },
    { key: 'outer', label: 'Holdes orientert', tone: 'quiet', radius: 1 },
  ],
  describe: () => [],
  heldBy: (name) => name,
}
const band = { text: 'P', color: '#031754', letterColor: '#FFFFFF' }

test('a picture says in words what is where, with names as people write them', () => {
  const cards = [
    { id: '1', name: 'Kommune\u00ADdirektøren', band, x: 0.5, y: 0.5 },
    { id: '2', name: 'Ordføreren', band, x: 0.52, y: 0.5 },
  ]
  const content = { scene: { ...emptyScene(config), cards }, title: 'Interessentkart', municipality: 'Moss' }
  expect(describePicture(content, getTexts('nb'))).toBe(
    'Interessentkart for Moss, 2 kort. Kan ikke klare oss uten: Kommunedirektøren, Ordføreren.',
  )
})
