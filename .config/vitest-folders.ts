/** Folders that a test file made are gone when it ends: run for every file, though modules are read once. */
import { afterAll } from 'vitest';
import { removeFolders } from '../tests/support/folder.ts';

afterAll(removeFolders);
