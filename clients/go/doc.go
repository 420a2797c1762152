// Package penstock subscribes to the events of a Penstock event service.
//
//	sub := penstock.NewSubscriber("127.0.0.1:50051", penstock.Options{
//		Start:       penstock.FromEarliest(),
//		CursorStore: penstock.NewFileCursorStore("cursor"),
//	})
//	for event, err := range sub.Events(ctx) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(event.Sequence, event.Type)
//	}
//
// A [Subscriber] hands out events in the order of the log, reconnects by itself, and commits the
// cursor of an event after the event was handled. Delivery is at least once: an event may come
// again after a crash between its handling and its commit, so make effects idempotent by Event.Id.
//
// The behaviour is the same in every language of Penstock's clients; clients/README.md has the
// table. The package penstockv1 has the event and the stubs of all calls, stripev1 the resources.
package penstock
