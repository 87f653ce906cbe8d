/** The preview of a manuscript, and what is built again at each change: what is made when, and what is served of it. */
export { type EditorName, editorNames } from './editors.ts';
export { type Preview, type PreviewWishes, openPreview } from './preview.ts';
export { type Republishing, type RepublishWishes, republish } from './republish.ts';
export { type PaneName, type State, paneNames } from './state.ts';
