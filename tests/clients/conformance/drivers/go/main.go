// The conformance driver of the Go client; tests/clients/conformance/README.md has its command line.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	penstock "penstock.dev/clients/go"
)

func main() {
	flags, err := parseFlags(os.Args[1:])
	if err != nil {
		log.Print(err)
		os.Exit(2)
	}
	d := &driver{flags: flags, digest: sha256.New()}
	if flags.mode == "stub" {
		err = d.bareLoop()
	} else {
		err = d.subscribe()
	}
	d.summary()
	printEnd(err)
	if err != nil {
		os.Exit(1)
	}
}

type driver struct {
	flags  *flags
	digest hash.Hash
	events int
	first  time.Time
	last   time.Time
}

func (d *driver) subscribe() error {
	options := d.flags.options
	options.Hooks = hooks()
	sub := penstock.NewSubscriber(d.flags.server, options)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM)
	go func() {
		<-signals
		sub.Stop()
	}()
	for event, err := range sub.Events(context.Background()) {
		if err != nil {
			return err
		}
		d.handle(event)
		if d.events == d.flags.count {
			return sub.Commit(context.Background())
		}
	}
	return nil
}

// bareLoop is what throughput is compared with: the generated stub and nothing around it.
func (d *driver) bareLoop() error {
	conn, err := penstock.Dial(d.flags.server, d.flags.options)
	if err != nil {
		return err
	}
	defer conn.Close()
	stream, err := openStub(conn, d.flags)
	for err == nil {
		var response response
		if response, err = stream.Recv(); err != nil {
			break
		}
		for _, event := range response.GetEvents() {
			d.handle(penstock.Event{Event: event})
			if d.events == d.flags.count {
				return nil
			}
		}
	}
	return penstock.FromRPC(err)
}

func (d *driver) handle(event penstock.Event) {
	if d.events == 0 {
		d.first = time.Now()
	}
	d.events++
	fmt.Fprintf(d.digest, "%d %s\n", event.Sequence, event.Id)
	switch d.flags.output {
	case "events":
		printEvent(event)
	case "ids":
		printLine(map[string]any{"id": event.Id, "sequence": fmt.Sprint(event.Sequence), "type": event.Type})
	}
	time.Sleep(d.flags.handlerDelay)
	d.last = time.Now()
}

func (d *driver) summary() {
	printLine(map[string]any{"summary": map[string]any{
		"events": d.events, "sha256": hex.EncodeToString(d.digest.Sum(nil)),
		"seconds": d.last.Sub(d.first).Seconds(),
	}})
}

func hooks() penstock.Hooks {
	hook := func(name string, more map[string]any) {
		line := map[string]any{"hook": name}
		for key, value := range more {
			line[key] = value
		}
		printLine(line)
	}
	return penstock.Hooks{
		Connected: func(from penstock.Cursor) { hook("connected", map[string]any{"cursor": from.String()}) },
		Disconnected: func(err error, retryIn time.Duration) {
			hook("disconnected", map[string]any{"why": err.Error(), "retry_in": retryIn.Seconds()})
		},
		Draining:   func() { hook("draining", nil) },
		CaughtUp:   func() { hook("caught_up", nil) },
		FellBehind: func() { hook("fell_behind", nil) },
		Fault:      func(err error) { hook("fault", map[string]any{"why": err.Error()}) },
		Committed:  func(at penstock.Cursor) { hook("committed", map[string]any{"cursor": at.String()}) },
	}
}

func printEnd(err error) {
	end := map[string]any{"code": "OK", "reason": "", "metadata": map[string]string{}}
	var typed *penstock.Error
	switch {
	case errors.As(err, &typed):
		end["code"], end["reason"], end["message"] = codeName(typed.Code), typed.Reason, typed.Message
		if typed.Metadata != nil {
			end["metadata"] = typed.Metadata
		}
	case err != nil:
		end["code"], end["message"] = "LOCAL", err.Error()
	}
	printLine(map[string]any{"end": end})
}
