import { getSystemErrorName, inspect } from 'node:util';
import type { Plugin } from 'vite';
import { fileError } from '../library/fileError.ts';
import { LibraryError } from '../library/readLibrary.ts';

/** What has stopped a build, for somebody who can mend it: it is shown without a stack trace. */
class BuildFailure extends Error {
  override name = 'BuildFailure';

  [inspect.custom](): string {
    return this.message;
  }
}

/**
 * Ends a build that faults of articles or the file system have stopped with one message: the file,
 * what is wrong, what to do. All other errors keep their stack trace.
 */
export function plainFailures(): Plugin {
  return {
    name: 'lesart-plain-failures',
    apply: 'build',
    async buildApp(builder) {
      try {
        const { client } = builder.environments;
        if (client) await builder.build(client);
      } catch (error) {
        const message = plainMessage(error);
        throw message === null ? error : new BuildFailure(message, { cause: error });
      }
    },
  };
}

/** The message for whoever can mend it; null if the error is none of articles or files. */
function plainMessage(error: unknown): string | null {
  // Rolldown puts the errors of plugins and its own into one.
  const all: unknown = (error as { errors?: unknown }).errors;
  const [cause = error] = Array.isArray(all) ? (all as unknown[]) : [];
  if (cause instanceof LibraryError) return cause.message.trim();
  const failure: FileFailure = bundlerFailure(cause) ?? (cause as FileFailure);
  // At an error of a plugin Rolldown keeps the code of the system under another name.
  const { pluginCode: code = failure.code, syscall, message } = failure;
  if (code === undefined || syscall === undefined) return null;
  return fileError('the build', { ...failure, code, message }).trim();
}

type FileFailure = NodeJS.ErrnoException & { pluginCode?: string };

/** Rolldown says what it cannot write in words, and among them the number of the system's error. */
const BUNDLER = /Failed to write file in (.+)\n[^]*?\(os error (\d+)\)/;

/** An error of the bundler as Node has it, or null. */
function bundlerFailure(error: unknown): NodeJS.ErrnoException | null {
  const [message, path = '', number = ''] = BUNDLER.exec((error as Error).message) ?? [];
  if (message === undefined) return null;
  const code = getSystemErrorName(-Number(number));
  return Object.assign(new Error(code), { code, path, syscall: 'write' });
}
