import { StorageFailure } from './failure.ts';

/** What comes of some work, unless it takes longer than so many milliseconds: then it fails. */
export async function within<Result>(time: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StorageFailure('slow', `The browser gave no answer in ${time / 1000} s.`)),
      time,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
