import { defineTexts } from '../defineTexts.ts'

/** The red thread: one line per area, and its gaps. */
export const threadTexts = defineTexts({
  nb: {
    title: 'Rød tråd',
  },
  nn: {
    title: 'Raud tråd',
  },
  en: {
    title: 'The red thread',
  },
})
