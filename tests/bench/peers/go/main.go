// The program that a user would write instead, in Go: net/http and the official SDK.
//
//	STRIPE_WEBHOOK_SECRET=whsec_... peer none
//	STRIPE_WEBHOOK_SECRET=whsec_... peer jetstream NATS_URL
//
// `none` answers 200 once the signature is right, and keeps nothing. `jetstream` answers 200 once
// JetStream has acknowledged the event, which is durable when the server syncs always; the id of
// the event is the message id, by which JetStream drops duplicates.
// Prints `listening on ADDRESS`.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/stripe/stripe-go/v85"
	"github.com/stripe/stripe-go/v85/webhook"
)

const bodyBytesMax = 1 << 20

type store func(ctx context.Context, event *stripe.Event, body []byte) error

func storeNothing(context.Context, *stripe.Event, []byte) error { return nil }

func storeInJetStream(url string) (store, error) {
	connection, err := nats.Connect(url)
	if err != nil {
		return nil, err
	}
	js, err := jetstream.New(connection)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if _, err := js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name:     "events",
		Subjects: []string{"stripe.>"},
		Storage:  jetstream.FileStorage,
	}); err != nil {
		return nil, err
	}
	return func(ctx context.Context, event *stripe.Event, body []byte) error {
		_, err := js.Publish(ctx, "stripe."+string(event.Type), body, jetstream.WithMsgID(event.ID))
		return err
	}, nil
}

func handler(secret string, keep store) http.HandlerFunc {
	options := webhook.ConstructEventOptions{IgnoreAPIVersionMismatch: true}
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyBytesMax))
		if err != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		event, err := webhook.ConstructEventWithOptions(body, r.Header.Get("Stripe-Signature"), secret, options)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		// The payload is typed here as it is in Penstock.
		if event.Type == "charge.succeeded" {
			var charge stripe.Charge
			if err := charge.UnmarshalJSON(event.Data.Raw); err != nil {
				w.WriteHeader(http.StatusBadRequest)
				return
			}
		}
		if err := keep(r.Context(), &event, body); err != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		w.WriteHeader(http.StatusOK)
	}
}

func run(args []string) error {
	keep := store(storeNothing)
	if args[0] == "jetstream" {
		var err error
		if keep, err = storeInJetStream(args[1]); err != nil {
			return err
		}
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Printf("listening on %s\n", listener.Addr())
	mux := http.NewServeMux()
	mux.Handle("POST /webhook", handler(os.Getenv("STRIPE_WEBHOOK_SECRET"), keep))
	return http.Serve(listener, mux)
}

func main() {
	if len(os.Args) < 2 {
		log.Fatal("usage: peer none|jetstream [NATS_URL]")
	}
	log.Fatal(run(os.Args[1:]))
}
