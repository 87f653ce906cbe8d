/** Manuscripts that nobody would write and that are allowed, by their seeds. */
export { generateOdd } from './manuscript.ts';
export { everyPlace } from './places.ts';
