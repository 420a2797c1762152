package penstock

import (
	"errors"
	"fmt"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"penstock.dev/clients/go/rpcv1"
)

// Reasons of [Error] that a subscription may end with. The head of event_service.proto has all of
// them, with their metadata.
const (
	ReasonCursorExpired    = "CURSOR_EXPIRED"
	ReasonCursorAhead      = "CURSOR_AHEAD"
	ReasonLogIDMismatch    = "LOG_ID_MISMATCH"
	ReasonEventNotFound    = "EVENT_NOT_FOUND"
	ReasonDataLoss         = "DATA_LOSS"
	ReasonStartMissing     = "START_MISSING"
	ReasonInvalidFilter    = "INVALID_FILTER"
	ReasonUnknownEventType = "UNKNOWN_EVENT_TYPE"
)

// Error is why a subscription ended, when a retry cannot mend it. Find it with errors.As.
//
//	InvalidArgument, NotFound, PermissionDenied, Unauthenticated  the request is refused
//	OutOfRange, FailedPrecondition  the position cannot be honoured; it is never reset silently
//	DataLoss  stored events are unreadable, or the stream broke its promises three times in a row
//	Unavailable and the like  never connected, with Options.FailFast
type Error struct {
	Code codes.Code
	// English text for a developer.
	Message string
	// ErrorInfo's reason, e.g. [ReasonCursorExpired]. Empty when the server sent none, as when it was
	// never reached.
	Reason string
	// Facts that belong to the reason, e.g. "earliest_sequence".
	Metadata map[string]string
}

func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "penstock: %v", e.Code)
	if e.Reason != "" {
		fmt.Fprintf(&b, " (%s)", e.Reason)
	}
	if e.Message != "" {
		fmt.Fprintf(&b, ": %s", e.Message)
	}
	return b.String()
}

// GRPCStatus lets status.FromError and status.Code read the error.
func (e *Error) GRPCStatus() *status.Status { return status.New(e.Code, e.Message) }

// CursorStoreError is a failure of the cursor store. It ends the subscription: going on without a
// stored place would repeat more and more events after a restart.
type CursorStoreError struct {
	// "load" or "commit".
	Op  string
	Err error
}

func (e *CursorStoreError) Error() string {
	return fmt.Sprintf("penstock: cursor store: %s: %v", e.Op, e.Err)
}

// Unwrap returns what the store said.
func (e *CursorStoreError) Unwrap() error { return e.Err }

// FromRPC turns an error of a call of penstockv1.EventServiceClient into an [Error] with the reason
// and the metadata that the server gave. nil stays nil, and an [Error] as it is.
func FromRPC(err error) error {
	if err == nil {
		return nil
	}
	var already *Error
	if errors.As(err, &already) {
		return err
	}
	st := status.Convert(err)
	e := &Error{Code: st.Code(), Message: st.Message()}
	for _, detail := range st.Proto().GetDetails() {
		// Not st.Details(): it decodes only types that are linked into the program.
		var info rpcv1.ErrorInfo
		if strings.HasSuffix(detail.GetTypeUrl(), "/google.rpc.ErrorInfo") &&
			proto.Unmarshal(detail.GetValue(), &info) == nil {
			e.Reason, e.Metadata = info.GetReason(), info.GetMetadata()
		}
	}
	return e
}

// reasonDraining is a server's that is stopping.
const reasonDraining = "DRAINING"

func reasonOf(err error) string {
	var e *Error
	if errors.As(err, &e) {
		return e.Reason
	}
	return ""
}

// retryable reports whether the same call may succeed later without any change to it.
func retryable(err error) bool {
	var e *Error
	if !errors.As(err, &e) {
		return false
	}
	switch e.Code {
	case codes.Unavailable, codes.ResourceExhausted, codes.Aborted, codes.DeadlineExceeded,
		// Proxies and connection resets also show as these three.
		codes.Canceled, codes.Internal, codes.Unknown:
		return true
	default:
		return false
	}
}
