package penstock

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/grpc/codes"

	"penstock.dev/clients/go/penstockv1"
)

func wantSequences(t *testing.T, got []uint64, want ...uint64) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("handed out %v, want %v", got, want)
	}
}

func wantCursor(t *testing.T, store CursorStore, want uint64) {
	t.Helper()
	got, found, err := store.Load(t.Context())
	if err != nil || !found || got != cursor(want) {
		t.Errorf("store has %v %v %v, want sequence %d", got, found, err, want)
	}
}

func resumedAfter(r *penstockv1.SubscribeRequest) uint64 { return r.GetAfter().GetSequence() }

func TestResumesAfterTheLastEventOfABrokenStream(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := newFakeServer(t,
			[]scripted{first(0, 1, 2), fails(unavailable("reset"))},
			[]scripted{first(2, 3), done()})
		got, err := collect(t, server.subscriber(Options{StopWhenCaughtUp: true}))
		if err != nil {
			t.Fatal(err)
		}
		wantSequences(t, got, 1, 2, 3)
		if server.requests[0].GetEarliest() == nil || resumedAfter(server.requests[1]) != 2 {
			t.Errorf("asked for %v", server.requests)
		}
	})
}

func TestLatestIsNotAskedForAgainAfterAQuietStreamBroke(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := newFakeServer(t,
			[]scripted{first(7), fails(unavailable("reset"))}, []scripted{first(7, 8), done()})
		_, err := collect(t, server.subscriber(Options{Start: FromLatest(), StopWhenCaughtUp: true}))
		if err != nil || resumedAfter(server.requests[1]) != 7 {
			t.Errorf("%v, asked for %v", err, server.requests[1])
		}
	})
}

func TestPausesLongerWithEveryFailureUpToTheCeiling(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var scripts [][]scripted
		for range 9 {
			scripts = append(scripts, []scripted{fails(unavailable("down"))})
		}
		server := newFakeServer(t, append(scripts, []scripted{done()})...)
		if _, err := collect(t, server.subscriber(Options{StopWhenCaughtUp: true})); err != nil {
			t.Fatal(err)
		}
		// Half of 200 ms, 400 ms, ... 10 s: the fake's jitter is 0.5.
		want := []time.Duration{100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000}
		for i, ms := range want {
			if got := server.openedAt[i+1].Sub(server.openedAt[i]); got != ms*time.Millisecond {
				t.Errorf("pause %d is %v, want %v", i, got, ms*time.Millisecond)
			}
		}
	})
}

func TestGivesUpASilentStreamAfterTwoAndAHalfHeartbeats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var why error
		server := newFakeServer(t, []scripted{first(0, 1)}, []scripted{first(1, 2), done()})
		begin := time.Now()
		got, err := collect(t, server.subscriber(Options{
			StopWhenCaughtUp: true,
			Hooks:            Hooks{Disconnected: func(err error, _ time.Duration) { why = err }},
		}))
		if err != nil {
			t.Fatal(err)
		}
		wantSequences(t, got, 1, 2)
		if silent := server.closedAt[0].Sub(begin); silent != 25*time.Second {
			t.Errorf("gave up after %v (%v)", silent, why)
		}
	})
}

func TestASlowHandlerIsNotTheServersSilence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := newFakeServer(t,
			[]scripted{first(0, 1), {after: 20 * time.Second, response: progress(2, 2, 2)}, done()})
		for event, err := range server.subscriber(Options{StopWhenCaughtUp: true}).Events(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			time.Sleep(time.Duration(event.Sequence) * time.Minute)
		}
	})
}

func TestADrainingStreamIsReadUntilItsSuccessorStarted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		drains := progress(1, 1, 1)
		drains.Started, drains.Draining = started(0), &penstockv1.Draining{}
		successor := first(1, 2, 3)
		successor.after = 3 * time.Second
		server := newFakeServer(t,
			[]scripted{{response: drains}, {after: time.Second, response: progress(2, 2, 2)}},
			[]scripted{successor, done()})
		begin := time.Now()
		got, err := collect(t, server.subscriber(Options{StopWhenCaughtUp: true}))
		if err != nil {
			t.Fatal(err)
		}
		// 2 came from the old stream, and its repetition by the new one is dropped.
		wantSequences(t, got, 1, 2, 3)
		if opened := server.openedAt[1].Sub(begin); opened != 100*time.Millisecond {
			t.Errorf("the successor opened after %v", opened)
		}
		if closed := server.closedAt[0].Sub(begin); closed != 3100*time.Millisecond {
			t.Errorf("the draining stream closed after %v", closed)
		}
	})
}

