// A port of the loopback address for a server that a test stops and starts again.
#pragma once

#include <cstdint>

namespace penstock::testing {

// A port that nothing holds now and that the kernel gives to nobody by itself: it lies
// below the range of ephemeral ports. One of that range ("port 0") can become the local
// port of any outgoing connection while its server is down, and the server then fails to
// start again. Two calls of one process give two ports; processes begin their search at
// different places. 0 when no such port is free. Any thread.
std::uint16_t FindFixedPort();

}  // namespace penstock::testing
