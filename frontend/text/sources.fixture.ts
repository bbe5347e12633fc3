/** The client code as it is written, for tests that read it. */
import { readFileSync, readdirSync } from 'node:fs';

const ROOT = new URL('../', import.meta.url);

export interface Source {
  readonly file: string;
  readonly source: string;
}

/** Neither tests nor what is generated, whose folder comes and goes while a build runs beside: it is not even looked into. */
export function sources(): Source[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.name !== 'generated')
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(new URL(`${entry.name}/`, ROOT), { recursive: true, encoding: 'utf8' }).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture|d)\.ts$/.test(file))
    .sort()
    .map((file) => ({ file, source: readFileSync(new URL(file, ROOT), 'utf8') }));
}

export interface Literal {
  readonly kind: 'text' | 'template';
  /** What stands before its quotation mark: `html`, `css`, nothing. */
  readonly tag: string;
  /** What is put in stands as a null character. */
  readonly words: string;
  readonly line: number;
}

/** The literals of a piece of code, those in the expressions of templates too. Regular expressions are code. */
export function literals(source: string): Literal[] {
  const found: Literal[] = [];
  let at = 0;
  const lineOf = (index: number) => source.slice(0, index).split('\n').length;
  /** Up to the brace that closes it. */
  const code = (inTemplate: boolean) => {
    let depth = 0;
    let before = '';
    while (at < source.length) {
      const letter = source[at];
      if (source.startsWith('//', at)) {
        at = (source.indexOf('\n', at) + 1 || source.length + 1) - 1;
      } else if (source.startsWith('/*', at)) {
        at = source.indexOf('*/', at) + 2;
      } else if (letter === "'" || letter === '"') {
        text(letter);
        before = letter;
      } else if (letter === '`') {
        template(/\b(\w+)$/.exec(source.slice(Math.max(0, at - 20), at))?.[1] ?? '');
        before = letter;
      } else if (letter === '/' && !/[\w)\]'"`]/.test(before)) {
        at += /^\/(?:\[(?:\\.|[^\]\\])*\]|\\.|[^/\\[\n])+\//.exec(source.slice(at))?.[0].length ?? 1;
        before = '/';
      } else if (letter === '}' && depth === 0 && inTemplate) {
        return;
      } else {
        depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        before = /\s/.test(letter) ? before : letter;
        at++;
      }
    }
  };
  const text = (mark: string) => {
    const start = at++;
    let words = '';
    while (source[at] !== mark) {
      words += source[at] === '\\' ? source[++at] : source[at];
      at++;
    }
    at++;
    found.push({ kind: 'text', tag: '', words, line: lineOf(start) });
  };
  const template = (tag: string) => {
    const start = at++;
    let words = '';
    while (source[at] !== '`') {
      if (source.startsWith('${', at)) {
        at += 2;
        code(true);
        at++;
        words += '\0';
      } else {
        words += source[at] === '\\' ? source[++at] : source[at];
        at++;
      }
    }
    at++;
    found.push({ kind: 'template', tag, words, line: lineOf(start) });
  };
  code(false);
  return found;
}
