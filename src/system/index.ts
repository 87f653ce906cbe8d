/** The machine: files, clock, network, programs, the browser and the shelf. Nobody else touches it. */
export { findCacheParent } from './browser/cache.ts';
export { findBrowsers } from './browser/find.ts';
export { lookForBrowser, noteBrowser } from './browser/identity.ts';
export { readPageBundle } from './browser/page-bundle.ts';
export { type OpenPress, howToGetBrowser, openPress } from './browser/press.ts';
export { claim } from './claim.ts';
export { settleInstant } from './clock.ts';
export {
  type OpenContainer,
  type Unpacked,
  openContainer,
  openNamedFolder,
  openZip,
  unpack,
} from './container/index.ts';
export { type Crew, type CrewLimits, type Done, openCrew } from './crew/crew.ts';
export { type Changes, findChanges } from './changes.ts';
export { describeKit } from './kit.ts';
export { openDebugFolder } from './debug-folder.ts';
export { environment, isPrivileged, workingFolder } from './environment.ts';
export { fetchImage } from './fetch.ts';
export { fingerprintInstallation } from './installation.ts';
export {
  type Drafts,
  type ManuscriptFolder,
  findRealPlace,
  folderExists,
  limits as fileLimits,
  listNames,
  openManuscript,
  readInside,
} from './files.ts';
export { type JobFolder, withJobFolder } from './job-folder.ts';
export { type Journal, openJournal } from './journal.ts';
export { measureMachine, nameProcess } from './machine.ts';
export { type Memory, clearMemory, measureMemory, mostBytes, noMemory, openMemory, openShortMemory } from './memory.ts';
export { isSameFile, isThere, readNamedFile, writeNamedFile } from './named-file.ts';
export { type Answers, isSeenAgain } from './observations/again.ts';
export { type Observation, type Observed, observe } from './observations/record.ts';
export { lookAtShelf } from './observations/shelf.ts';
export { addToFolder, fillFolder, writeNewFolder } from './new-folder.ts';
export { openerOf, openWithProgram } from './opener.ts';
export { listenForInterruption } from './preview/interruption.ts';
export { type LocalServer, type Page, type Question, type Reply, openServer } from './preview/server.ts';
export { type Watching, watchFolders } from './preview/watching.ts';
export { listPackages } from './packages.ts';
export {
  type Kit,
  type QueueCounts,
  type TakenTask,
  type Taking,
  type TaskQueue,
  type TaskState,
  type WorkerCard,
  nameQueue,
  openTaskQueue,
  readQueues,
  takeTasks,
} from './queue/index.ts';
export { replaceFile } from './replaced-file.ts';
export { withRunFolder } from './run-folder.ts';
export { inBubblewrap } from './sandbox.ts';
export { checkShelf, shelve } from './shelf.ts';
export { standardStreams } from './standard-streams.ts';
export {
  type Store,
  type Stored,
  hashAt,
  isSum,
  keepIn,
  noteIn,
  openStore,
  recallFrom,
  renewal,
  sumOf,
  takeFrom,
} from './store/index.ts';
export { type Stopwatch, startStopwatch } from './stopwatch.ts';
export {
  type Taken,
  type TemplateFolder,
  isInside,
  listThemes,
  nodeRange,
  openCitations,
  openMessages,
  openFolder,
  openPackage,
  openPartials,
  openPreviewFiles,
  openTheme,
  readBeginning,
  readScripts,
  version,
} from './templates.ts';
export { listTree } from './tree.ts';
export { type TextStore, noTextStore, openTextStore } from './text-store.ts';
export { moduleBeside, openThreads } from './threads.ts';
export { findPackage, nodeVersion } from './tools.ts';
export { loadModule } from './user-module.ts';
export {
  type ValidatorName,
  findValidator,
  readVersion,
  runValidator,
  validatorNames,
  validators,
} from './validators.ts';
