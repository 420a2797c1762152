package penstock

import (
	"fmt"

	"google.golang.org/grpc/codes"

	"penstock.dev/clients/go/penstockv1"
)

// deliveryChecker holds the responses of one stream, in order, to the promises of
// event_service.proto that a consumer can check: sequences strictly increase and come after the
// start (Ordered, Unique, Resumable), every cursor is of one log and never goes back
// (Bookmarkable), and the server counted as many events as arrived (Reliable).
type deliveryChecker struct {
	// The cursor that the stream was opened with, if it was one.
	resumedAfter *Cursor
	started      bool
	// Everything up to here has been seen or skipped.
	position Cursor
	received uint64
}

func brokenPromise(format string, args ...any) *Error {
	return &Error{
		Code:    codes.DataLoss,
		Message: "the stream broke a promise: " + fmt.Sprintf(format, args...),
	}
}

// check returns an Error with codes.DataLoss that says which promise r breaks. Call it before the
// events of r are handled. After an error the checker is of no further use.
func (c *deliveryChecker) check(r *penstockv1.SubscribeResponse) *Error {
	if r.GetStarted() != nil {
		if err := c.checkStarted(r.GetStarted()); err != nil {
			return err
		}
	}
	if !c.started {
		return brokenPromise("its first response lacks `started`")
	}
	for _, event := range r.GetEvents() {
		if event.GetSequence() <= c.position.Sequence {
			return brokenPromise("sequence %d came after %d", event.GetSequence(), c.position.Sequence)
		}
		c.position.Sequence = event.GetSequence()
		c.received++
	}
	if r.GetProgress() != nil {
		return c.checkProgress(r.GetProgress())
	}
	return nil
}

func (c *deliveryChecker) checkStarted(s *penstockv1.Started) *Error {
	if c.started {
		return brokenPromise("the server started it twice")
	}
	at := fromProto(s.GetCursor())
	// A log that was replaced is an error of the call; it must not come in by the back door.
	if c.resumedAfter != nil && at != *c.resumedAfter {
		return brokenPromise("asked for events after %v, the server started after %v", *c.resumedAfter, at)
	}
	c.started, c.position = true, at
	return nil
}

func (c *deliveryChecker) checkProgress(p *penstockv1.Progress) *Error {
	if p.GetDeliveredTotal() != c.received {
		return brokenPromise("the server sent %d events on this stream, %d arrived",
			p.GetDeliveredTotal(), c.received)
	}
	at := fromProto(p.GetCursor())
	if at.LogID != c.position.LogID || at.Sequence < c.position.Sequence {
		return brokenPromise("the cursor went from %v back to %v", c.position, at)
	}
	c.position = at
	return nil
}
