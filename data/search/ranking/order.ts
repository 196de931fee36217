/** Room for the row in a number that sorts by distance, then by row. */
const ROW_BITS = 21;

/** A row and its distance in one number: of two, the smaller one is nearer or stands further up. */
export const placed = (row: number, distance: number): number => (distance << ROW_BITS) | row;
export const rowAt = (place: number): number => place & ((1 << ROW_BITS) - 1);
export const distanceAt = (place: number): number => place >>> ROW_BITS;
