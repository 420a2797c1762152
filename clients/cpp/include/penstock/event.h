// The event type, by name only: penstock/v1/event.pb.h pulls in every Stripe
// resource and takes long to compile, so only files that read events include it.
#pragma once

namespace google::protobuf {
class Message;
}  // namespace google::protobuf

namespace penstock::v1 {
class Event;
}  // namespace penstock::v1

namespace penstock {

using Event = v1::Event;

// The event as a protobuf message, for code that works by reflection and does
// not include event.pb.h. The result is `event` itself.
const google::protobuf::Message& AsMessage(const Event& event);

}  // namespace penstock
