#include "tests/faults/process/senders.h"

#include <httplib.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <optional>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

namespace penstock::faults {
namespace {

constexpr time_t kAnswerSecondsMax = 20;
// Between tries; Stripe waits longer.
constexpr absl::Duration kPause = absl::Milliseconds(20);
// So short that a kill comes right after an acknowledgement.
constexpr absl::Duration kPoll = absl::Microseconds(500);
constexpr size_t kRemembered = 64;

constexpr const char* kTypes[] = {"charge.succeeded", "invoice.paid", "not.yet.invented"};

std::string Body(const std::string& id, const char* type, size_t bytes) {
  std::string body = absl::StrCat(
      R"({"id":")", id, R"(","object":"event","created":1760000000,"livemode":false,)",
      R"("pending_webhooks":1,"type":")", type,
      R"(","data":{"object":{"id":"ob_1","object":"charge","amount":1,"description":")");
  if (body.size() < bytes) body.append(bytes - body.size(), 'x');
  return body + R"("}}})";
}

// Where an answer says that the event is; 0 when it does not say.
uint64_t SequenceIn(const std::string& answer) {
  constexpr std::string_view kKey = R"("sequence":)";
  const size_t at = answer.find(kKey);
  return at == std::string::npos ? 0
                                 : std::strtoull(answer.c_str() + at + kKey.size(), nullptr, 10);
}

// What one sender still has to do, and what it may do again.
class Ids {
 public:
  Ids(int sender, uint64_t seed) : sender_(sender), chance_(seed) {}

  struct Choice {
    std::string id;
    // This sender was told before that it is stored.
    bool is_known = false;
  };
  Choice Next() {
    if (!pending_.empty() && chance_.Percent(70)) return {Take(pending_)};
    if (!accepted_.empty() && chance_.Percent(10)) return {chance_.Of(accepted_), true};
    // Now and then an id that its neighbour sends as well.
    const int owner = chance_.Percent(5) ? sender_ ^ 1 : sender_;
    return {absl::StrCat("evt_", owner, "_", next_++)};
  }
  void Accepted(const std::string& id) { Remember(accepted_, id); }
  void NotAccepted(const std::string& id) { Remember(pending_, id); }

 private:
  static std::string Take(std::deque<std::string>& ids) {
    std::string id = ids.front();
    ids.pop_front();
    return id;
  }
  // Forgotten ones stay unknown, which is allowed to be either way.
  static void Remember(std::deque<std::string>& ids, const std::string& id) {
    ids.push_back(id);
    if (ids.size() > kRemembered) ids.pop_front();
  }

  const int sender_;
  Chance chance_;
  uint64_t next_ = 0;
  std::deque<std::string> pending_;
  std::deque<std::string> accepted_;
};

}  // namespace

Senders::Senders(const testing::Stack& stack, Ledger& ledger, const SenderOptions& options)
    : stack_(stack), address_(stack.ingress_address()), options_(options), ledger_(ledger) {
  Chance chance(options.seed);
  for (int i = 0; i < options.senders; ++i) {
    threads_.emplace_back([this, i, seed = chance.Seed()] { Send(i, seed); });
  }
}

Senders::~Senders() {
  stopping_ = true;
  for (std::thread& thread : threads_) thread.join();
}

void Senders::Send(int sender, uint64_t seed) {
  httplib::Client client("http://" + address_);
  client.set_keep_alive(true);
  client.set_tcp_nodelay(true);
  client.set_read_timeout(kAnswerSecondsMax);
  Ids ids(sender, seed);
  Chance chance(seed + 1);
  while (!stopping_) {
    const auto [id, is_known] = ids.Next();
    const std::string body = Body(id, kTypes[chance.Below(std::size(kTypes))], options_.body_bytes);
    const absl::Time start = absl::Now();
    const auto answer = client.Post("/webhook", {{"Stripe-Signature", stack_.Sign(body, start)}},
                                    body, "application/json");
    if (answer && answer->status == 200) {
      const uint64_t sequence = SequenceIn(answer->body);
      if (sequence == 0) ledger_.Complain("an answer with 200 names no sequence");
      ledger_.Acknowledged(id, sequence);
      ++succeeded_;
      ids.Accepted(id);
      // A known id is answered without being stored, also when nothing can be stored.
      if (answer->body.find("duplicate") == std::string::npos) {
        ++accepted_;
        if (is_known) ledger_.StoredAnew(id);
      }
      continue;
    }
    if (!is_known) ids.NotAccepted(id);
    if (!answer) {
      ++unanswered_;
    } else if (answer->status == 503) {
      ++refused_;
      if (!answer->has_header("Retry-After")) ledger_.Complain("a 503 without Retry-After");
      const int64_t waited = absl::ToInt64Milliseconds(absl::Now() - start);
      if (waited > absl::ToInt64Milliseconds(kSlowRefusal)) ++slow_refusals_;
      int64_t slowest = slowest_refusal_ms_;
      while (waited > slowest && !slowest_refusal_ms_.compare_exchange_weak(slowest, waited)) {
      }
    } else {
      ledger_.Complain(absl::StrCat("a verified event was answered ", answer->status));
    }
    absl::SleepFor(kPause);
  }
}

bool Senders::WaitForAccepted(absl::Duration timeout, uint64_t more) const {
  const uint64_t enough = accepted_ + more;
  const absl::Time deadline = absl::Now() + timeout;
  while (accepted_ < enough) {
    if (absl::Now() > deadline) return false;
    absl::SleepFor(kPoll);
  }
  return true;
}

}  // namespace penstock::faults
