// Handles events as Stripe's sample webhook handler does: a branch per kind of event.
//
//	go run ./examples/handler 127.0.0.1:50051 cursor
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"

	penstock "penstock.dev/clients/go"
	"penstock.dev/clients/go/penstockv1"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: handler ADDRESS CURSOR_FILE")
	}
	sub := penstock.NewSubscriber(os.Args[1], penstock.Options{
		Start:       penstock.FromEarliest(),
		CursorStore: penstock.NewFileCursorStore(os.Args[2]),
	})
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	go func() {
		<-signals
		sub.Stop()
	}()
	for event, err := range sub.Events(context.Background()) {
		if err != nil {
			log.Fatal(err)
		}
		handle(event)
	}
}

func handle(event penstock.Event) {
	switch payload := event.Payload.(type) {
	case *penstockv1.Event_PaymentIntentSucceeded:
		intent := payload.PaymentIntentSucceeded
		fmt.Printf("PaymentIntent %s for %d succeeded\n", intent.GetId(), intent.GetAmount())
	case *penstockv1.Event_PaymentMethodAttached:
		fmt.Printf("PaymentMethod %s attached\n", payload.PaymentMethodAttached.GetId())
	case *penstockv1.Event_ChargeFailed:
		charge := payload.ChargeFailed
		fmt.Printf("Charge %s failed: %s\n", charge.GetId(), charge.GetFailureCode())
	case *penstockv1.Event_InvoicePaid:
		invoice := payload.InvoicePaid
		fmt.Printf("Invoice %s paid %d %s\n", invoice.GetId(), invoice.GetAmountPaid(), invoice.GetCurrency())
	default:
		fmt.Printf("Unhandled event type %s\n", event.Type)
	}
}
