package penstock

import (
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/types/known/durationpb"

	"penstock.dev/clients/go/penstockv1"
)

const (
	// A stream that is silent for this many heartbeats is given up.
	watchdogHeartbeats = 2.5
	// The heartbeat assumed until the server names its own.
	heartbeatDefault = 10 * time.Second
	// A stream that lived this long had a working server: the next back-off starts small.
	healthyStreamAge = 10 * time.Second
	// After this many broken promises without a good response in between, give up.
	brokenPromisesMax = 3
)

// machine decides what a subscription does next, without I/O and without a clock of its own: the
// driver asks next for a step, carries it out, and reports what came of it.
//
// There are at most two streams. `opening` has not said Started yet; when it does, it takes the
// place of `current`, whose end it need not wait for. A stream that drains gets its successor while
// it is still read; a stream that broke is `current` no more, and its successor opens after a pause.
//
// Not safe for concurrent use.
type machine struct {
	options *Options
	backoff backoff

	// Everything up to here has been handed out. nil until the first stream started.
	position *Cursor
	// The last cursor that a matching delivered_total confirmed.
	confirmed *Cursor
	head      uint64
	handled   uint64

	current, opening *machineStream
	// When the next stream opens; zero: not planned.
	retryAt   time.Time
	heartbeat time.Duration
	broken    int
	streams   int

	// Steps that wait to be carried out.
	steps []step
	ended *endStep
}

type machineStream struct {
	id       int
	checker  deliveryChecker
	openedAt time.Time
	heardAt  time.Time
	draining bool
}

// step is what the driver does next: one of the types below.
type step any

type (
	// Open a stream, and report its responses and its end under this id.
	openStep struct {
		id      int
		request *penstockv1.SubscribeRequest
	}
	// Cancel a stream. Reports about it are ignored from now on.
	closeStep struct{ id int }
	// Hand the events out, calling onHandled after each, then call onResponseEnd.
	deliverStep struct {
		stream   *machineStream
		events   []*penstockv1.Event
		response *penstockv1.SubscribeResponse
	}
	// Wait for a report, at most until then, and ask again.
	waitStep struct{ until time.Time }
	// It is over. err is nil when a stop_ option was met.
	endStep struct{ err error }
)

func newMachine(options *Options, position *Cursor, uniform func() float64, now time.Time) *machine {
	m := &machine{
		options: options, position: position, confirmed: position,
		backoff: backoff{uniform: uniform}, heartbeat: heartbeatDefault, retryAt: now,
	}
	if options.Heartbeat > 0 {
		m.heartbeat = options.Heartbeat
	}
	return m
}

func (m *machine) next(now time.Time) step {
	if len(m.steps) == 0 && m.ended == nil {
		m.watch(m.current, now)
		m.watch(m.opening, now)
		if m.opening == nil && !m.retryAt.IsZero() && !now.Before(m.retryAt) {
			m.open(now)
		}
	}
	if len(m.steps) > 0 {
		first := m.steps[0]
		m.steps = m.steps[1:]
		return first
	}
	if m.ended != nil {
		return *m.ended
	}
	return waitStep{m.wakeAt()}
}

// onResponse takes what a stream sent. Its events come out of next.
func (m *machine) onResponse(id int, r *penstockv1.SubscribeResponse, now time.Time) {
	s := m.stream(id)
	if s == nil || m.ended != nil {
		return
	}
	s.heardAt = now
	if err := s.checker.check(r); err != nil {
		m.onBrokenPromise(s, err, now)
		return
	}
	if s == m.opening {
		m.promote(s, r.GetStarted())
	}
	events := r.GetEvents()
	// A successor repeats what its draining predecessor sent after the successor was asked for.
	for len(events) > 0 && events[0].GetSequence() <= m.position.Sequence {
		events = events[1:]
	}
	m.steps = append(m.steps, deliverStep{s, events, r})
}

// onHandled counts an event that was handed out.
func (m *machine) onHandled(sequence uint64) {
	m.position = &Cursor{m.position.LogID, sequence}
	m.handled++
	m.backoff.reset()
}

// onResponseEnd takes the marks of a response whose events are handled.
func (m *machine) onResponseEnd(d deliverStep, now time.Time) {
	hooks, r := &m.options.Hooks, d.response
	// Handling may have taken long, and the streams were not read meanwhile: that is not their silence.
	for _, s := range []*machineStream{m.current, m.opening} {
		if s != nil {
			s.heardAt = now
		}
	}
	if p := r.GetProgress(); p != nil {
		if cursor := fromProto(p.GetCursor()); cursor.Sequence >= m.position.Sequence {
			m.position, m.confirmed = &cursor, &cursor
		}
		m.head = p.GetHeadSequence()
		if p.GetDeliveredTotal() > 0 {
			m.broken = 0
		}
		if hooks.Progress != nil {
			hooks.Progress(Progress{*m.position, m.head, m.handled})
		}
	}
	if r.GetFellBehind() != nil && hooks.FellBehind != nil {
		hooks.FellBehind()
	}
	if r.GetCaughtUp() != nil {
		if hooks.CaughtUp != nil {
			hooks.CaughtUp()
		}
		if m.options.StopWhenCaughtUp {
			m.end(nil)
		}
	}
	if after := m.options.StopAfterSequence; after > 0 && m.position.Sequence >= after {
		m.end(nil)
	}
	if r.GetDraining() != nil && !d.stream.draining && m.ended == nil {
		d.stream.draining = true
		if hooks.Draining != nil {
			hooks.Draining()
		}
		if m.opening == nil && m.retryAt.IsZero() {
			// After a pause: all consumers of the server are told at the same moment.
			m.retryAt = now.Add(m.backoff.next())
		}
	}
}

