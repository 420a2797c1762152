package main

import (
	"flag"
	"fmt"
	"strings"
	"time"

	penstock "penstock.dev/clients/go"
)

type flags struct {
	server, output, mode string
	from                 string
	count                int
	handlerDelay         time.Duration
	options              penstock.Options
}

func parseFlags(args []string) (*flags, error) {
	f := &flags{}
	o := &f.options
	set := flag.NewFlagSet("driver", flag.ContinueOnError)
	set.StringVar(&f.server, "server", "127.0.0.1:50051", "")
	set.StringVar(&f.from, "from", "", "")
	set.StringVar(&f.output, "output", "events", "")
	set.StringVar(&f.mode, "mode", "subscriber", "")
	set.IntVar(&f.count, "count", -1, "")
	repeated := func(name string, values *[]string) {
		set.Func(name, "", func(value string) error {
			*values = append(*values, value)
			return nil
		})
	}
	repeated("type", &o.Filter.Types)
	repeated("exclude-type", &o.Filter.ExcludedTypes)
	repeated("account", &o.Filter.Accounts)
	repeated("object-id", &o.Filter.ObjectIDs)
	set.Func("livemode", "", func(value string) error {
		livemode := value == "true"
		o.Filter.Livemode = &livemode
		return nil
	})
	set.BoolVar(&o.Filter.AllowUnknownTypes, "allow-unknown-types", false, "")
	set.BoolVar(&o.IncludeRawJSON, "raw-json", false, "")
	set.BoolVar(&o.StopWhenCaughtUp, "until-caught-up", false, "")
	set.Uint64Var(&o.StopAfterSequence, "stop-after", 0, "")
	set.BoolVar(&o.FailFast, "fail-fast", false, "")
	set.StringVar(&o.ClientID, "client-id", "", "")
	cursorFile := set.String("cursor-file", "", "")
	commitEveryEvent := set.Bool("commit-every-event", false, "")
	heartbeat := set.Float64("heartbeat", 0, "")
	delay := set.Float64("handler-delay-ms", 0, "")
	batch := set.Uint("max-batch-events", 0, "")
	tls := penstock.TLSFiles{}
	set.StringVar(&tls.CAFile, "tls-ca", "", "")
	set.StringVar(&tls.CertFile, "tls-cert", "", "")
	set.StringVar(&tls.KeyFile, "tls-key", "", "")
	set.StringVar(&tls.ServerName, "tls-server-name", "", "")
	token := set.String("token-file", "", "")
	if err := set.Parse(args); err != nil {
		return nil, err
	}
	if *cursorFile != "" {
		o.CursorStore = penstock.NewFileCursorStore(*cursorFile)
	}
	if *commitEveryEvent {
		o.CommitInterval = penstock.CommitEveryEvent
	}
	if tls != (penstock.TLSFiles{}) {
		o.TLS = &tls
	}
	if *token != "" {
		o.BearerToken = penstock.BearerTokenFromFile(*token)
	}
	o.Heartbeat = time.Duration(*heartbeat * float64(time.Second))
	o.MaxBatchEvents = uint32(*batch)
	f.handlerDelay = time.Duration(*delay * float64(time.Millisecond))
	var err error
	o.Start, err = parseStart(f.from)
	return f, err
}

func parseStart(from string) (penstock.StartPosition, error) {
	switch {
	case from == "":
		return penstock.StartPosition{}, nil
	case from == "earliest":
		return penstock.FromEarliest(), nil
	case from == "latest":
		return penstock.FromLatest(), nil
	case strings.HasPrefix(from, "evt_"):
		return penstock.AfterEventID(from), nil
	}
	if at, err := time.Parse(time.RFC3339Nano, from); err == nil {
		return penstock.FromTime(at), nil
	}
	cursor, err := penstock.ParseCursor(from)
	if err != nil {
		return penstock.StartPosition{}, fmt.Errorf("--from: %w", err)
	}
	return penstock.After(cursor), nil
}
