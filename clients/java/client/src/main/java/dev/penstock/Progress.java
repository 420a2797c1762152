package dev.penstock;

/**
 * How far a subscription is.
 *
 * @param cursor everything up to here has been handled, or did not match the filter
 * @param headSequence the newest committed sequence, as the server last said; less the cursor's
 *     sequence it is the lag, an upper bound of the events still to come
 * @param handledTotal events handled by this subscription so far, over all its streams
 */
public record Progress(Cursor cursor, long headSequence, long handledTotal) {}
