package penstock

import (
	"log/slog"
	"time"

	"google.golang.org/grpc"

	"penstock.dev/clients/go/penstockv1"
)

// Filter says which events to deliver; empty is every event. See penstock.v1.Filter in
// event_service.proto for patterns and limits.
type Filter struct {
	// Exact ("charge.succeeded"), a prefix that ends in ".*" ("charge.*"), or "*".
	Types         []string
	ExcludedTypes []string
	// Connected accounts ("acct_..."); "" selects the platform's own events.
	Accounts []string
	// Values of Event.ObjectId.
	ObjectIDs []string
	// Only live (true) or only test (false) events. nil: both.
	Livemode *bool
	// Accept exact types that the server's schema does not know.
	AllowUnknownTypes bool
}

func (f Filter) toProto() *penstockv1.Filter {
	return &penstockv1.Filter{
		Types: f.Types, ExcludedTypes: f.ExcludedTypes, Accounts: f.Accounts, ObjectIds: f.ObjectIDs,
		Livemode: f.Livemode, AllowUnknownTypes: f.AllowUnknownTypes,
	}
}

// CommitEveryEvent as Options.CommitInterval commits after every event.
const CommitEveryEvent time.Duration = -1

// commitIntervalDefault bounds what is repeated after a crash without a sync per event.
const commitIntervalDefault = time.Second

// Options of a subscription. Only Start or a CursorStore with a cursor is required: a guess would
// skip or repeat events.
type Options struct {
	// Where to start while the store has no cursor.
	Start  StartPosition
	Filter Filter
	// nil: nothing is committed.
	CursorStore CursorStore
	// While events keep coming: the longest time between two commits. 0: 1 s. The end of a response
	// that had events is always committed.
	CommitInterval time.Duration

	// nil: plaintext.
	TLS *TLSFiles
	// Sent as `authorization: Bearer ...`. Over plaintext only to loopback and Unix sockets.
	BearerToken TokenSource
	// For interceptors, statistics handlers and the like.
	DialOptions []grpc.DialOption

	// Name for the server's metrics and listings, at most 64 of [A-Za-z0-9._-]. Not an identity.
	ClientID string
	// Fill Event.RawJson, the body as Stripe sent it.
	IncludeRawJSON bool
	// End, without an error, once everything up to the head has been handled.
	StopWhenCaughtUp bool
	// End, without an error, once everything up to this sequence has been handled. 0: never.
	StopAfterSequence uint64
	// Give up when the server cannot be reached the very first time.
	FailFast bool
	// The longest silence of the server, 1 s to 30 s. 0: its default, 10 s.
	Heartbeat time.Duration
	// Bounds of a response: most events (1 to 256, 0: 256) and bytes (1 KiB to 1 MiB, 0: 256 KiB,
	// plus one event). At most one response is read ahead of the one being handled.
	MaxBatchEvents   uint32
	MaxResponseBytes uint32

	Hooks Hooks
	// Gets a line per reconnect and the like; holds no payload, no secret and no token. nil: silent.
	Logger *slog.Logger
}
