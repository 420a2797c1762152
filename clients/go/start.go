package penstock

import (
	"time"

	"google.golang.org/protobuf/types/known/emptypb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"penstock.dev/clients/go/penstockv1"
)

// StartPosition says where a subscription starts while the cursor store has no cursor. The zero
// value is none.
type StartPosition struct {
	apply func(*penstockv1.SubscribeRequest)
}

// FromEarliest starts at the oldest retained event.
func FromEarliest() StartPosition {
	return StartPosition{func(r *penstockv1.SubscribeRequest) {
		r.Start = &penstockv1.SubscribeRequest_Earliest{Earliest: &emptypb.Empty{}}
	}}
}

// FromLatest delivers only events that are committed after the subscription started.
func FromLatest() StartPosition {
	return StartPosition{func(r *penstockv1.SubscribeRequest) {
		r.Start = &penstockv1.SubscribeRequest_Latest{Latest: &emptypb.Empty{}}
	}}
}

// FromTime starts at the first event that was committed at or after t.
func FromTime(t time.Time) StartPosition {
	return StartPosition{func(r *penstockv1.SubscribeRequest) {
		r.Start = &penstockv1.SubscribeRequest_FromTime{FromTime: timestamppb.New(t)}
	}}
}

// After starts just after cursor.
func After(cursor Cursor) StartPosition {
	return StartPosition{func(r *penstockv1.SubscribeRequest) {
		r.Start = &penstockv1.SubscribeRequest_After{After: cursor.toProto()}
	}}
}

// AfterEventID starts just after the event with this Stripe id.
func AfterEventID(id string) StartPosition {
	return StartPosition{func(r *penstockv1.SubscribeRequest) {
		r.Start = &penstockv1.SubscribeRequest_AfterEventId{AfterEventId: id}
	}}
}
