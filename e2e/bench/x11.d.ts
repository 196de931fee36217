declare module 'x11' {
  type Client = {
    require: (name: string, told: (error: unknown, extension: never) => void) => void;
  };
  export function createClient(
    options: { display: string },
    told: (error: unknown, display: { client: never }) => void,
  ): { client: Client };
}
