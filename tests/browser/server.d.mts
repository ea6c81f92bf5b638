export interface Site {
  folder: string;
  url: string;
  compress: boolean;
  requests: string[];
  heard(path: string): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}
export const DIST: string;
export function serve(options?: { folder?: string; base?: string; port?: number }): Promise<Site>;
