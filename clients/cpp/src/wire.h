// Between the library's own types and the generated messages.
#pragma once

#include "clients/cpp/src/stream_transport.h"
#include "penstock/cursor.h"
#include "penstock/event_filter.h"
#include "penstock/subscriber_options.h"

namespace penstock::v1 {
class Filter;
class SubscribeRequest;
class SubscribeResponse;
}  // namespace penstock::v1

namespace penstock {

void SetFilter(const EventFilter& filter, v1::Filter& proto);

// `request` is empty before.
void SetRequest(const SubscriberOptions& options, const StartPosition& start,
                v1::SubscribeRequest& request);

// `response` borrows the events of `proto`.
void SetResponse(const v1::SubscribeResponse& proto, StreamResponse& response);

}  // namespace penstock
