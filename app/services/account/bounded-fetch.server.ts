/** How long an answer from elsewhere is waited for, and how long it may be. */
export const TIMEOUT_SECONDS = 5;
const MOST_ANSWER_BYTES = 256 * 1024;

/** Goes where it is sent and no further, and reads so much and no more. */
export async function boundedFetch(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...options, redirect: "error" });
  let bytes = 0;
  const bounded = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, out) {
        bytes += chunk.length;
        if (bytes > MOST_ANSWER_BYTES) out.error(new Error("A provider answered with more than it may."));
        else out.enqueue(chunk);
      },
    }),
  );
  return new Response(bounded ?? null, response);
}
