/** Bytes that have come, and of how many; `total` is null where the server does not tell. */
export interface Progress {
  readonly loaded: number;
  readonly total: number | null;
}

/** Loads a script into the browser's cache, telling how far it is: a worker that starts from it later tells nothing. */
export async function load(url: string, onProgress: (progress: Progress) => void): Promise<void> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  // The length of compressed content is that of the transfer, while what is read here is unpacked.
  const length = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
  const total = length > 0 ? length : null;
  const reader = response.body.getReader();
  let loaded = 0;
  onProgress({ loaded, total });
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    loaded += step.value.byteLength;
    onProgress({ loaded, total });
  }
}
