/** Whether a file can be a backup: it is an archive, and not one of those that spreadsheets are. */
export async function isBackupFile(file: File): Promise<boolean> {
  const [first, second, third] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  return first === 0x50 && second === 0x4b && third === 3 && !/\.(?:xls[xmb]|ods|numbers)$/i.test(file.name);
}