func TestTheOnlyServerIsLeftSoThatItCanStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		drains := progress(1, 1, 1)
		drains.Started, drains.Draining = started(0), &penstockv1.Draining{}
		refusal := &Error{Code: codes.Unavailable, Reason: reasonDraining}
		server := newFakeServer(t,
			[]scripted{{response: drains}}, []scripted{fails(refusal)}, []scripted{first(1, 2), done()})
		begin := time.Now()
		got, err := collect(t, server.subscriber(Options{StopWhenCaughtUp: true}))
		if err != nil {
			t.Fatal(err)
		}
		wantSequences(t, got, 1, 2)
		if closed := server.closedAt[0].Sub(begin); closed != 100*time.Millisecond {
			t.Errorf("the draining stream closed after %v", closed)
		}
	})
}

func TestErrorsThatARetryCannotMendAreHandedOver(t *testing.T) {
	for _, code := range []codes.Code{
		codes.OutOfRange, codes.DataLoss, codes.PermissionDenied, codes.InvalidArgument,
		codes.FailedPrecondition, codes.NotFound, codes.Unauthenticated, codes.Unimplemented,
	} {
		synctest.Test(t, func(t *testing.T) {
			refusal := &Error{Code: code, Reason: "WHY", Metadata: map[string]string{"fact": "1"}}
			server := newFakeServer(t, []scripted{fails(refusal)})
			_, err := collect(t, server.subscriber(Options{}))
			var typed *Error
			if !errors.As(err, &typed) || typed.Reason != "WHY" || typed.Metadata["fact"] != "1" {
				t.Errorf("%v: got %v", code, err)
			}
		})
	}
}

func TestFailFastHandsOverTheVeryFirstFailureOnly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := newFakeServer(t, []scripted{fails(unavailable("down"))})
		if _, err := collect(t, server.subscriber(Options{FailFast: true})); err == nil {
			t.Error("no error")
		}
		server = newFakeServer(t, []scripted{first(0), fails(unavailable("down"))}, []scripted{done()})
		_, err := collect(t, server.subscriber(Options{FailFast: true, StopWhenCaughtUp: true}))
		if err != nil {
			t.Error(err)
		}
	})
}

func TestALostEventIsFetchedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		faults := 0
		// The server counted three events, and two came.
		server := newFakeServer(t,
			[]scripted{first(0, 1), then(progress(3, 3, 3))}, []scripted{first(1, 2, 3), done()})
		got, err := collect(t, server.subscriber(Options{
			StopWhenCaughtUp: true, Hooks: Hooks{Fault: func(error) { faults++ }},
		}))
		if err != nil || faults != 1 {
			t.Errorf("%v, %d faults", err, faults)
		}
		wantSequences(t, got, 1, 2, 3)
	})
}

func TestThreeBrokenPromisesInARowAreDataLoss(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		wrong := []scripted{then(progress(1, 1))}
		server := newFakeServer(t, wrong, wrong, wrong)
		_, err := collect(t, server.subscriber(Options{}))
		var typed *Error
		if !errors.As(err, &typed) || typed.Code != codes.DataLoss {
			t.Errorf("got %v", err)
		}
	})
}

func TestTheCursorIsCommittedAfterTheHandler(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := NewMemoryCursorStore()
		server := newFakeServer(t, []scripted{first(0, 1, 2), done()})
		s := server.subscriber(Options{
			StopWhenCaughtUp: true, CursorStore: store, CommitInterval: CommitEveryEvent,
		})
		for event, err := range s.Events(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			if at, found, _ := store.Load(t.Context()); found && at.Sequence >= event.Sequence {
				t.Errorf("%v was committed while %d is handled", at, event.Sequence)
			}
			if event.Cursor != cursor(event.Sequence) {
				t.Errorf("cursor %v of event %d", event.Cursor, event.Sequence)
			}
		}
		wantCursor(t, store, 2)
	})
}

