/**
 * Subscribes to the events of a Penstock event service; begin at {@link dev.penstock.Subscriber}.
 *
 * <p>Delivery is at least once: make effects idempotent by {@code event.getId()}. The behaviour is the
 * same in every language of Penstock's clients; clients/README.md has the table. {@code
 * dev.penstock.v1} has the messages and the stubs of all calls.
 */
package dev.penstock;
