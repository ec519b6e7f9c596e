import type { EventEmitter } from 'node:events'

interface Preventable {
  readonly preventDefault: () => void
  readonly defaultPrevented: () => boolean
}

export const createEvent = (): Preventable => {
  let prevented = false
  return {
    preventDefault: () => {
      prevented = true
    },
    defaultPrevented: () => prevented,
  }
}

/** Fires an event that can be prevented; says whether it was. */
export function isPrevented(
  target: EventEmitter,
  name: string,
  details: object,
  ...rest: readonly unknown[]
): boolean {
  const event = createEvent()
  target.emit(name, { ...details, preventDefault: event.preventDefault }, ...rest)
  return event.defaultPrevented()
}
