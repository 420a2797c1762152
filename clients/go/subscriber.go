package penstock

import (
	"cmp"
	"context"
	"errors"
	"io"
	"iter"
	"math/rand/v2"
	"sync"
	"time"

	"penstock.dev/clients/go/penstockv1"
)

// Event is an event of the log with the cursor to resume after it.
type Event struct {
	*penstockv1.Event
	Cursor Cursor
}

// errStopped leaves the loop of a subscription whose consumer left.
var errStopped = errors.New("stopped")

// Subscriber hands out the events of one subscription. Use one of Events, Run and Channel at a time;
// a later one goes on after the last handled event. Stop and Commit are safe for concurrent use.
type Subscriber struct {
	options Options
	open    openStream
	// Uniform in [0, 1).
	uniform  func() float64
	optError error

	stopOnce sync.Once
	stopped  chan struct{}

	mu        sync.Mutex
	committer committer
	// Everything up to here has been handled.
	handled *Cursor
	// The event that the consumer has now.
	inHand *Cursor
}

// NewSubscriber makes a subscription to the event service at a gRPC target, such as
// "127.0.0.1:50051" or "dns:///penstock:50051". It connects when events are asked for; an error of
// the options is the first that they return.
func NewSubscriber(address string, options Options) *Subscriber {
	switch {
	case options.CommitInterval == 0:
		options.CommitInterval = commitIntervalDefault
	case options.CommitInterval < 0:
		options.CommitInterval = 0
	}
	s := &Subscriber{options: options, uniform: rand.Float64, stopped: make(chan struct{})}
	s.open = grpcOpener(address, &s.options)
	s.optError = checkTokenTransport(address, &s.options)
	if options.Logger != nil {
		s.options.Hooks = withLog(options.Hooks, options.Logger)
	}
	s.committer = committer{
		store: options.CursorStore, interval: options.CommitInterval, hooks: &s.options.Hooks,
	}
	return s
}

// Events returns the events until the subscription ends. The loop's body is the handler: asking for
// the next event counts the one before as handled, and its cursor is committed. Leaving the loop
// does not; call [Subscriber.Commit] before to count the event in hand.
//
// An error comes last, with an Event that must not be used: an [*Error], a [*CursorStoreError],
// ctx.Err(), or what reading a TLS or token file said. Without one the loop ended because of Stop or
// of a stop option.
func (s *Subscriber) Events(ctx context.Context) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		left := false
		err := s.run(ctx, func(event Event) error {
			if left = !yield(event, nil); left {
				return errStopped
			}
			return nil
		})
		if err != nil && !left {
			yield(Event{}, err)
		}
	}
}

// Run calls handler for every event until the subscription ends, and returns why, as Events does. An
// event whose handler returns an error is not committed, and Run returns that error.
func (s *Subscriber) Run(ctx context.Context, handler func(context.Context, Event) error) error {
	return s.run(ctx, func(event Event) error { return handler(ctx, event) })
}

// Channel sends the events to a channel for one receiver, and closes it at the end; wait then returns
// why, as Events does. Receiving the next event counts the one before as handled, and so does
// [Subscriber.Commit]. A receiver that leaves early cancels ctx.
func (s *Subscriber) Channel(ctx context.Context) (events <-chan Event, wait func() error) {
	channel := make(chan Event)
	result := make(chan error, 1)
	go func() {
		defer close(channel)
		result <- s.runChannel(ctx, channel)
	}()
	return channel, sync.OnceValue(func() error { return <-result })
}

// runChannel keeps back the count of each event until the receiver comes for the next one.
func (s *Subscriber) runChannel(ctx context.Context, channel chan<- Event) error {
	return s.loop(ctx, func(m *machine, event Event) error {
		select {
		case channel <- event:
		case <-ctx.Done():
			return ctx.Err()
		case <-s.stopped:
			return errStopped
		}
		// The receiver came: the event before this one is handled.
		err := s.settle(ctx)
		s.take(event.Cursor)
		m.onHandled(event.GetSequence())
		return err
	}, func(m *machine, _ bool) error {
		if s.hasInHand() {
			return nil
		}
		return s.advance(ctx, *m.position, false)
	})
}

// Commit counts the event in hand as handled, and commits now.
func (s *Subscriber) Commit(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.inHand != nil {
		s.handled, s.inHand = s.inHand, nil
	}
	if s.handled == nil {
		return nil
	}
	return s.committer.commit(ctx, *s.handled)
}

// Stop ends the subscription soon: the handler under way finishes, its event is committed.
func (s *Subscriber) Stop() { s.stopOnce.Do(func() { close(s.stopped) }) }

