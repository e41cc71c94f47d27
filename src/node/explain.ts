const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not plain text in UTF-8',
};

/** Why an input cannot be read, in words for whoever named it. */
export function explain({ code, message }: NodeJS.ErrnoException): string {
  return reasons[code ?? ''] ?? message;
}
