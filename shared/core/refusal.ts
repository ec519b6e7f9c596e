import type { Id } from './ids.ts'
import { fail, type Result } from './result.ts'

/**
 * Every reason a command can be turned down for. Closed, so that the texts can phrase each one
 * (`shared/texts`); a missing phrase is a compile error.
 */
export type Refusal =
  | { readonly reason: 'notAllowed' }
  | { readonly reason: 'malformed'; readonly detail: string }
  | { readonly reason: 'missing'; readonly noun: string; readonly id: Id }
  | { readonly reason: 'exists'; readonly noun: string; readonly id: Id }
  | { readonly reason: 'stillUsed'; readonly noun: string; readonly id: Id }
  | { readonly reason: 'nameEmpty'; readonly field: string }
  | { readonly reason: 'textTooLong'; readonly field: string; readonly limit: number }
  | { readonly reason: 'nameTaken'; readonly noun: string; readonly name: string }
  | { readonly reason: 'outOfRange'; readonly field: string }
  | { readonly reason: 'tooMany'; readonly noun: string; readonly limit: number }
  /** Two people merged the same pair; the first one's merge stands. */
  | { readonly reason: 'alreadyMerged' }
  /** One shared body would stand twice on one municipality's map. */
  | { readonly reason: 'twiceInMunicipality' }
  /** The area is in a round people are voting in. */
  | { readonly reason: 'inOpenRound'; readonly title: string }
  /** A municipality has one round at a time. */
  | { readonly reason: 'roundOpen' }
  /** The result is shown, or the round was cancelled. */
  | { readonly reason: 'roundClosed' }
  | { readonly reason: 'tooFewAreas'; readonly least: number }
  | { readonly reason: 'tooFewCharacteristics' }
  | { readonly reason: 'tooManyDots'; readonly limit: number }
  | { readonly reason: 'noStacking' }
  | { readonly reason: 'pointsTwice' }
  | { readonly reason: 'moreHandsThanPeople' }
  | { readonly reason: 'noSeatsLeft'; readonly limit: number }
  /** The gathering's version is kept: it can be corrected, not removed. */
  | { readonly reason: 'checkedOut' }
  /** Answers were given to it: it can be switched off, not removed. */
  | { readonly reason: 'hasAnswers' }
  | { readonly reason: 'leftBeforeJoined' }
  /** An earlier state is on screen, called `name`; a window's own answer, never the host's. */
  | { readonly reason: 'past'; readonly name: string }
  | { readonly reason: 'changedSince'; readonly by: string }
  | { readonly reason: 'notInHistory' }
  | { readonly reason: 'storageFull' }
  | { readonly reason: 'storageReadOnly' }
  | { readonly reason: 'storageFailed' }

export const refuse = (refusal: Refusal): Result<never, Refusal> => fail(refusal)
