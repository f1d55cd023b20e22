import type { Notices } from '../../ui/parts/notices.ts';

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Opens the files with which the system started the installed application, or that it hands over while it is open. */
export function takeLaunchedFiles(
  onFiles: (files: readonly File[]) => void,
  notices: Pick<Notices, 'notify'>,
): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => void readAll(files).then(onFiles));

  async function readAll(handles: readonly FileSystemFileHandle[]): Promise<File[]> {
    const read = await Promise.allSettled(handles.map((handle) => handle.getFile()));
    const failed = read.filter((one) => one.status === 'rejected');
    for (const { reason } of failed) console.warn(reason);
    if (failed.length > 0) notices.notify({ key: 'importing.problem.unreadable' });
    return read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  }
}
