/** Milliseconds: how long one waits for a file that another tab has open or that the browser says nothing about, and between two tries. */
const patience = { locked: 4000, silent: 4000 } as const;
const pause = 15;

/** Does something to a file as soon as no other tab has it open. Null when it stays locked, or the browser does not answer; what comes after that goes to `late`. */
export async function untilFree<Result>(
  work: () => Promise<Result>,
  late: (result: Result) => void = () => {},
): Promise<Result | null> {
  for (let waited = 0; waited <= patience.locked; waited += pause) {
    try {
      return await answered(work(), late);
    } catch (error) {
      if (!isNamed(error, 'NoModificationAllowedError')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return null;
}

function answered<Result>(work: Promise<Result>, late: (result: Result) => void): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      resolve(null);
    }, patience.silent);
    work
      .then((result) => (isLate ? late(result) : resolve(result)), reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Whether an error says this by its name. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
