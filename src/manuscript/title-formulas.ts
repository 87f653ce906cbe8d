/** Formulas in titles: where nothing but letters can stand, they are a line of plain text ("E = mc²"). */
import { openFormulas, partAtFormulas, type Formulas } from '../formulas/index.ts';
import { readFormula } from '../markup/index.ts';
import { defined } from '../model/index.ts';
import { type Place, type Report, said } from '../report/index.ts';
import type { ManuscriptPlan } from './plan/index.ts';

/** Titles that are given as keys or in the list of chapters; headings hold formulas themselves. */
export async function setTitleFormulas(plan: ManuscriptPlan, report: Report): Promise<ManuscriptPlan> {
  if (!titlesOf(plan).some(hasFormula)) return plan;
  const formulas = await openFormulas(plan.settings.wishes.macros);
  const { metadata } = plan.settings;
  const file = plan.folder.file ?? plan.files.find((name) => /\.ya?ml$/u.test(name));
  const inBook = <T extends string | undefined>(words: T): T => set(words, { ...defined({ file }) });
  function set<T extends string | undefined>(words: T, place: Place): T {
    return words === undefined ? words : (spell(words, formulas, place, report) as T);
  }
  return {
    ...plan,
    settings: {
      ...plan.settings,
      metadata: {
        ...metadata,
        ...defined({
          title: inBook(metadata.title),
          subtitle: inBook(metadata.subtitle),
          description: inBook(metadata.description),
        }),
      },
    },
    sections: plan.sections.map((section) => ({
      ...section,
      ...defined({ title: set(section.title, { file: section.file }), name: set(section.name, section.place) }),
    })),
    parts: plan.parts.map((part) => ({
      ...part,
      title: inBook(part.title),
      ...defined({ name: inBook(part.name), ownTitle: set(part.ownTitle, defined({ file: part.file })) }),
    })),
  };
}

function titlesOf({ settings: { metadata }, sections, parts }: ManuscriptPlan): string[] {
  const ofBook = [metadata.title, metadata.subtitle, metadata.description];
  const ofSections = sections.flatMap(({ title, name }) => [title, name]);
  const ofParts = parts.flatMap(({ title, name, ownTitle }) => [title, name, ownTitle]);
  return [...ofBook, ...ofSections, ...ofParts].filter((words) => words !== undefined);
}

function hasFormula(words: string): boolean {
  return words.includes('$') && partAtFormulas(words).some(({ isFormula }) => isFormula);
}

function spell(words: string, formulas: Formulas, place: Place, report: Report): string {
  if (!hasFormula(words)) return words;
  return partAtFormulas(words)
    .map(({ value, isFormula }) => {
      if (!isFormula) return value;
      const made = formulas.set(value, 'inline');
      if (made !== undefined && 'math' in made) return readFormula(made.math);
      report.add(
        'formula-invalid',
        said`The formula “${value}” in the title “${words}” cannot be set: ${made?.problem ?? said`it shows nothing`}; it is shown as it is written`,
        place,
        said`Mend its TeX, or write the title without it.`,
      );
      return value;
    })
    .join('');
}
