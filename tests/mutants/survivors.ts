/** Says which mutants live, one a line, as soon as it is known. */
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isPicked } from './chance.ts';

class Survivors {
  onMutantTested({ id, fileName, location, mutatorName, replacement, status }: MutantResult): void {
    if ((status !== 'Survived' && status !== 'NoCoverage') || !isPicked({ id })) return;
    const { line, column } = location.start;
    const place = `${relative('.', fileName)}:${line}:${column}`;
    const change = `${mutatorName} ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 80)}`;
    process.stdout.write(`${place} ${status === 'NoCoverage' ? 'no test' : 'lives'}: ${change}\n`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];
