package penstock

import (
	"os"
	"path/filepath"
	"testing"
)

func TestAFileStoreRemembersAcrossObjects(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cursor")
	if _, found, err := NewFileCursorStore(path).Load(t.Context()); found || err != nil {
		t.Errorf("an absent file: %v %v", found, err)
	}
	for _, sequence := range []uint64{1, 18446744073709551615} {
		if err := NewFileCursorStore(path).Commit(t.Context(), cursor(sequence)); err != nil {
			t.Fatal(err)
		}
		wantCursor(t, NewFileCursorStore(path), sequence)
	}
}

func TestADamagedCursorFileIsAnErrorAndStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cursor")
	for _, text := range []string{"", "log", "log:", "log:x", ":7", "log:-1", "log:7\n\n", "log:18446744073709551616"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, err := NewFileCursorStore(path).Load(t.Context()); err == nil {
			t.Errorf("%q was read as a cursor", text)
		}
		if left, _ := os.ReadFile(path); string(left) != text {
			t.Errorf("%q became %q", text, left)
		}
	}
}

func TestACommitIntoAMissingDirectoryFails(t *testing.T) {
	path := filepath.Join(t.TempDir(), "missing", "cursor")
	if NewFileCursorStore(path).Commit(t.Context(), cursor(1)) == nil {
		t.Error("no error")
	}
}
