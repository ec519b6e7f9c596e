import { type GroundPicture, paintPlane } from './planePainter.ts'
import { paintRingLabels, paintRings } from './ringsPainter.ts'

/** What lies under the cards: two axes and four quadrants, or rings in each other. */
export function paintGround(context: CanvasRenderingContext2D, picture: GroundPicture): void {
  const { config } = picture
  if (config.form === 'rings') paintRings(context, picture, config)
  else paintPlane(context, { ...picture, config })
}

/** What stays legible over the lines between cards. A quadrant's words lie on its ground; a ring's have their own. */
export function paintGroundLabels(context: CanvasRenderingContext2D, picture: GroundPicture): void {
  const { config } = picture
  if (config.form === 'rings') paintRingLabels(context, picture, config)
}
