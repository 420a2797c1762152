#include "proto/event_descriptor.h"

#include "penstock/v1/event.pb.h"

namespace penstock {

const google::protobuf::Descriptor* EventDescriptor() { return v1::Event::descriptor(); }

}  // namespace penstock
