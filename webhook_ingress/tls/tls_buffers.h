// Where OpenSSL's buffers live.
//
// For a handshake OpenSSL takes three buffers of 30 KB together, two thirds of all
// it takes, writes a kilobyte or two into them, fills one with zeros, and holds them
// until the client goes on. Here each lives in pages of its own: what was never
// written, or only with zeros, is given back to the system while the handshake
// waits, and all of it when the buffer is freed. Whatever OpenSSL finds in a buffer
// is what it wrote, so nothing depends on what it uses them for.
//
// Other blocks go to malloc, and so does everything when the pages are used up.
#pragma once

namespace penstock::ingress {

// Has OpenSSL take its buffers here from now on. MUST be called before anything uses
// OpenSSL: false, and everything stays as it was, when it is too late. Does nothing
// under a sanitizer, which is to see every block.
bool PlaceTlsBuffers();

// Gives back what is zero in the buffer that the calling thread has taken since it
// last called this. MUST be called on the thread that uses the buffer.
void TrimTlsBuffers();

}  // namespace penstock::ingress
