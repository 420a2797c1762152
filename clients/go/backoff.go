package penstock

import "time"

const (
	backoffCeilingFirst = 200 * time.Millisecond
	backoffCeilingMax   = 10 * time.Second
)

// backoff is exponential with full jitter: each delay is uniform between zero and a ceiling that
// doubles. Full jitter, because all consumers of a restarted server come back at once.
type backoff struct {
	// Returns numbers in [0, 1).
	uniform func() float64
	ceiling time.Duration
}

func (b *backoff) next() time.Duration {
	if b.ceiling == 0 {
		b.ceiling = backoffCeilingFirst
	}
	delay := time.Duration(b.uniform() * float64(b.ceiling))
	b.ceiling = min(2*b.ceiling, backoffCeilingMax)
	return delay
}

func (b *backoff) reset() { b.ceiling = backoffCeilingFirst }
