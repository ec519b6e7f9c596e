import { prepareApp } from './prepareApp.ts'

/** Runs once before the whole-app tests: workers building or unpacking the same things would trip over each other. */
export const setup = prepareApp
