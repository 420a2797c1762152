package penstock

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// CursorStore keeps the place of one subscription between runs. Implement it over your own database
// to commit the cursor beside the effects of your handlers.
//
// A subscription calls it from one goroutine at a time; two subscriptions must not share a store.
// Committing the same cursor twice is committing it once. Every error ends the subscription with a
// [CursorStoreError].
type CursorStore interface {
	// Load returns the cursor committed last, and false before the first.
	Load(ctx context.Context) (Cursor, bool, error)
	// Commit must not return nil before a Load, by a process started later, returns cursor.
	Commit(ctx context.Context, cursor Cursor) error
}

type memoryCursorStore struct {
	mu     sync.Mutex
	cursor *Cursor
}

// NewMemoryCursorStore forgets with the process: after a restart the subscription begins at its
// start position.
func NewMemoryCursorStore() CursorStore { return &memoryCursorStore{} }

func (s *memoryCursorStore) Load(context.Context) (Cursor, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.cursor == nil {
		return Cursor{}, false, nil
	}
	return *s.cursor, true, nil
}

func (s *memoryCursorStore) Commit(_ context.Context, cursor Cursor) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cursor = &cursor
	return nil
}

type fileCursorStore struct{ path string }

// NewFileCursorStore keeps the cursor in a file with the line "LOG:SEQ". A commit writes a file
// beside it ("PATH.new"), syncs it, renames it and syncs the directory, so that a crash or a power
// cut leaves the old cursor or the new one. The directory must exist. A file that holds anything
// else than a cursor is an error; nothing is reset.
func NewFileCursorStore(path string) CursorStore { return &fileCursorStore{path} }

func (s *fileCursorStore) Load(context.Context) (Cursor, bool, error) {
	text, err := os.ReadFile(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		return Cursor{}, false, nil
	}
	if err != nil {
		return Cursor{}, false, err
	}
	cursor, err := ParseCursor(strings.TrimSuffix(string(text), "\n"))
	if err != nil {
		return Cursor{}, false, fmt.Errorf("%s is damaged: %w; restore it, or remove it to begin at the start position",
			s.path, err)
	}
	return cursor, true, nil
}

func (s *fileCursorStore) Commit(_ context.Context, cursor Cursor) error {
	beside := s.path + ".new"
	if err := writeSynced(beside, cursor.String()+"\n"); err != nil {
		return err
	}
	if err := os.Rename(beside, s.path); err != nil {
		return err
	}
	directory, err := os.Open(filepath.Dir(s.path))
	if err != nil {
		return err
	}
	defer directory.Close()
	return directory.Sync()
}

func writeSynced(path, text string) (err error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if _, err := file.WriteString(text); err != nil {
		return err
	}
	return file.Sync()
}
