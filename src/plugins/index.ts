/** What users add, fitted among what is ours. */
export { type Fitted, fitPlugins } from './fit.ts';
