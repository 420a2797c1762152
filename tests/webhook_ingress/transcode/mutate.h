// Bodies that went wrong in the ways that schemas and senders do.
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "clients/samples/random.h"

namespace penstock::ingress {

// Copies the JSON text of an event and changes it at random: values of other
// kinds, unknown keys, nulls, keys twice, array elements put in and left out.
// `hostile` adds what the parser alone would refuse: lone surrogates, numbers
// beyond every range, deep nesting. The result is JSON with the same `id` and `type`.
std::string Mutate(absl::string_view body, bool hostile, samples::SampleRandom& random);

}  // namespace penstock::ingress
