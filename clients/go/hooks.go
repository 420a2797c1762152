package penstock

import (
	"log/slog"
	"time"
)

// Progress says how far a subscription is.
type Progress struct {
	// Everything up to here has been handled, or did not match the filter.
	Cursor Cursor
	// The newest committed sequence, as the server last said. HeadSequence - Cursor.Sequence is the
	// lag: an upper bound of the events still to come.
	HeadSequence uint64
	// Events handled by this subscription so far, over all its streams.
	HandledTotal uint64
}

// Hooks tell what a subscription does, for metrics. All are optional. They are called by the
// goroutine that iterates, between events; one that blocks delays the subscription.
type Hooks struct {
	// A stream is open and delivers what comes after from.
	Connected func(from Cursor)
	// A stream ended, or none could be opened. The next attempt is after retryIn.
	Disconnected func(why error, retryIn time.Duration)
	// The server closes the stream soon; the next one is opened meanwhile.
	Draining func()
	// Everything up to the head has been handled; from here on events are live.
	CaughtUp func()
	// Handling is slower than events arrive. Nothing is skipped.
	FellBehind func()
	// The stream broke a promise of event_service.proto. The response in question is not handed
	// over; it is fetched again from the last cursor.
	Fault func(err error)
	// After every response, also after an empty one.
	Progress func(Progress)
	// The cursor store took cursor.
	Committed func(cursor Cursor)
}

// withLog adds a log line to the hooks that a person wants to know of.
func withLog(h Hooks, log *slog.Logger) Hooks {
	out := h
	out.Connected = func(from Cursor) {
		log.Info("connected", "from", from.String())
		if h.Connected != nil {
			h.Connected(from)
		}
	}
	out.Disconnected = func(why error, retryIn time.Duration) {
		log.Warn("disconnected", "why", why, "retry_in", retryIn)
		if h.Disconnected != nil {
			h.Disconnected(why, retryIn)
		}
	}
	out.Draining = func() {
		log.Info("the server is stopping; opening the next stream")
		if h.Draining != nil {
			h.Draining()
		}
	}
	out.FellBehind = func() {
		log.Warn("handling is slower than events arrive; nothing is skipped")
		if h.FellBehind != nil {
			h.FellBehind()
		}
	}
	out.Fault = func(err error) {
		log.Error("fetching again", "why", err)
		if h.Fault != nil {
			h.Fault(err)
		}
	}
	return out
}
