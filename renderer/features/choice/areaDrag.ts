/** What a dragged area is called between a row of the result and a place in the choice. */
export const AREA_DRAG = 'application/x-samling-area'
