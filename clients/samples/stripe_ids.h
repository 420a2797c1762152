// Ids that look like Stripe's.
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "clients/samples/random.h"

namespace penstock::samples {

// A new id for an object of this kind ("charge" gives "ch_..."); kinds that are
// not in the table get the first letters of their last word.
std::string StripeId(absl::string_view object, SampleRandom& random);

}  // namespace penstock::samples
