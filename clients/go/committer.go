package penstock

import (
	"context"
	"time"
)

// committer writes the cursors of handled events to the store, seldom enough not to slow them down.
type committer struct {
	store    CursorStore
	interval time.Duration
	hooks    *Hooks
	last     time.Time
	written  Cursor
}

// offer commits cursor if the last commit is an interval old.
func (c *committer) offer(ctx context.Context, cursor Cursor) error {
	if c.store == nil || (c.interval > 0 && time.Since(c.last) < c.interval) {
		return nil
	}
	return c.commit(ctx, cursor)
}

// commit commits cursor now, unless it is what the store has.
func (c *committer) commit(ctx context.Context, cursor Cursor) error {
	if c.store == nil || cursor == c.written {
		return nil
	}
	// The caller may be leaving because ctx is done; what was handled is committed all the same.
	if err := c.store.Commit(context.WithoutCancel(ctx), cursor); err != nil {
		return &CursorStoreError{"commit", err}
	}
	c.last, c.written = time.Now(), cursor
	if c.hooks.Committed != nil {
		c.hooks.Committed(cursor)
	}
	return nil
}
