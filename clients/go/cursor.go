package penstock

import (
	"fmt"
	"strconv"
	"strings"

	"penstock.dev/clients/go/penstockv1"
)

// Cursor is a position in one log: just after the event with Sequence. Sequences of different logs
// do not compare.
type Cursor struct {
	LogID    string
	Sequence uint64
}

// String returns "LOG:SEQ", as [ParseCursor] and `penstock tail --from` read it.
func (c Cursor) String() string {
	return c.LogID + ":" + strconv.FormatUint(c.Sequence, 10)
}

// ParseCursor reads "LOG:SEQ".
func ParseCursor(text string) (Cursor, error) {
	colon := strings.LastIndexByte(text, ':')
	if colon <= 0 {
		return Cursor{}, fmt.Errorf("penstock: %q is not a cursor: want LOG:SEQUENCE", text)
	}
	sequence, err := strconv.ParseUint(text[colon+1:], 10, 64)
	if err != nil {
		return Cursor{}, fmt.Errorf("penstock: %q is not a cursor: its sequence is not a number", text)
	}
	return Cursor{LogID: text[:colon], Sequence: sequence}, nil
}

func fromProto(c *penstockv1.Cursor) Cursor {
	return Cursor{LogID: c.GetLogId(), Sequence: c.GetSequence()}
}

func (c Cursor) toProto() *penstockv1.Cursor {
	return &penstockv1.Cursor{LogId: c.LogID, Sequence: c.Sequence}
}
