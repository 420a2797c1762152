package penstock

import (
	"context"
	"errors"
	"io"
	"sync"

	"google.golang.org/grpc/status"

	"penstock.dev/clients/go/penstockv1"
)

// streams reads the open streams of a subscription, each in a goroutine that holds at most one
// response until it is taken.
type streams struct {
	ctx     context.Context
	opener  openStream
	reports chan inbound
	cancels map[int]context.CancelFunc
	readers sync.WaitGroup
}

func newStreams(ctx context.Context, open openStream) *streams {
	return &streams{
		ctx: ctx, opener: open, reports: make(chan inbound), cancels: map[int]context.CancelFunc{},
	}
}

func (s *streams) open(id int, request *penstockv1.SubscribeRequest) {
	ctx, cancel := context.WithCancel(s.ctx)
	s.cancels[id] = cancel
	s.readers.Go(func() { s.read(ctx, id, request) })
}

func (s *streams) close(id int) {
	if cancel := s.cancels[id]; cancel != nil {
		cancel()
		delete(s.cancels, id)
	}
}

// closeAll returns when nothing is read any more.
func (s *streams) closeAll() {
	for id := range s.cancels {
		s.close(id)
	}
	s.readers.Wait()
}

func (s *streams) read(ctx context.Context, id int, request *penstockv1.SubscribeRequest) {
	stream, err := s.opener(ctx, request)
	for {
		in := inbound{id: id, err: rpcError(err)}
		if err == nil {
			in.response, err = stream.Recv()
			in.err = rpcError(err)
		}
		select {
		case s.reports <- in:
		case <-ctx.Done():
			return
		}
		if in.err != nil {
			return
		}
	}
}

// rpcError types an error of a call; one that no call made, such as of a token file, stays as it is.
func rpcError(err error) error {
	if _, ok := status.FromError(err); err == nil || errors.Is(err, io.EOF) || !ok {
		return err
	}
	return FromRPC(err)
}
