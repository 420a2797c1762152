//go:build tools

// Pins the server that keeps the events, which is built from its module.
package main

import _ "github.com/nats-io/nats-server/v2"
