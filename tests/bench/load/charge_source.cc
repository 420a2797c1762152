#include "tests/bench/load/charge_source.h"

#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "clients/samples/sample_event.h"

namespace penstock::bench {
namespace {

constexpr std::string_view kChargePrefix = "ch_";

std::vector<size_t> PlacesOf(std::string_view text, std::string_view what) {
  std::vector<size_t> places;
  for (size_t at = text.find(what); at != text.npos; at = text.find(what, at + what.size())) {
    places.push_back(at);
  }
  return places;
}

}  // namespace

ChargeSource::ChargeSource(std::string_view secret, uint32_t run,
                           const std::vector<std::string>& types)
    : secret_(*ingress::SigningSecret::Create(secret)), ids_(run) {
  const std::string event_id = ids_.Id(0);
  const std::string charge_id = absl::StrCat("ch_", event_id.substr(EventIds::kPrefix.size()));
  samples::SampleRequest request;
  request.event_id = event_id;
  request.overrides = {{"data.object.id", absl::StrCat("\"", charge_id, "\"")}};
  for (request.seed = 1; templates_.size() < kChargeTemplates; ++request.seed) {
    request.type = types[templates_.size() % types.size()];
    std::string body = samples::SampleEvent(request).value();
    if (body.size() + kChargeBytesTolerance < kChargeBytes) continue;
    if (body.size() > kChargeBytes + kChargeBytesTolerance) continue;
    Template one{.body = std::move(body), .event_ids = {}, .charge_ids = {}};
    one.event_ids = PlacesOf(one.body, event_id);
    one.charge_ids = PlacesOf(one.body, charge_id);
    if (kChargeTemplates % types.size() != 0 || one.event_ids.empty() || one.charge_ids.empty())
      std::abort();
    templates_.push_back(std::move(one));
  }
}

const std::string& ChargeSource::Body(uint64_t n) {
  Template& one = templates_[n % templates_.size()];
  for (const size_t at : one.event_ids) {
    EventIds::WriteEventDigits(n, &one.body[at + EventIds::kPrefix.size() + EventIds::kRunDigits]);
  }
  for (const size_t at : one.charge_ids) {
    EventIds::WriteEventDigits(n, &one.body[at + kChargePrefix.size() + EventIds::kRunDigits]);
  }
  return one.body;
}

const std::string& ChargeSource::Request(uint64_t n, std::string_view path, int64_t unix_seconds) {
  const std::string& body = Body(n);
  if (unix_seconds != timestamp_seconds_) {
    timestamp_seconds_ = unix_seconds;
    timestamp_ = absl::StrCat(unix_seconds);
  }
  const ingress::SignatureHex signature = secret_.Sign(timestamp_, body);
  request_.clear();
  absl::StrAppend(&request_, "POST ", absl::string_view(path.data(), path.size()),
                  " HTTP/1.1\r\n"
                  "Host: 127.0.0.1\r\n"
                  "User-Agent: Stripe/1.0 (+https://stripe.com/docs/webhooks)\r\n"
                  "Accept: */*; q=0.5, application/xml\r\n"
                  "Cache-Control: no-cache\r\n"
                  "Content-Type: application/json; charset=utf-8\r\n"
                  "Stripe-Signature: t=",
                  timestamp_, ",v1=", absl::string_view(signature.data(), signature.size()),
                  "\r\nContent-Length: ", body.size(), "\r\n\r\n", body);
  return request_;
}

}  // namespace penstock::bench