// Cursor returns the place up to which everything has been handled, and false before the first
// stream started.
func (s *Subscriber) Cursor() (Cursor, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.handled == nil {
		return Cursor{}, false
	}
	return *s.handled, true
}

// run calls handle for each event, which is handled when it returns nil.
func (s *Subscriber) run(ctx context.Context, handle func(Event) error) error {
	return s.loop(ctx, func(m *machine, event Event) error {
		s.take(event.Cursor)
		if err := handle(event); err != nil {
			return err
		}
		m.onHandled(event.GetSequence())
		return s.settle(ctx)
	}, func(m *machine, hadEvents bool) error {
		return s.advance(ctx, *m.position, hadEvents)
	})
}

// take notes the event that the consumer has from now on.
func (s *Subscriber) take(cursor Cursor) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.inHand = &cursor
}

func (s *Subscriber) hasInHand() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.inHand != nil
}

// left returns why the subscription is to end between two events, if it is.
func (s *Subscriber) left(ctx context.Context) error {
	select {
	case <-s.stopped:
		return errStopped
	default:
		return ctx.Err()
	}
}

// flush commits what is handled, but not the event in hand.
func (s *Subscriber) flush(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.handled == nil {
		return nil
	}
	return s.committer.commit(ctx, *s.handled)
}

// settle counts the event in hand as handled, and commits if it is time.
func (s *Subscriber) settle(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.inHand == nil {
		return nil
	}
	s.handled, s.inHand = s.inHand, nil
	return s.committer.offer(ctx, *s.handled)
}

// advance notes that everything up to cursor is handled: the end of a response, or a heartbeat.
func (s *Subscriber) advance(ctx context.Context, cursor Cursor, commit bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.handled = &cursor
	if commit {
		return s.committer.commit(ctx, cursor)
	}
	return s.committer.offer(ctx, cursor)
}

// start returns the place to go on from, and nil if Options.Start says it.
func (s *Subscriber) start(ctx context.Context) (*Cursor, error) {
	if s.optError != nil {
		return nil, s.optError
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.inHand = nil
	if s.handled != nil || s.options.CursorStore == nil {
		return s.handled, nil
	}
	cursor, found, err := s.options.CursorStore.Load(ctx)
	if err != nil {
		return nil, &CursorStoreError{"load", err}
	}
	if !found {
		return nil, nil
	}
	s.handled, s.committer.written = &cursor, cursor
	return &cursor, nil
}

// inbound is what a stream reports: a response, or its end.
type inbound struct {
	id       int
	response *penstockv1.SubscribeResponse
	err      error
}

// loop runs the subscription to its end, and commits what was handled, whatever the end is.
func (s *Subscriber) loop(ctx context.Context, onEvent func(*machine, Event) error,
	onEnd func(m *machine, hadEvents bool) error) error {
	position, err := s.start(ctx)
	if err != nil {
		return err
	}
	err = s.carryOut(ctx, position, onEvent, onEnd)
	if errors.Is(err, errStopped) {
		err = nil
	}
	return cmp.Or(err, s.flush(ctx))
}

// carryOut carries out the steps of a machine. onEnd is called after each response.
func (s *Subscriber) carryOut(ctx context.Context, position *Cursor,
	onEvent func(*machine, Event) error, onEnd func(m *machine, hadEvents bool) error) error {
	m := newMachine(&s.options, position, s.uniform, time.Now())
	streams := newStreams(ctx, s.open)
	defer streams.closeAll()
	for {
		switch step := m.next(time.Now()).(type) {
		case openStep:
			streams.open(step.id, step.request)
		case closeStep:
			streams.close(step.id)
		case deliverStep:
			for _, event := range step.events {
				if err := s.left(ctx); err != nil {
					return err
				}
				err := onEvent(m, Event{event, Cursor{m.position.LogID, event.GetSequence()}})
				if err != nil {
					return err
				}
			}
			m.onResponseEnd(step, time.Now())
			if err := onEnd(m, len(step.events) > 0); err != nil {
				return err
			}
		case waitStep:
			if err := s.wait(ctx, m, streams, step.until); err != nil {
				return err
			}
		case endStep:
			return step.err
		}
	}
}

// wait passes the next report to m, or returns at the time, or ends m when that is asked for.
func (s *Subscriber) wait(ctx context.Context, m *machine, streams *streams, until time.Time) error {
	timer := time.NewTimer(time.Until(until))
	defer timer.Stop()
	select {
	case in := <-streams.reports:
		switch {
		case in.response != nil:
			m.onResponse(in.id, in.response, time.Now())
		case errors.Is(in.err, io.EOF):
			m.onClosed(in.id, nil, time.Now())
		default:
			m.onClosed(in.id, in.err, time.Now())
		}
	case <-timer.C:
	case <-s.stopped:
		return errStopped
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}
