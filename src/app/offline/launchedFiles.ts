import type { Notices } from '../../ui/parts/notices.ts';

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Opens the file with which the system started the installed application; only the first of several is taken. */
export function takeLaunchedFiles(onFile: (file: File) => void, notices: Pick<Notices, 'notify'>): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    files?.[0]?.getFile().then(onFile, (error: unknown) => {
      console.warn(error);
      notices.notify({ key: 'importing.problem.unreadable' });
    });
  });
}
