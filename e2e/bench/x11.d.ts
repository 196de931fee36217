declare module 'x11' {
  type Client = {
    display: { screen: [{ root: number }] };
    AllocID: () => number;
    require: (name: string, told: (error: unknown, extension: never) => void) => void;
    on: (name: 'event', told: (event: never) => void) => void;
    off: (name: 'event', told: (event: never) => void) => void;
  };
  export function createClient(
    options: { display: string },
    told: (error: unknown, display: { client: never }) => void,
  ): { client: Client };
}
