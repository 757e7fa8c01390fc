/** Where a request comes from. Our server sets the address itself, so that no client can choose it. */
export function clientOf(headers: Headers): { address: string; agent: string } {
  return {
    address: headers.get("x-client-address") ?? "unknown",
    agent: headers.get("user-agent") ?? "",
  };
}
