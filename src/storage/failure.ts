import type { Failure, FailureReason } from './saveState.ts';

/** An error of the storage that already knows its reason. */
export class StorageFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'unavailable',
  MissingApiError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer',
};

/** What an error of the storage means. A full storage comes wrapped in an error that only says that the transaction was given up. */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { state: 'failed', reason: reasonOf(error), detail };
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof StorageFailure) return error.reason;
  for (let cause = error, depth = 0; isNamed(cause) && depth < 5; depth += 1) {
    const reason = reasons[cause.name];
    if (reason) return reason;
    cause = cause.inner ?? cause.cause;
  }
  return 'unknown';
}

function isNamed(error: unknown): error is { name: string; inner?: unknown; cause?: unknown } {
  return typeof error === 'object' && error !== null && 'name' in error;
}
