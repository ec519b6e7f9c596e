import { defineTexts } from '../defineTexts.ts'

/** Results of rounds, and comparing them. */
export const resultTexts = defineTexts({
  nb: {
    title: 'Slik la dere prikkene',
  },
  nn: {
    title: 'Slik la de prikkane',
  },
  en: {
    title: 'How you placed the dots',
  },
})
