import { defineTexts } from '../defineTexts.ts'

/** The deliberate choice of one to three areas, with the reason. */
export const choiceTexts = defineTexts({
  nb: {
    title: 'Vi velger 1–3',
  },
  nn: {
    title: 'Vi vel 1–3',
  },
  en: {
    title: 'We choose 1–3',
  },
})
