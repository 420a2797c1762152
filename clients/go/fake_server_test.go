package penstock

import (
	"context"
	"io"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/types/known/durationpb"

	"penstock.dev/clients/go/penstockv1"
)

const logID = "log"

// fakeServer plays one script per stream that is opened, in order. Time is the bubble's.
type fakeServer struct {
	t        *testing.T
	mu       sync.Mutex
	scripts  [][]scripted
	requests []*penstockv1.SubscribeRequest
	openedAt []time.Time
	closedAt map[int]time.Time
}

// scripted is a response or an error, sent after a pause.
type scripted struct {
	after    time.Duration
	response *penstockv1.SubscribeResponse
	err      error
}

func newFakeServer(t *testing.T, scripts ...[]scripted) *fakeServer {
	return &fakeServer{t: t, scripts: scripts, closedAt: map[int]time.Time{}}
}

type fakeStream struct {
	ctx    context.Context
	server *fakeServer
	number int
	script []scripted
}

func (f *fakeServer) open(ctx context.Context, r *penstockv1.SubscribeRequest) (responseStream, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	number := len(f.requests)
	if number >= len(f.scripts) {
		f.t.Errorf("stream %d was not expected", number)
		return nil, unavailable("no script")
	}
	f.requests = append(f.requests, r)
	f.openedAt = append(f.openedAt, time.Now())
	return &fakeStream{ctx, f, number, f.scripts[number]}, nil
}

// Recv stays silent after the script's end.
func (s *fakeStream) Recv() (*penstockv1.SubscribeResponse, error) {
	if len(s.script) == 0 {
		<-s.ctx.Done()
		return nil, s.cancelled()
	}
	next := s.script[0]
	s.script = s.script[1:]
	select {
	case <-time.After(next.after):
	case <-s.ctx.Done():
		return nil, s.cancelled()
	}
	return next.response, next.err
}

func (s *fakeStream) cancelled() error {
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	s.server.closedAt[s.number] = time.Now()
	return unavailable("cancelled")
}

func unavailable(message string) error { return &Error{Code: codes.Unavailable, Message: message} }

func started(at uint64) *penstockv1.Started {
	return &penstockv1.Started{
		LogId: logID, Cursor: cursor(at).toProto(), Heartbeat: durationpb.New(10 * time.Second),
	}
}

func cursor(sequence uint64) Cursor { return Cursor{logID, sequence} }

// progress is a response with events and a Progress behind the last of them.
func progress(total uint64, at uint64, sequences ...uint64) *penstockv1.SubscribeResponse {
	r := &penstockv1.SubscribeResponse{
		Progress: &penstockv1.Progress{Cursor: cursor(at).toProto(), DeliveredTotal: total},
	}
	for _, sequence := range sequences {
		r.Events = append(r.Events, &penstockv1.Event{Sequence: sequence, Id: "evt"})
	}
	return r
}

// first is the first response of a stream that starts after `at`.
func first(at uint64, sequences ...uint64) scripted {
	end := at
	if len(sequences) > 0 {
		end = sequences[len(sequences)-1]
	}
	r := progress(uint64(len(sequences)), end, sequences...)
	r.Started = started(at)
	return scripted{response: r}
}

func then(r *penstockv1.SubscribeResponse) scripted { return scripted{response: r} }

func fails(err error) scripted { return scripted{err: err} }

// done ends the stream with OK, which ends a subscription with a stop option.
func done() scripted { return scripted{err: io.EOF} }

func (f *fakeServer) subscriber(options Options) *Subscriber {
	if options.Start.apply == nil {
		options.Start = FromEarliest()
	}
	s := NewSubscriber("fake", options)
	s.open = f.open
	s.uniform = func() float64 { return 0.5 }
	return s
}

func collect(t *testing.T, s *Subscriber) (sequences []uint64, err error) {
	t.Helper()
	for event, err := range s.Events(t.Context()) {
		if err != nil {
			return sequences, err
		}
		sequences = append(sequences, event.Sequence)
	}
	return sequences, nil
}
