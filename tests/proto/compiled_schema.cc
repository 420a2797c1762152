// The only file of these tests that includes the big header, and nothing else.
#include "penstock/v1/event.pb.h"
#include "tests/proto/schema_pools.h"

namespace penstock::schema {

const google::protobuf::FileDescriptor& CompiledEventFile() {
  return *v1::Event::descriptor()->file();
}

}  // namespace penstock::schema
