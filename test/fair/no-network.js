// Loaded before a command: whatever it opens on the network ends it. Pipes between processes of this machine are none.
const { Socket } = require('node:net');

const refuse = () => {
  throw new Error('the network was used');
};
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  return typeof options === 'object' && options?.path ? connect.apply(this, args) : refuse();
};
require('node:dns').lookup = refuse;
globalThis.fetch = refuse;
