/** The second store did not take what the first has of a map (`cause` says why); it holds nothing that the first lacks, so the first may go on. */
export class NotCopied extends Error {
  override readonly name = 'NotCopied';

  constructor(cause: unknown) {
    super('The second store did not take what the first has.', { cause });
  }
}

/** An error as `NotCopied`; throws any other. */
export function notCopied(error: unknown): NotCopied {
  if (error instanceof NotCopied) return error;
  throw error;
}
