package dev.penstock;

import dev.penstock.v1.Event;

/**
 * An event, and the cursor to resume after it.
 *
 * @param event the event
 * @param cursor just after it
 */
public record Delivery(Event event, Cursor cursor) {}
