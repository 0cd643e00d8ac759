import { connect } from 'node:net';

/**
 * Asks a Firefox started with --start-debugger-server to install an add-on for this session only.
 * The protocol: `<length in bytes>:<JSON>` both ways, a greeting first, then one answer per request and actor.
 * https://firefox-source-docs.mozilla.org/devtools/backend/protocol.html
 * @param {{ port: number, folder: string, timeoutMs?: number }} options
 *   `folder`: absolute, with the add-on's manifest in it
 * @returns {Promise<string>} the add-on's id
 * @throws when Firefox does not answer in time or refuses the add-on
 */
export async function installTemporaryAddon({ port, folder, timeoutMs = 30_000 }) {
  const deadline = Date.now() + timeoutMs;
  const socket = await connectBefore(port, deadline);
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error('Firefox did not answer its debugger port')));
  try {
    const packets = readPackets(socket);
    await packets.next();
    const { addonsActor } = await ask(socket, packets, { to: 'root', type: 'getRoot' });
    const request = { to: addonsActor, type: 'installTemporaryAddon', addonPath: folder };
    const { addon } = await ask(socket, packets, request);
    return addon.id;
  } finally {
    socket.destroy();
  }
}

/**
 * @param {number} port
 * @param {number} deadline
 * @returns {Promise<import('node:net').Socket>}
 */
async function connectBefore(port, deadline) {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const error = await new Promise((resolve) => {
      socket.once('connect', () => resolve(undefined));
      socket.once('error', resolve);
    });
    if (!error) return socket;
    if (Date.now() > deadline) throw new Error('Firefox did not open its debugger port', { cause: error });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * @param {import('node:net').Socket} socket
 * @param {AsyncGenerator<any>} packets
 * @param {{ to: string, type: string, addonPath?: string }} request
 */
async function ask(socket, packets, request) {
  const body = JSON.stringify(request);
  socket.write(`${Buffer.byteLength(body)}:${body}`);
  for (let packet = await packets.next(); !packet.done; packet = await packets.next()) {
    const { value } = packet;
    // Packets with a `type` are events (an add-on list changed, say); the answer has none.
    if (value.from !== request.to || value.type) continue;
    if (value.error) throw new Error(`Firefox refused ${request.type}: ${value.message ?? value.error}`);
    return value;
  }
  throw new Error(`Firefox closed its debugger port during ${request.type}`);
}

/**
 * @param {import('node:net').Socket} socket
 * @returns {AsyncGenerator<any>} the packets as they come
 */
async function* readPackets(socket) {
  let rest = Buffer.alloc(0);
  for await (const chunk of socket) {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(':'); colon !== -1; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) break;
      yield JSON.parse(rest.subarray(colon + 1, end).toString('utf8'));
      rest = rest.subarray(end);
    }
  }
}
