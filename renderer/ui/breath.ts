/** About a frame: also a window nobody sees gets it, which is never asked to draw. */
const BREATH_MS = 16

/** Time for what hands do and for a picture of it, between two pieces of work that hold the page. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BREATH_MS))