// onClosed takes the end of a stream; err is nil when the server ended it with OK.
func (m *machine) onClosed(id int, err error, now time.Time) {
	s := m.stream(id)
	if s == nil || m.ended != nil {
		return
	}
	if err == nil {
		if m.options.StopWhenCaughtUp || m.options.StopAfterSequence > 0 {
			m.end(nil)
			return
		}
		err = &Error{Code: codes.Unavailable, Message: "the server ended the stream"}
	}
	opening := s == m.opening
	m.forget(s)
	if opening && m.current != nil && reasonOf(err) == reasonDraining {
		// The only server there is: it waits for the old stream before it can stop.
		m.steps = append(m.steps, closeStep{m.current.id})
		m.current = nil
	}
	if !retryable(err) || (m.position == nil && m.options.FailFast) {
		m.end(err)
		return
	}
	m.planRetry(s, err, now)
}

func (m *machine) stream(id int) *machineStream {
	for _, s := range []*machineStream{m.current, m.opening} {
		if s != nil && s.id == id {
			return s
		}
	}
	return nil
}

func (m *machine) forget(s *machineStream) {
	if m.current == s {
		m.current = nil
	}
	if m.opening == s {
		m.opening = nil
	}
}

func (m *machine) open(now time.Time) {
	m.retryAt = time.Time{}
	m.streams++
	m.opening = &machineStream{
		id: m.streams, openedAt: now, heardAt: now, checker: deliveryChecker{resumedAfter: m.position},
	}
	m.steps = append(m.steps, openStep{m.streams, m.request()})
}

func (m *machine) request() *penstockv1.SubscribeRequest {
	o := m.options
	r := &penstockv1.SubscribeRequest{
		Filter: o.Filter.toProto(), IncludeRawJson: o.IncludeRawJSON, ClientId: o.ClientID,
		StopWhenCaughtUp: o.StopWhenCaughtUp, StopAfterSequence: o.StopAfterSequence,
		MaxBatchEvents: o.MaxBatchEvents, MaxResponseBytes: o.MaxResponseBytes,
	}
	if o.Heartbeat > 0 {
		r.Heartbeat = durationpb.New(o.Heartbeat)
	}
	if m.position != nil {
		After(*m.position).apply(r)
	} else if o.Start.apply != nil {
		o.Start.apply(r)
	}
	return r
}

// promote makes the stream that started the one that is read.
func (m *machine) promote(s *machineStream, started *penstockv1.Started) {
	if m.current != nil {
		m.steps = append(m.steps, closeStep{m.current.id})
	}
	m.current, m.opening = s, nil
	if d := started.GetHeartbeat().AsDuration(); d > 0 {
		m.heartbeat = d
	}
	from := fromProto(started.GetCursor())
	if m.position == nil {
		// From here on "latest" means this place, or events would be missed while reconnecting.
		m.position, m.confirmed = &from, &from
	}
	if m.options.Hooks.Connected != nil {
		m.options.Hooks.Connected(from)
	}
}

func (m *machine) onBrokenPromise(s *machineStream, err *Error, now time.Time) {
	m.steps = append(m.steps, closeStep{s.id})
	if s == m.current && m.confirmed != nil {
		m.position = m.confirmed
	}
	m.forget(s)
	m.broken++
	if m.options.Hooks.Fault != nil {
		m.options.Hooks.Fault(err)
	}
	if m.broken >= brokenPromisesMax {
		m.end(err)
		return
	}
	m.planRetry(s, err, now)
}

func (m *machine) watch(s *machineStream, now time.Time) {
	if s == nil || now.Before(m.silentUntil(s)) {
		return
	}
	m.steps = append(m.steps, closeStep{s.id})
	m.onClosed(s.id, &Error{
		Code:    codes.Unavailable,
		Message: "nothing heard for " + now.Sub(s.heardAt).Round(time.Millisecond).String(),
	}, now)
}

func (m *machine) silentUntil(s *machineStream) time.Time {
	return s.heardAt.Add(time.Duration(watchdogHeartbeats * float64(m.heartbeat)))
}

// planRetry plans the successor of a lost stream, unless one is on its way.
func (m *machine) planRetry(lost *machineStream, why error, now time.Time) {
	if m.opening != nil || !m.retryAt.IsZero() {
		return
	}
	if now.Sub(lost.openedAt) >= healthyStreamAge {
		m.backoff.reset()
	}
	delay := m.backoff.next()
	m.retryAt = now.Add(delay)
	if m.options.Hooks.Disconnected != nil {
		m.options.Hooks.Disconnected(why, delay)
	}
}

func (m *machine) end(err error) {
	if m.ended != nil {
		return
	}
	for _, s := range []*machineStream{m.current, m.opening} {
		if s != nil {
			m.steps = append(m.steps, closeStep{s.id})
		}
	}
	m.current, m.opening, m.retryAt = nil, nil, time.Time{}
	m.ended = &endStep{err}
}

// wakeAt is when next has something to do even if nothing is reported. Never zero.
func (m *machine) wakeAt() time.Time {
	var at time.Time
	earlier := func(t time.Time) {
		if at.IsZero() || t.Before(at) {
			at = t
		}
	}
	if !m.retryAt.IsZero() {
		earlier(m.retryAt)
	}
	for _, s := range []*machineStream{m.current, m.opening} {
		if s != nil {
			earlier(m.silentUntil(s))
		}
	}
	return at
}
