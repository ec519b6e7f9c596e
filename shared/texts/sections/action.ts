import { defineTexts } from '../defineTexts.ts'

/** Actions: table, board by status, the strip of the thread. */
export const actionTexts = defineTexts({
  nb: {
    title: 'Tiltak og forankring',
  },
  nn: {
    title: 'Tiltak og forankring',
  },
  en: {
    title: 'Actions and anchoring',
  },
})
