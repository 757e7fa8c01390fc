declare module "autocannon" {
  type Histogram = { average: number; p99: number };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    headers?: Record<string, string>;
  }): Promise<{ requests: Histogram; latency: Histogram; non2xx: number; errors: number }>;
}
