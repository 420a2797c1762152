// Named places around every step of a commit, at which a test may end the process.
//
// The product has none of them: a point is compiled to nothing unless
// PENSTOCK_FAULT_POINTS is defined, which only `event-service-faulty` of the
// tests is built with, and a test looks into the product's program.
#pragma once

#ifdef PENSTOCK_FAULT_POINTS
namespace penstock::event_service {
// Defined by the tests, see tests/faults/process/fault_point.cc.
void FaultPoint(const char* name);
}  // namespace penstock::event_service
#define PENSTOCK_FAULT_POINT(name) ::penstock::event_service::FaultPoint(name)
#else
#define PENSTOCK_FAULT_POINT(name) static_cast<void>(0)
#endif