func TestAnEventWhoseHandlerFailedIsNotCommittedAndComesAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store, failure := NewMemoryCursorStore(), errors.New("handler")
		server := newFakeServer(t, []scripted{first(0, 1, 2)}, []scripted{first(1, 2), done()})
		s := server.subscriber(Options{CursorStore: store, StopWhenCaughtUp: true})
		err := s.Run(t.Context(), func(_ context.Context, event Event) error {
			if event.Sequence == 2 {
				return failure
			}
			return nil
		})
		if !errors.Is(err, failure) {
			t.Errorf("got %v", err)
		}
		wantCursor(t, store, 1)
		got, err := collect(t, s)
		if err != nil {
			t.Error(err)
		}
		wantSequences(t, got, 2)
		wantCursor(t, store, 2)
	})
}

func TestLeavingTheLoopCommitsTheEventInHandOnlyWhenAsked(t *testing.T) {
	for _, commit := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			store := NewMemoryCursorStore()
			s := newFakeServer(t, []scripted{first(0, 1, 2)}).subscriber(Options{CursorStore: store})
			for event := range s.Events(t.Context()) {
				if event.Sequence == 2 {
					if commit {
						_ = s.Commit(t.Context())
					}
					break
				}
			}
			want := uint64(1)
			if commit {
				want = 2
			}
			wantCursor(t, store, want)
		})
	}
}

func TestAHeartbeatCommitsWhatTheFilterPassedOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := NewMemoryCursorStore()
		server := newFakeServer(t,
			[]scripted{first(0), {after: 10 * time.Second, response: progress(0, 9000)}, done()})
		s := server.subscriber(Options{CursorStore: store, StopWhenCaughtUp: true})
		if _, err := collect(t, s); err != nil {
			t.Fatal(err)
		}
		wantCursor(t, store, 9000)
	})
}

func TestTheStoredCursorWinsOverTheStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := NewMemoryCursorStore()
		_ = store.Commit(t.Context(), cursor(41))
		server := newFakeServer(t, []scripted{first(41), done()})
		s := server.subscriber(Options{CursorStore: store, StopWhenCaughtUp: true})
		if _, err := collect(t, s); err != nil || resumedAfter(server.requests[0]) != 41 {
			t.Errorf("%v, asked for %v", err, server.requests[0])
		}
	})
}

type brokenStore struct{ CursorStore }

func (brokenStore) Commit(context.Context, Cursor) error { return errors.New("disk full") }

func TestAStoreThatFailsEndsTheSubscription(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := newFakeServer(t, []scripted{first(0, 1), then(progress(2, 2, 2))})
		_, err := collect(t, server.subscriber(Options{CursorStore: brokenStore{NewMemoryCursorStore()}}))
		var typed *CursorStoreError
		if !errors.As(err, &typed) || typed.Op != "commit" {
			t.Errorf("got %v", err)
		}
	})
}

func TestStopAndCancellationEndAWaitingSubscription(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newFakeServer(t, []scripted{first(0, 1)}).subscriber(Options{})
		time.AfterFunc(time.Second, s.Stop)
		if got, err := collect(t, s); err != nil || len(got) != 1 {
			t.Errorf("%v %v", got, err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		s = newFakeServer(t, []scripted{first(0, 1)}).subscriber(Options{})
		err := s.Run(ctx, func(context.Context, Event) error { return nil })
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	})
}

func TestAnEventOfAChannelIsHandledWhenTheNextIsReceived(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := NewMemoryCursorStore()
		ctx, cancel := context.WithCancel(t.Context())
		s := newFakeServer(t, []scripted{first(0, 1, 2)}).subscriber(Options{CursorStore: store})
		events, wait := s.Channel(ctx)
		<-events
		synctest.Wait() // it is taken in hand just after it was received
		if !s.hasInHand() {
			t.Error("event 1 counts as handled while it is in hand")
		}
		<-events
		cancel()
		if err := wait(); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		wantCursor(t, store, 1)
	})
}

func TestAtMostOneResponseIsReadAhead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		script := []scripted{first(0, 1)}
		for i := uint64(2); i <= 10; i++ {
			script = append(script, then(progress(i, i, i)))
		}
		server := newFakeServer(t, script)
		s := server.subscriber(Options{})
		var stream *fakeStream
		s.open = func(ctx context.Context, r *penstockv1.SubscribeRequest) (responseStream, error) {
			opened, err := server.open(ctx, r)
			stream = opened.(*fakeStream)
			return opened, err
		}
		for range s.Events(t.Context()) {
			synctest.Wait()
			if left := len(stream.script); left != 8 {
				t.Errorf("%d of 10 responses were read while the first is handled", 10-left)
			}
			break
		}
	})
}
