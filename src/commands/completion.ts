/** `octavo completion`: what completes words of octavo in a shell, from the tables that the help is made of. */
import { Failure, said } from '../report/index.ts';
import { listThemes } from '../system/index.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRow, type OptionRows } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface DescribedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: OptionRows;
  /** What it is about; absent: files. */
  readonly operands: readonly string[] | undefined;
}

export const shells = ['bash', 'zsh', 'fish'] as const;

export const completionRows = {
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const completionHelp = `Usage: octavo completion bash|zsh|fish

Writes a script after which the shell completes commands, options, rules and files of octavo:

  bash   echo 'eval "$(octavo completion bash)"' >> ~/.bashrc
  zsh    echo 'eval "$(octavo completion zsh)"' >> ~/.zshrc      (after compinit)
  fish   octavo completion fish > ~/.config/fish/completions/octavo.fish

${writeOptions(completionRows)}
Exit codes: 0 written, 2 usage.
`;

export async function complete(
  args: readonly string[],
  terminal: Terminal,
  describe: () => Promise<readonly DescribedCommand[]>,
): Promise<number> {
  const { values, positionals } = parseOptions(args, completionRows);
  if (values.help === true) {
    terminal.out(completionHelp);
    return 0;
  }
  const [word = '', ...more] = positionals;
  const shell = shells.find((name) => name === word);
  if (shell === undefined || more.length > 0) {
    throw new Failure(
      2,
      word === '' ? said`It was not said for which shell` : said`There is no completion for “${positionals.join(' ')}”`,
      {
        hint: (word === '' ? undefined : didYouMean(word, shells)) ?? said`octavo completion ${shells.join('|')}`,
      },
    );
  }
  const commands = namingThemes(await describe(), await listThemes());
  terminal.out({ bash: writeBash, zsh: writeZsh, fish: writeFish }[shell](commands));
  return 0;
}

/** Which themes there are is known by their folders. */
function namingThemes(commands: readonly DescribedCommand[], themes: readonly string[]): readonly DescribedCommand[] {
  const name = (row: OptionRow): OptionRow => (row.isTheme === true ? { ...row, values: themes } : row);
  return commands.map(({ options, ...command }) => ({
    ...command,
    options: Object.fromEntries(Object.entries(options).map(([option, row]) => [option, name(row)])),
  }));
}

function spellings(name: string, { short }: OptionRow): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}

/** Where nothing is proposed, bash proposes files. */
function writeBash(commands: readonly DescribedCommand[]): string {
  const cases = commands.flatMap(({ name, options, operands }) => [
    ...Object.entries(options).flatMap(([option, row]) =>
      row.type === 'boolean'
        ? []
        : [
            `    ${spellings(option, row)
              .map((one) => `"${name} ${one}"`)
              .join('|')}) words="${(row.values ?? []).join(' ')}" ;;`,
          ],
    ),
    `    "${name} "*)\n      words="${(operands ?? []).join(' ')}"\n      [[ $word == -* ]] && words="${Object.entries(
      options,
    )
      .flatMap(([option, row]) => spellings(option, row))
      .join(' ')}" ;;`,
  ]);
  return `# Completion of octavo in bash: eval "$(octavo completion bash)"
_octavo() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words="" list=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${cases.join('\n')}
  esac
  # Of a list with commas, its last word.
  if [[ $word == *,* && $word != -* ]]; then list="\${word%,*},"; fi
  COMPREPLY=($(compgen -P "$list" -W "$words" -- "\${word##*,}"))
}
complete -o bashdefault -o default -F _octavo octavo
`;
}

function writeZsh(commands: readonly DescribedCommand[]): string {
  const inBrackets = (text: string): string => text.replace(/[\\[\]:]/gu, '\\$&');
  const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const propose = ({ value = '', values, isTheme }: OptionRow): string => {
    if (values === undefined) return '_files';
    return isTheme === true ? `{compadd -- ${values.join(' ')}; _files}` : `_values -s , ${value} ${values.join(' ')}`;
  };
  const ofOption = ([option, row]: [string, OptionRow]): string => {
    const { type, value = '', help, multiple } = row;
    const what = type === 'boolean' ? '' : `:${inBrackets(value)}:${propose(row)}`;
    const names = spellings(option, row);
    const repeats = multiple === true ? '*' : '';
    return names.map((name) => quote(`${repeats}${name}[${inBrackets(help)}]${what}`)).join(' ');
  };
  const cases = commands.map(
    ({ name, options, operands }) =>
      `    ${name}) _arguments ${[
        ...Object.entries(options).map(ofOption),
        quote(operands === undefined ? '*:file:_files' : `*:word:(${operands.join(' ')})`),
      ].join(' \\\n      ')} ;;`,
  );
  return `#compdef octavo
# Completion of octavo in zsh: eval "$(octavo completion zsh)"
_octavo() {
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quote(`${name}:${inBrackets(about)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = "_octavo" ]; then _octavo "$@"; else compdef _octavo octavo; fi
`;
}

function writeFish(commands: readonly DescribedCommand[]): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;
  const lines = commands.flatMap(({ name, about, options, operands }) => {
    const seen = `-n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `complete -c octavo -n __fish_use_subcommand -a ${name} -d ${quote(about)}`,
      ...(operands === undefined || operands.length === 0
        ? []
        : [`complete -c octavo ${seen} -f -a ${quote(operands.join(' '))}`]),
      ...Object.entries(options).map(([option, { type, short, values, isTheme, help }]) =>
        [
          `complete -c octavo ${seen}`,
          ...(short === undefined ? [] : [`-s ${short}`]),
          `-l ${option}`,
          ...(type === 'boolean' ? [] : [values === undefined || isTheme === true ? '-r -F' : '-x']),
          ...(values === undefined ? [] : [`-a ${quote(values.join(' '))}`]),
          `-d ${quote(help)}`,
        ].join(' '),
      ),
    ];
  });
  return `# Completion of octavo in fish: octavo completion fish > ~/.config/fish/completions/octavo.fish\n${lines.join('\n')}\n`;
}
